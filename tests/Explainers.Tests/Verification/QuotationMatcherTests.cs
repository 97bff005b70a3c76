using Explainers.Text;
using Explainers.Verification;

namespace Explainers.Tests.Verification;

/// <summary>Which quotations a text carries.</summary>
public class QuotationMatcherTests
{
    private const string Text = "“We can’t sail,” she said. He did not agree. The 1.3 million non-union members—all of them—couldn’t vote; Carney’s plan fell by -5 per cent ... and stayed. 51st state.";

    [Theory]
    [InlineData("We can't sail")]
    [InlineData("We can’t sail.")]
    [InlineData("“We can’t sail”")]
    [InlineData("did not agree")]
    [InlineData("members – all of them – couldn’t vote")]
    [InlineData("members--all of them")]
    [InlineData("We can’t sail … did not agree")]
    [InlineData("We can’t sail [...] not agree")]
    [InlineData("She [the captain] said", false)]
    [InlineData("she [the captain] said")]
    [InlineData("[s]he said")]
    [InlineData("[He] did not agree")]
    [InlineData("[They] couldn’t vote")]
    [InlineData("Carney")]
    [InlineData("fell by -5 per cent … and stayed")]
    [InlineData("1.3 million")]
    [InlineData("We can sail", false)]
    [InlineData("can", false)]
    [InlineData("couldn", false)]
    [InlineData("did agree", false)]
    [InlineData("agree … sail", false)]
    [InlineData("3 million", false)]
    [InlineData("1", false)]
    [InlineData("5 per cent", false)]
    [InlineData("union members", false)]
    [InlineData("51", false)]
    [InlineData("ember", false)]
    [InlineData("We Can’t sail", false)]
    [InlineData("sail, he said", false)]
    public void Word_for_word(string quotation, bool found = true) =>
        (QuotationMatcher.Find(QuotationPattern.Parse(quotation), FoldedText.From(Text).Value) is not null).ShouldBe(found);

    [Fact]
    public void An_ellipsis_does_not_make_one_passage_of_two_far_apart()
    {
        var text = "Begin here. " + string.Join(' ', Enumerable.Repeat("word", QuotationMatcher.EllipsisWords + 5)) + " End there.";
        QuotationMatcher.Find(QuotationPattern.Parse("Begin here … End there"), text).ShouldBeNull();
        QuotationMatcher.Find(QuotationPattern.Parse("Begin here … word"), text).ShouldNotBeNull();
    }

    [Fact]
    public void Brackets_stand_for_a_few_words_only()
    {
        const string Source = "one two three four five six seven eight nine ten";
        QuotationMatcher.Find(QuotationPattern.Parse("one [some] five"), Source).ShouldNotBeNull();
        QuotationMatcher.Find(QuotationPattern.Parse("one [some] ten"), Source).ShouldBeNull();
    }
}
