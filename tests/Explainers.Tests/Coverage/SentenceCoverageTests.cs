using AngleSharp.Html.Parser;
using Explainers.Building;
using Explainers.Content;
using Explainers.Coverage;
using Standing = Explainers.Coverage.Standing;
using Explainers.Diagnostics;
using Explainers.Grouping;
using Explainers.Tests.Support;
using Explainers.Text;

namespace Explainers.Tests.Coverage;

/// <summary>Which sentences of a page an article vouches for.</summary>
public class SentenceCoverageTests
{
    private static readonly Library s_library = SitePipeline.Read(Repository.Shipped, new DiagnosticBag()).Library;

    public static TheoryData<string> Explainers => [.. s_library.Explainers.Select(e => e.Id)];

    [Theory]
    [InlineData("He left [@a].", "1 of 1")]
    [InlineData("He left. She stayed [@a]. It rained.", "3 of 3")]
    [InlineData("He left [@a]. It was brave [@our-view].", "1 of 1, 1 view")]
    [InlineData("It was brave [@our-view].", "0 of 0, 1 view")]
    [InlineData("It was brave. [@our-view] He left.", "0 of 1, 1 view")]
    [InlineData("It was brave [@a; @our-view].", "0 of 0, 1 view")]
    [InlineData("He left ten days late [@a; @our-sum].", "1 of 1")]
    [InlineData("Will he come back?", "0 of 0")]
    [InlineData("Will he come back? Nobody knows.", "0 of 1")]
    [InlineData("She asked: “Will he come back?”", "0 of 1")]
    [InlineData("See also [the paper](https://gazette.example/).", "0 of 0")]
    [InlineData("He said:\n\n> I am going.\n> — Jon Barr [@a]", "1 of 1")]
    [InlineData("He said:\n\n> I am going.", "0 of 1")]
    [InlineData("As he put it,\n\n> I am going.\n> — Jon Barr [@a]", "1 of 1")]
    [InlineData("He left.\n\n> I am going.\n> — Jon Barr [@a]", "0 of 1")]
    [InlineData("The two want\n\n1. rest,\n2. pay [@a].", "2 of 3")]
    [InlineData("The two want [@a]:\n\n- rest\n- pay\n  - more of it", "3 of 4")]
    [InlineData("The two want:\n\n- rest [@a]\n- pay [@a]", "3 of 3")]
    [InlineData("The two want:\n\n- rest [@a]\n- pay", "2 of 3")]
    [InlineData("The two want a lot [@a].\n\n- Rest.", "1 of 2")]
    [InlineData("## Why?\n\nRest.", "0 of 1")]
    [InlineData("> Rest. Pay.\n> — Jon Barr", "0 of 0")]
    [InlineData("…", "0 of 0")]
    [InlineData("![Boats](../assets/boats.svg) *Two boats in the harbour.*", "0 of 0")]
    public void Is_counted(string body, string expected)
    {
        var text = MarkdownText.Body(new Source("a.md", "---\ntitle: A\n---\n" + body + "\n"), new DiagnosticBag());
        var standings = text.Sentences.Select(s => SentenceCoverage.StandingOf(new Claim(s, s.CitedIds))).ToArray();
        var (sourced, unsourced, views) = (standings.Count(s => s == Standing.Sourced), standings.Count(s => s == Standing.Unsourced), standings.Count(s => s == Standing.View));
        $"{sourced} of {sourced + unsourced}{(views > 0 ? $", {views} view" : "")}".ShouldBe(expected);
    }

    [Theory]
    [MemberData(nameof(Explainers))]
    public void Every_paragraph_that_loses_its_citations_is_reported_at_its_place(string id)
    {
        var explainer = s_library.Explainers.Single(e => e.Id == id);
        var changed = 0;
        foreach (var passage in explainer.Body.Passages.Where(p => p.Quote is null && p.Citations.Length > 0))
        {
            var text = explainer.Source.Text;
            foreach (var at in passage.Citations.Reverse().Select(c => passage.Locate(c.Citation).Span))
                text = text.Remove(at.Start, at.Length);
            var said = Cover(explainer, text);
            // A quotation that is left without a citation is reported as one.
            if (explainer.Body.Quotations.Any(q => passage.Words.At.Span.Contains(q.Words.At.Span.Start)))
            {
                said.ShouldBeEmpty();
                continue;
            }
            said.Length.ShouldBe(1, passage.Words.Text);
            said[0].Rule.ShouldBe(Rules.Unsourced);
            said[0].At!.Span.Start.ShouldBe(passage.Words.At.Span.Start);
            changed++;
        }
        changed.ShouldBeGreaterThan(4);
    }

