using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Explainers.Tests.Support;

namespace Explainers.Tests.Rendering;

/// <summary>What Markdown becomes in the body of an explainer.</summary>
public sealed class MarkdownTests : IDisposable
{
    private readonly TestProject _project = TestProject.Small();

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData("A [@mayor-yields]?", "a", "A?3 #", "A?")]
    [InlineData("[x](https://a.example)?", "x", "x? #", "x?")]
    [InlineData("Is it <https://a.example>?", "is-it-https-a-example", "Is it https://a.example? #", null)]
    [InlineData("Is it *so*?", "is-it-so", "Is it so?", "Is it so?")]
    public void No_heading_has_a_link_in_a_link(string heading, string id, string text, string? contents)
    {
        var page = Build($"## {heading}\n\nText.\n");
        page.QuerySelectorAll("a a").ShouldBeEmpty();
        var set = page.QuerySelectorAll(".body h2")[^1];
        set.TextContent.ShouldBe(text);
        set.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ShouldContain("#" + set.Id);
        if (contents is null)
            return;
        set.Id.ShouldBe(id);
        page.QuerySelectorAll(".toc a").Select(a => a.TextContent).ShouldContain(contents);
    }

    [Theory]
    [InlineData("> Boats are our roads\n> — Lena Fox [@mayor-yields]", "<p>“Boats are our roads”</p>", "Lena Fox, in Quiet & Press3")]
    [InlineData("> “Boats are our roads” [@mayor-yields]", "<p>“Boats are our roads”</p>", "In Quiet & Press3")]
    [InlineData("> \"Boats are *our* roads\" [@mayor-yields]", "<p>“Boats are <em>our</em> roads”</p>", "In Quiet & Press3")]
    [InlineData("> *Boats* are [our](https://a.example) `roads`\n>\n> — *Lena* [Fox](https://a.example) [@mayor-yields]", "<p>“<em>Boats</em> are <a href=\"https://a.example\" rel=\"external\">our</a> <code>roads</code>”</p>", "Lena Fox, in Quiet & Press3")]
    [InlineData("> - Boats are\n> - our roads\n>\n> [@mayor-yields]", "<ul> <li>“Boats are</li> <li>our roads”</li> </ul>", "In Quiet & Press3")]
    [InlineData("> ## Boats are\n>\n> our roads [@mayor-yields]", "<p><b>“Boats are</b></p> <p>our roads”</p>", "In Quiet & Press3")]
    [InlineData("> > Boats are our roads [@mayor-yields]", "<blockquote> <p>“Boats are our roads”</p> </blockquote>", "In Quiet & Press3")]
    [InlineData("> “Boats are our roads,” she said. [@mayor-yields]", "<p>“Boats are our roads,” she said.</p>", "In Quiet & Press3")]
    public void A_block_quotation_keeps_what_stands_in_it(string markdown, string inside, string caption)
    {
        var figure = Build(markdown + "\n").QuerySelectorAll(".body figure")[^1];
        figure.QuerySelector("blockquote")!.InnerHtml.Replace('\n', ' ').Trim().ShouldBe(inside);
        figure.QuerySelector("figcaption")!.TextContent.ShouldBe(caption);
    }

    [Theory]
    [InlineData("It is so\n[@mayor-yields], she says.", "It is so,<sup>3</sup> she says.")]
    [InlineData("It is so [@mayor-yields]\n, she says.", "It is so,<sup>3</sup> she says.")]
    [InlineData("It is so\n[@mayor-yields]\nand so.", "It is so<sup>3</sup>\nand so.")]
    [InlineData("Lena Fox said “Boats are our roads”\n[@mayor-yields].", "Lena Fox said “Boats are our roads”.<sup>3</sup>")]
    public void A_line_break_beside_a_citation_is_no_space(string markdown, string html)
    {
        var paragraph = Build(markdown + "\n").QuerySelectorAll(".body p")[^1];
        foreach (var link in paragraph.QuerySelectorAll("a"))
            link.OuterHtml = link.InnerHtml;
        paragraph.InnerHtml.ShouldBe(html);
    }

    [Fact]
    public void What_stands_before_the_first_heading_is_no_section()
    {
        _project.Edit("input/explainers/mayor.md", "## What did she say?", "A word first [@mayor-yields].\n\n## What did she say?");
        var page = Build("");
        page.QuerySelector(".body > .opening > p")!.TextContent.ShouldBe("A word first.1");
        page.QuerySelectorAll(".body > section:not([aria-labelledby])").ShouldBeEmpty();
    }

    [Fact]
    public void The_text_of_a_picture_has_no_tags()
    {
        _project.Edit("input/articles/talks-resume.md", "So did they.”", "So did they.”\n\n![A [link](https://a.example) and <https://b.example>](../assets/boats.svg) [a <https://b.example> c](https://a.example)");
        Build("");
        var page = new HtmlParser().ParseDocument(_project.Read("output/articles/talks-resume/index.html"));
        page.QuerySelector("main img")!.GetAttribute("alt").ShouldBe("A link and https://b.example");
        page.QuerySelectorAll("a a").ShouldBeEmpty();
        page.QuerySelector("a[href='https://a.example']")!.TextContent.ShouldBe("a https://b.example c");
    }

    private IDocument Build(string more)
    {
        _project.Edit("input/explainers/ferry-strike-explained.md", "## What happens next?", more + "\n## What happens next?");
        var (result, diagnostics) = _project.Build();
        result.Written.ShouldNotBeNull(Formatted.All(diagnostics));
        var html = _project.Read("output/explainers/ferry-strike-explained/index.html");
        var end = html.IndexOf("<section aria-labelledby=\"what-happens-next\"", StringComparison.Ordinal);
        return new HtmlParser().ParseDocument(more.Length == 0 ? _project.Read("output/explainers/mayor/index.html") : html[..end]);
    }
}
