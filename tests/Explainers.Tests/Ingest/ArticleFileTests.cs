using Explainers.Ingest;

namespace Explainers.Tests.Ingest;

/// <summary>An article is regenerated only while it is what the converter wrote.</summary>
public sealed class ArticleFileTests
{
    private static readonly string s_written = IngestCase.RealSeeds().First().Convert().Conversion!.Markdown;

    [Fact]
    public void WhatTheConverterWroteIsUntouched() => ArticleFile.IsUntouched(s_written).ShouldBeTrue();

    [Fact]
    public void LineEndsOfACheckoutDoNotCount() => ArticleFile.IsUntouched(s_written.ReplaceLineEndings("\r\n")).ShouldBeTrue();

    [Theory]
    [InlineData("Trump?", "Trump!")]
    [InlineData("converted: ", "converted: 0")]
    [InlineData("converted: ", "edited: ")]
    [InlineData("On paper", "On  paper")]
    public void AnyChangeCounts(string from, string to) => ArticleFile.IsUntouched(s_written.Replace(from, to, StringComparison.Ordinal)).ShouldBeFalse();

    [Theory]
    [InlineData("")]
    [InlineData("---\n---\n")]
    [InlineData("converted: x")]
    [InlineData("---\ntitle: A\n---\n\nconverted: x\n---\n")]
    public void AFileWithoutTheHashIsAPersons(string file) => ArticleFile.IsUntouched(file).ShouldBeFalse();
}
