using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Explainers.Pages;
using Explainers.Tests.Support;

namespace Explainers.Tests.Outputs;

/// <summary>What search asks for is small, complete, and holds nothing of the sources but their headlines.</summary>
public class SearchTests
{
    [Theory]
    [InlineData("Québec’s élan, naïve", "quebec elan naive")]
    [InlineData("co\u00ADoperate e\u0301tat A I", "cooperate etat")]
    [InlineData("25 per cent, $1.3 billion", "25 per cent billion")]
    [InlineData("Первый 日本語", "первый 日本語")]
    public void Words_are_folded(string text, string words) => SearchWords.Of(text).ShouldBe(words.Split(' '));

    [Fact]
    public void Every_page_of_content_is_in_the_index_and_every_address_leads_to_a_page()
    {
        using var project = TestProject.Shipped();
        var site = project.Build().Result.Site;
        var index = Index(project);
        var found = index.GetProperty("pages").EnumerateArray().Select(p => p[2].GetString()!).ToArray();
        found.ShouldBeUnique();
        var kinds = site.Pages.Where(p => p is ExplainerPage or TopicPage or PersonPage or PublisherPage or ArticlePage or TextPage or MethodPage or CorrectionsPage);
        found.Order(StringComparer.Ordinal).ShouldBe(kinds.Select(p => site.Settings.BaseUrl.Link(p.Address)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_hundred_pages_are_searched_with_twenty_kilobytes()
    {
        using var project = TestProject.Small();
        var body = project.Read("input/explainers/ferry-strike-explained.md");
        for (var i = 0; i < 30; i++)
            project.Write(string.Create(CultureInfo.InvariantCulture, $"input/explainers/story-{i}.md"), body.Replace("Why are the ferries not sailing?", $"Why are the {Word(i)} {Word(i + 70)} not {Word(i + 140)}?", StringComparison.Ordinal)
                .Replace("What is it about", $"What is {Word(i + 210)} {Word(i + 280)} about", StringComparison.Ordinal).Replace("The crews want more rest", $"The {Word(i + 350)} {Word(i + 420)} want {Word(i + 490)} rest", StringComparison.Ordinal));
        for (var i = 0; i < 52; i++)
            project.Write(string.Create(CultureInfo.InvariantCulture, $"input/people/person-{i}.md"), $"---\nname: {Word(i + 600)} {Word(i + 700)}\nroles:\n  - {{ title: Union leader of {Word(i + 800)}, source: ferry-strike }}\n---\n{Word(i + 600)} speaks for the crews [@ferry-strike].\n");
        project.Build().Result.Site.Pages.Length.ShouldBeGreaterThanOrEqualTo(100);
        string[] files = [.. Directory.EnumerateFiles(Path.Combine(project.Output, "search"), "index.*.json"), .. Directory.EnumerateFiles(Path.Combine(project.Output, "scripts"), "search.*.js")];
        files.Length.ShouldBe(2);
        files.Sum(Zipped).ShouldBeLessThanOrEqualTo(20 * 1024);
        Zipped(files[1]).ShouldBeLessThanOrEqualTo(6 * 1024);
    }

    /// <summary>Made-up words that have little in common, so that they do not pack better than real ones.</summary>
    private static string Word(int number)
    {
        const string letters = "bcdfglmnprstvz", vowels = "aeiou";
        var hash = (uint)(number + 1) * 2654435761u;
        return string.Concat(Enumerable.Range(0, 4).Select(i => $"{letters[(int)(hash >> i * 5 & 0xff) % letters.Length]}{vowels[(int)(hash >> i * 7 & 0xff) % vowels.Length]}"));
    }

    private static int Zipped(string file)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(File.ReadAllBytes(file));
        return (int)packed.Length;
    }

    private static JsonElement Index(TestProject project) =>
        JsonDocument.Parse(File.ReadAllBytes(Directory.EnumerateFiles(Path.Combine(project.Output, "search"), "index.*.json").Single())).RootElement;
}
