using Explainers.Building;
using Explainers.Content;
using Explainers.Coverage;
using Explainers.Diagnostics;
using Explainers.Tests.Support;
using Explainers.Text;
using Explainers.Verification;

namespace Explainers.Tests.Coverage;

/// <summary>How much of an article the site shows, and what is copied without marks.</summary>
public class QuotedWordsTests
{
    private const string Ferry = "input/explainers/ferry-strike-explained.md";

    [Theory]
    [InlineData("one two three", 3)]
    [InlineData("non-partisan U.S. 1.3 million", 4)]
    [InlineData("reporters — even", 2)]
    [InlineData("wait … now", 2)]
    [InlineData("“” – !", 0)]
    public void A_word_is_what_a_journalist_counts(string text, int words) => WordList.Of(FoldedText.From(text)).Count.ShouldBe(words);

    [Theory]
    [InlineData(1000, 250)]
    [InlineData(5000, 300)]
    [InlineData(100, 75)]
    public void The_budget_is_a_share_within_bounds(int words, int limit) => QuotationBudget.Default.Limit(words).ShouldBe(limit);

    [Fact]
    public void What_two_pages_quote_counts_once_for_the_site()
    {
        using var project = TestProject.Small();
        project.Edit("input/people/mina-okafor.md", "speaks for the crews [@ferry-strike].", "called it “a blow to every … island” [@ferry-strike].");
        project.Edit("input/people/mina-okafor.md", "every … island", "every island");
        var before = project.Build().Result.Findings.Quoting.ByArticle["ferry-strike"];
        before.Quoted.ShouldBe(25);
        before.Pages.ShouldBe([("ferry-strike-explained", 25), ("mina-okafor", 5)]);
        before.HasExcerpt.ShouldBeTrue();
        before.Shown.ShouldBe(42);
    }

    [Fact]
    public void An_excerpt_gives_way_to_quotations()
    {
        using var project = TestProject.Small();
        project.Edit("input/publishers.yaml", "  rights: excerpt\n", "  rights: excerpt\n  budget: { quotedWords: 30 }\n");
        var result = project.Build().Result;
        result.Findings.Quoting.ByArticle["ferry-strike"].HasExcerpt.ShouldBeFalse();
        project.Read("output/articles/ferry-strike/index.html").ShouldNotContain("It begins");
    }

    [Fact]
    public void What_an_ellipsis_leaves_out_does_not_count()
    {
        using var project = TestProject.Small();
        project.Edit(Ferry, "“We can’t sail safely on four hours of sleep”", "“We can’t … sleep”");
        project.Build().Result.Findings.Quoting.ByArticle["ferry-strike"].Quoted.ShouldBe(19);
    }

    [Fact]
    public void Every_long_run_of_a_source_is_found_when_the_desk_writes_it_as_its_own()
    {
        var library = SitePipeline.Read(Repository.Shipped, new DiagnosticBag()).Library;
        var explainer = library.Explainers[0];
        var runs = 0;
        foreach (var passage in library.Articles["national-post-carney-meeting"].Body.Passages)
        {
            var words = passage.Words.Text.Split(' ');
            var run = string.Join(' ', words.Skip(2).Take(CopiedWords.MostWords + 2));
            if (words.Length < CopiedWords.MostWords + 4 || run.Any(c => FoldedText.IsQuote(c)))
                continue;
            var said = Look(library, explainer, $"In other news, {run} this week [@national-post-carney-meeting].");
            said.Length.ShouldBe(1, run);
            said[0].Rule.ShouldBe(Rules.CopiedWords);
            said[0].At!.Source.Slice(said[0].At!.Span).ToString().ShouldStartWith(run[..^1]);
            // In quotation marks it is a quotation.
            Look(library, explainer, $"In other news, “{run}” this week [@national-post-carney-meeting].").ShouldBeEmpty();
            runs++;
        }
        runs.ShouldBeGreaterThan(10);
    }

    private static Diagnostic[] Look(Library library, Explainer explainer, string paragraph)
    {
        var diagnostics = new DiagnosticBag();
        var changed = Explainer.Read(explainer.Id, new Source(explainer.Source.Path, explainer.Source.Text + "\n" + paragraph + "\n"), PageNames.None, diagnostics)!;
        var now = library with { Explainers = [changed] };
        CopiedWords.Run(now, new SourceTexts(now), diagnostics);
        return [.. diagnostics.ToSorted()];
    }
}
