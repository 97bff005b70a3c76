using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Tests.Content;

/// <summary>What counts as a quotation in a text, whatever marks it is set in.</summary>
public class QuotationMarksTests
{
    [Theory]
    [InlineData("He said “we go” now", "we go")]
    [InlineData("He said \"we go\" now", "we go")]
    [InlineData("He said 'we go' now", "we go")]
    [InlineData("He said ‘we go’ now", "we go")]
    [InlineData("He said «we go» now", "we go")]
    [InlineData("He said »we go« now", "we go")]
    [InlineData("He said „we go“ now", "we go")]
    [InlineData("He said „we go” now", "we go")]
    [InlineData("He said ”we go” now", "we go")]
    [InlineData("He said ’we go’ now", "we go")]
    [InlineData("He said ‟we go” now", "we go")]
    [InlineData("He said ＂we go＂ now", "we go")]
    [InlineData("He said ″we go″ now", "we go")]
    [InlineData("He said 「we go」 now", "we go")]
    [InlineData("He said ❝we go❞ now", "we go")]
    [InlineData("He said 《we go》 now", "we go")]
    [InlineData("He said 〝we go〞 now", "we go")]
    [InlineData("He said ´we go´ now", "we go")]
    [InlineData("He said 'Ann couldn't be worse' now", "Ann couldn't be worse")]
    [InlineData("'It doesn't matter', he said", "It doesn't matter")]
    [InlineData("He said ‘4 of us go’ now", "4 of us go")]
    [InlineData("He said “they said ‘no’ to us” now", "they said ‘no’ to us")]
    [InlineData("He said “don’t go” now", "don’t go")]
    [InlineData("He said ‘don’t go’ now", "don’t go")]
    [InlineData("“We go,” he said, “and stay.”", "We go,|and stay.")]
    [InlineData("The workers' pay and the owner's")]
    [InlineData("The ’90s and ‘90s, ’tis so, rock ’n’ roll")]
    [InlineData("He is 6' 2\" tall")]
    [InlineData("Carney’s and Jones’ houses")]
    public void Are_found(string text, string quotations = "") =>
        string.Join('|', Found(text).Where(q => q.IsClosed).Select(q => q.Words.Text)).ShouldBe(quotations);

    [Theory]
    [InlineData("He said “we go now")]
    [InlineData("He said we go” now")]
    [InlineData("He said ‘we go now")]
    [InlineData("He said ‘we go” now")]
    [InlineData("He said we go» now")]
    [InlineData("He said \"we go now")]
    [InlineData("He said\"we go\" now")]
    public void Without_a_partner_are_said(string text) => Found(text).ShouldContain(q => !q.IsClosed);

    [Fact]
    public void Many_marks_take_no_longer_than_few() => Found(string.Concat(Enumerable.Repeat("‘a ", 60_000))).ShouldNotBeEmpty();

    [Theory]
    [InlineData("> We go. So do they.\n> — Ann Lee [@a]", "We go. So do they.")]
    [InlineData("> We go.\n> — said Ann, who added: “We lie” [@a]", "We go. — said Ann, who added: “We lie”")]
    [InlineData("> — We lie [@a]", "— We lie")]
    [InlineData("> “We go.” [@a]", "We go.")]
    [InlineData("> We go.\n>\n> And stay. [@a]", "We go.\nAnd stay.")]
    public void A_block_is_one_quotation_but_for_its_speaker(string text, string words) =>
        MarkdownText.Body(new Source("a.md", text), new DiagnosticBag()).Quotations.ShouldHaveSingleItem().Words.Text.ShouldBe(words);

    private static ImmutableArray<Quotation> Found(string text) => MarkdownText.Body(new Source("a.md", text), new DiagnosticBag()).Quotations;
}
