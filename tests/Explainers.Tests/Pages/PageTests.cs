using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Explainers.Tests.Support;

namespace Explainers.Tests.Pages;

/// <summary>What pages show of the library, each on the small site with one thing changed.</summary>
public sealed partial class PageTests : IDisposable
{
    private const string Ferry = "input/explainers/ferry-strike-explained.md";

    private readonly TestProject _project = TestProject.Small();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void An_article_that_may_only_be_linked_shows_no_words_for_a_headline()
    {
        _project.Edit("input/articles/mayor-yields.md", "title: Mayor asks both sides to yield\n", "");
        Build();
        foreach (var (path, bytes) in _project.Site())
            System.Text.Encoding.UTF8.GetString(bytes).ShouldNotContain("said the islands", customMessage: path);
        Page("articles/mayor-yields").QuerySelector("h1")!.TextContent.ShouldBe("Headline not known");
        Page("explainers/mayor").QuerySelector(".sources a")!.TextContent.ShouldBe("Headline not known");
    }

    [Fact]
    public void An_article_under_other_rights_shows_its_first_words_and_says_so()
    {
        _project.Edit("input/articles/ferry-strike.md", "title: Ferry crews walk out over rest hours\n", "");
        Build();
        Page("articles/ferry-strike").QuerySelector("h1")!.TextContent.ShouldStartWith("“Ferry crews stopped work");
        Page("articles").Body!.TextContent.ShouldContain("these are its first words");
    }

    [Theory]
    [InlineData("about")]
    [InlineData("corrections")]
    public void A_plain_page_lists_the_sources_that_it_cites(string page)
    {
        _project.Write($"input/pages/{page}.md", "---\ntitle: A page\n---\nThe crews want rest [@ferry-strike].\n");
        Build();
        var links = Page(page).QuerySelectorAll(".text sup a");
        links.Length.ShouldBe(1);
        Page(page).QuerySelector(links[0].GetAttribute("href")!)!.TextContent.ShouldContain("Harbour Gazette");
    }

    [Fact]
    public void What_looks_like_a_citation_in_an_article_is_its_text()
    {
        _project.Edit("input/articles/talks-resume.md", "So did they.”", "So did they.” Follow [@openwire] and [@ferry-strike].");
        Build();
        Page("articles/talks-resume").QuerySelector("main")!.TextContent.ShouldContain("Follow [@openwire] and [@ferry-strike].");
    }

    [Fact]
    public void No_heading_takes_an_id_that_a_template_writes()
    {
        var own = Directory.EnumerateFiles(Path.Combine(Repository.Root, "theme"), "*.hbs", SearchOption.AllDirectories)
            .SelectMany(f => Id().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value)).Concat(["source-{{1}}", "perspective-{{1}}", "source", "perspective"])
            .Where(id => id != "{{anchor}}").Select(id => id.Replace("{{number}}", "1", StringComparison.Ordinal).Replace("{{1}}", "1", StringComparison.Ordinal)).Distinct().ToArray();
        own.Length.ShouldBeGreaterThan(20);
        _project.Edit(Ferry, "## What is it about?\n", string.Concat(own.Select(id => $"## {id}?\n\nText.\n\n## {id}?\n\nText.\n\n")) + "## What is it about?\n");
        Build();
        var page = Page("explainers/ferry-strike-explained");
        page.QuerySelectorAll("[id]").Select(e => e.Id).ShouldBeUnique();
        page.QuerySelectorAll(".body [id]").Select(e => e.Id!).Intersect(own).ShouldBeEmpty();
        page.QuerySelectorAll(".body [id]").ShouldAllBe(e => !Regex.IsMatch(e.Id!, @"^(source|perspective)-\d+$"));
    }

    [Fact]
    public void A_publisher_describes_itself_once_in_the_sources_and_once_beside_what_it_says()
    {
        _project.Edit(Ferry, "corrections:\n", "  - question: And then?\n    views:\n      - { source: ferry-strike, says: Nothing. }\ncorrections:\n");
        Build();
        var page = Page("explainers/ferry-strike-explained");
        page.QuerySelectorAll(".views .meta").Select(m => m.TextContent).ShouldBe(["Ada Quill", "Calls itself “the paper of the harbour and its people”", "Ada Quill"]);
        page.QuerySelectorAll(".sources .meta").Count(m => m.TextContent == "The publisher calls itself “the paper of the harbour and its people”.").ShouldBe(1);
    }

    [Fact]
    public void A_view_that_cites_its_source_has_its_number_once()
    {
        _project.Edit(Ferry, "says: Not under threat.,", "says: \"Not under threat [@ferry-strike].\",");
        Build();
        Page("explainers/ferry-strike-explained").QuerySelector(".views article p:not(.meta)")!.InnerHtml
            .ShouldBe("Not under threat.<sup><a href=\"#source-1\" aria-label=\"Source 1, Harbour Gazette\" data-of=\"1&nbsp;Harbour Gazette\n3&nbsp;March 2026\">1</a></sup>");
    }

    [Fact]
    public void A_quotation_on_an_articles_page_leads_to_the_part_of_the_page_that_has_it()
    {
        Build();
        var links = Page("articles/talks-resume").QuerySelectorAll(".quoted a:not([rel])").Select(a => a.GetAttribute("href")!).ToArray();
        links.Select(l => l[l.IndexOf('#', StringComparison.Ordinal)..]).ShouldBe(["#what-is-it-about", "#timeline", "#perspective-1"], ignoreOrder: true);
        links.ShouldAllBe(l => Page("explainers/ferry-strike-explained").QuerySelector(l.Substring(l.IndexOf('#', StringComparison.Ordinal))) != null);
    }

    [Theory]
    [InlineData("ferry-strike", false)]
    [InlineData("talks-resume", true)]
    public void A_picture_is_told_of_by_its_credit_and_an_author_only_in_full_articles(string article, bool tellsAuthor)
    {
        _project.Edit($"input/articles/{article}.md", "published:", "image: { caption: A quay at dawn, credit: Jo Lens }\nabout: Ada Quill writes on boats.\npublished:");
        Build();
        var text = Page($"articles/{article}").QuerySelector("main")!.TextContent;
        text.ShouldContain("Printed with a picture (credit: Jo Lens).");
        text.ShouldNotContain("A quay at dawn");
        text.Contains("Ada Quill writes on boats.", StringComparison.Ordinal).ShouldBe(tellsAuthor);
    }

    private void Build()
    {
        var (result, diagnostics) = _project.Build();
        result.Written.ShouldNotBeNull(Formatted.All(diagnostics));
    }

    private IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(_project.Read($"output/{path}/index.html"));

    [GeneratedRegex("\\sid=\"([^\"]+)\"")]
    private static partial Regex Id();
}