    [Theory]
    [MemberData(nameof(Explainers))]
    public void A_sentence_of_its_own_without_a_source_is_reported(string id)
    {
        var explainer = s_library.Explainers.Single(e => e.Id == id);
        var text = explainer.Source.Text.TrimEnd() + "\n\nIt rained all day. Nobody came.\n";
        var said = Cover(explainer, text);
        said.Single().At!.Source.Slice(said.Single().At!.Span).ToString().ShouldBe("It rained all day. Nobody came.");
        Cover(explainer, text.Replace("\nquestion:", "\nstrict: true\nquestion:", StringComparison.Ordinal)).Single().Rule.ShouldBe(Rules.UnsourcedOnStrictPage);
    }

    [Fact]
    public void A_share_is_never_rounded_up()
    {
        new PageCoverage("a", 1000, 999, 0).Line.ShouldBe("a: 999 of 1000 sentences sourced (99 %)");
        new PageCoverage("a", 1, 1, 2).Line.ShouldBe("a: 1 of 1 sentence sourced (100 %), 2 marked as our view");
    }

    [Fact]
    public void A_view_is_shown_as_one_wherever_it_is_read()
    {
        using var project = TestProject.Small();
        project.Edit("input/explainers/mayor.md", "summary: Both sides to yield [@mayor-yields].", "summary: Both sides to yield [@mayor-yields]. That is a lot to ask [@our-view].");
        var (result, diagnostics) = project.Build();
        result.Written.ShouldNotBeNull(Formatted.All(diagnostics));
        result.Findings.Coverage.Of("mayor").Views.ShouldBe(1);
        project.Read("output/explainers/mayor/index.html").ShouldContain("That is a lot to ask. <small class=\"mark\">(<a href=\"/small/about/\" aria-label=\"our view, and no source’s: how we work\">our view</a>)</small>");
        foreach (var path in new[] { "output/explainers/mayor/index.html", "output/explainers/index.html", "output/feed.atom" })
            project.Read(path).ShouldContain("That is a lot to ask. (our view)");
        File.Delete(Path.Combine(project.Root, "input/pages/about.md"));
        project.Build().Result.Written.ShouldNotBeNull();
        project.Read("output/explainers/mayor/index.html").ShouldContain("<small class=\"mark\">(our view)</small>");
    }

    [Fact]
    public void Whoever_is_quoted_is_named_at_the_quotation()
    {
        using var project = TestProject.Small();
        const string Block = "## What happens next?";
        project.Edit("input/explainers/ferry-strike-explained.md", Block, "> We can’t sail safely on four hours of sleep\n> — Mina Okafor [@ferry-strike]\n\n" + Block);
        project.Build().Result.Written.ShouldNotBeNull();
        var page = new HtmlParser().ParseDocument(project.Read("output/explainers/ferry-strike-explained/index.html"));
        page.QuerySelector(".body .opening .quote figcaption, .body section .quote:has(+ section) figcaption, .quote ~ .quote figcaption")!.TextContent.ShouldStartWith("Mina Okafor, in Harbour Gazette (Ada Quill)1");
        page.QuerySelector(".body .note summary")!.TextContent.ShouldContain("Harbour Gazette (Ada Quill)");
        page.QuerySelectorAll(".views article").Where(v => v.TextContent.Contains("Harbour Gazette", StringComparison.Ordinal)).ShouldAllBe(v => v.TextContent.Contains("Ada Quill", StringComparison.Ordinal));
        project.Read("output/articles/ferry-strike/index.html").ShouldContain("<figcaption>Harbour Gazette (Ada Quill)</figcaption>");
        page.QuerySelectorAll("[class=note] li, .sources li").Count(l => l.TextContent.Contains("Ferry crews", StringComparison.Ordinal) && !l.TextContent.Contains("Ada Quill", StringComparison.Ordinal)).ShouldBe(0);
    }

    private static Diagnostic[] Cover(Explainer explainer, string text)
    {
        var diagnostics = new DiagnosticBag();
        var changed = Explainer.Read(explainer.Id, new Source(explainer.Source.Path, text), PageNames.None, diagnostics)!;
        var now = s_library with { Explainers = [changed] };
        SentenceCoverage.Run(now, ArticleGrouping.Run(now, diagnostics), diagnostics);
        return [.. diagnostics.ToSorted()];
    }
}
