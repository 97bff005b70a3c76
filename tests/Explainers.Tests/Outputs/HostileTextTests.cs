using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Explainers.Tests.Support;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainers.Tests.Outputs;

/// <summary>
/// Texts made to break out of where they stand, planted in every value that a source or an editor can write. A page must have the same elements and attributes as
/// one with the same words and no signs between them, every file must parse, and every reader of it must get the text back as it was written.
/// </summary>
public sealed class HostileTextTests
{
    private const string Ferry = "input/explainers/ferry-strike-explained.md", Address = "https://gazette.example/a?b=";

    private static readonly string[] s_addresses = ["href", "src", "action", "formaction", "cite", "poster", "data", "srcset", "ping", "background"];

    public static TheoryData<string> Texts =>
    [
        "</script><script>alert(document.domain)</script>",
        "\"><img src=x onerror=alert(document.domain)>",
        "' onmouseover='alert(document.domain)' x='",
        "</title></style></textarea><svg/onload=alert(document.domain)>",
        "<!-- <script> --!> ]]> <![CDATA[ x",
        "&lt;script&gt;&#60;b&#62;&amp;quot; &copy",
        "{{title}} {{{title}}} {{> head}} {{!-- x",
        "javascript:alert(document.domain)",
        "a \\\" b \\u003cscript\\u003e \\' \\n c",
        "%3Cscript%3E %22 %0a ../../x?y#z",
        "a\u2028b\u2029c \u202Ed \uFEFFf",
        "[a](javascript:alert) ![b](data:c) `d` <https://e.example> *f* _g_",
        "<base href=//evil.example><meta http-equiv=refresh content=x>",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_stays_a_text_in_every_file(string text)
    {
        var plain = Site(string.Join(' ', new string([.. text.Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        var hostile = Site(text);
        foreach (var (path, bytes) in hostile)
        {
            var content = Encoding.UTF8.GetString(bytes);
            switch (Path.GetExtension(path))
            {
                case ".html":
                    var page = new HtmlParser().ParseDocument(content);
                    Shape(page).ShouldBe(Shape(new HtmlParser().ParseDocument(Encoding.UTF8.GetString(plain[path]))), path);
                    Links(page).ShouldAllBe(l => IsAllowed(l), path);
                    foreach (var data in page.QuerySelectorAll("script[type='application/ld+json']"))
                        SchemaTerms.Mistakes(JsonDocument.Parse(data.TextContent).RootElement).ShouldBeEmpty(path);
                    break;
                case ".atom" or ".rss" or ".xml":
                    XDocument.Parse(content).Descendants().Attributes().Where(a => a.Name.LocalName is "href").ShouldAllBe(a => IsAllowed(a.Value), path);
                    break;
                case ".json" or ".webmanifest":
                    JsonDocument.Parse(content);
                    break;
                case ".md":
                    var twin = Markdown.Parse(content);
                    twin.Descendants().ShouldAllBe(n => !(n is HtmlBlock || n is HtmlInline), path);
                    twin.Descendants<LinkInline>().ShouldAllBe(l => IsAllowed(l.Url!), path);
                    break;
            }
        }
        Same(hostile, text);
    }

    /// <summary>What readers of several formats get is what was written; XML has no form for a few characters, and a browser folds a line break in a title.</summary>
    private static void Same(SortedDictionary<string, byte[]> site, string text)
    {
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(site["explainers/ferry-strike-explained/index.html"]));
        Spaced(page.QuerySelector("h1")!.TextContent).ShouldBe($"Why {Own(text)}?");
        Spaced(page.QuerySelector("meta[property='og:title']")!.GetAttribute("content")!).ShouldBe($"Why {Own(text)}?");
        page.QuerySelector("#source-1 a[rel~=external]")!.GetAttribute("href").ShouldBe(Address + text);
        Spaced(page.QuerySelector("blockquote")!.TextContent).ShouldContain(Own(text));
        var data = JsonDocument.Parse(page.QuerySelector("script")!.TextContent).RootElement.GetProperty("@graph")[0];
        Spaced(data.GetProperty("headline").GetString()!).ShouldBe($"Why {Own(text)}?");
        Spaced(data.GetProperty("citation")[0].GetProperty("name").GetString()!).ShouldBe($"Crews {text}");
        JsonDocument.Parse(site["feed.json"]).RootElement.GetProperty("title").GetString().ShouldBe($"Desk {text}");
        JsonDocument.Parse(site["site.webmanifest"]).RootElement.GetProperty("name").GetString().ShouldBe($"Desk {text}");
        XDocument.Parse(Encoding.UTF8.GetString(site["feed.rss"])).Descendants("title").First().Value.ShouldBe($"Desk {text}");
    }

    private static SortedDictionary<string, byte[]> Site(string text)
    {
        using var project = TestProject.Small();
        var (yaml, own, markdown) = (text.Replace("'", "''", StringComparison.Ordinal), Own(text), string.Concat(Own(text).Select(c => char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)) ? "\\" + c : c.ToString())));
        project.Edit("input/site.yaml", "title: The Small Desk", $"title: 'Desk {yaml}'");
        project.Edit("input/site.yaml", "tagline: A site for tests", $"tagline: 'A site {yaml}'");
        project.Edit("input/publishers.yaml", "name: Harbour Gazette", $"name: 'Gazette {yaml}'");
        project.Edit("input/publishers.yaml", "url: https://gazette.example/", $"url: '{Address}{yaml}'");
        project.Edit("input/articles/ferry-strike.md", "title: Ferry crews walk out over rest hours", $"title: 'Crews {yaml}'\ndateline: 'At sea {yaml}'\ndateNote: 'As {yaml}'\nimage: {{ caption: 'Of {yaml}', credit: 'By {yaml}' }}");
        project.Edit("input/articles/ferry-strike.md", "byline: Ada Quill", $"byline: 'Ada {yaml}'");
        project.Edit("input/articles/ferry-strike.md", "url: https://gazette.example/ferry-strike", $"url: '{Address}{yaml}'");
        project.Edit("input/articles/ferry-strike.md", "Ferry crews stopped work", $"“So it is {markdown}”, union leader Mina Okafor said. Ferry crews stopped work");
        project.Edit("input/articles/talks-resume.md", "North Line and its crews", $"They read {markdown} aloud. North Line and its crews");
        project.Edit(Ferry, "title: The ferry strike", $"title: 'The strike {own}'");
        project.Edit(Ferry, "question: Why are the ferries not sailing?", $"question: 'Why {own}?'");
        project.Edit(Ferry, "summary: The crews want more rest between shifts [@ferry-strike], and talks have begun again [@talks-resume].", $"summary: 'The crews {markdown} want more rest between shifts [@ferry-strike].'");
        project.Edit(Ferry, "topics: [Ferries, Work]", $"topics: ['Ferries {own}', Work]");
        project.Edit(Ferry, "## What is it about?\n\nRest.", $"## What is it about {markdown}?\n\nRest.\n\n> So it is {markdown}\n> — Mina Okafor [@ferry-strike]\n\nRest.");
        project.Edit(Ferry, "question: Will North Line negotiate?", $"question: 'Will North Line {own}?'");
        project.Edit(Ferry, "title: Hours that the crews speak of", $"title: 'Hours {own}'");
        var (result, diagnostics) = project.Build();
        result.Written.ShouldNotBeNull(Formatted.All(diagnostics));
        return project.Site();
    }

    /// <summary>A text with common spaces where a page keeps words on one line.</summary>
    private static string Spaced(string text) => text.Replace('\u00A0', ' ');

    /// <summary>The text as an explainer can have it: what stands between quotation marks there is a quotation, and checked as one.</summary>
    private static string Own(string text) => text.Replace("\"", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);

    /// <summary>The elements of a page with the names of their attributes, in order; words that stand between them do not count.</summary>
    private static string Shape(IDocument page) => string.Join('\n', page.All.Select(e => $"{e.LocalName} {string.Join(' ', e.Attributes.Select(a => a.Name))}").Concat(page.Descendants<IComment>().Select(c => "comment")));

    private static IEnumerable<string> Links(IDocument page) => page.All.SelectMany(e => s_addresses.Select(e.GetAttribute)).OfType<string>();

    private static bool IsAllowed(string link) => !Uri.TryCreate(link, UriKind.Absolute, out var uri) || link.StartsWith('/') || uri.Scheme is "http" or "https" or "mailto";
}
