using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Explainers.Building;
using Explainers.Content;
using Explainers.Coverage;
using Explainers.Tests.Support;
using Explainers.Text;

namespace Explainers.Tests.Coverage;

/// <summary>
/// No file of a site has more of somebody else's article than its excerpt and what is quoted from it: whatever the file is, its texts are read,
/// those words are taken out, and no run of an article is left.
/// </summary>
public class LeakTests
{
    /// <summary>How many words in a row are too many, of a publisher that allows excerpts, and of one that allows none.</summary>
    private const int Run = CopiedWords.MostWords, LinkRun = 5;

    [Fact]
    public void The_shipped_site_has_no_run_of_a_source_outside_quotations()
    {
        using var project = TestProject.Shipped();
        Leaks(project).ShouldBeEmpty();
    }

    [Fact]
    public void The_small_site_has_no_run_of_a_source_outside_quotations()
    {
        using var project = TestProject.Small();
        Leaks(project).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("input/pages/about.md", "A small desk that exists in tests only.", "The company, North Line, called the strike bad. It has 1.3 million passengers a year and not one spare crew, its director Jon Barr said.", "about/index.html")]
    [InlineData("input/explainers/mayor.md", "summary: Both sides to yield", "summary: The mayor, Lena Fox, said the islands could not wait", "feed.atom")]
    [InlineData("input/assets/data.json", null, "{ \"a\": [\"Ferry crews stopped work on Monday, or: Neither side has asked for a mediator. Mr Barr said the strike could last for weeks. Neither side has asked for a mediator.\"] }", "assets/data.json")]
    [InlineData("input/assets/notes.txt", null, "the strike could last\nfor weeks. Neither side has asked for a mediator", "assets/notes.txt")]
    [InlineData("theme/templates/article.hbs", "<h1{{> lang}}>{{> headline}}</h1>", "<h1 data-text=\"Mr Barr said the strike could last for weeks. Neither side has asked for a mediator.\">{{> headline}}</h1>", "articles/ferry-strike/index.html")]
    public void What_leaks_is_found(string path, string? what, string with, string file)
    {
        using var project = TestProject.Small();
        if (what is null)
            project.Write(path, with);
        else
            project.Edit(path, what, with);
        Leaks(project).ShouldContain(l => l.StartsWith(file + ":", StringComparison.Ordinal));
    }

    private static List<string> Leaks(TestProject project)
    {
        var (result, diagnostics) = project.Build();
        result.Written.ShouldNotBeNull(Formatted.All(diagnostics));
        var library = result.Library;
        var guarded = library.Articles.Values.Where(a => library.PublisherOf(a)?.Rights != Rights.Full)
            .Select(a => (Runs: Runs(Body(a), RunOf(library, a)).ToHashSet(StringComparer.Ordinal), Words: RunOf(library, a))).ToArray();
        guarded.Sum(g => g.Runs.Count).ShouldBeGreaterThan(50);
        string[] allowed = [.. Allowed(result).Select(Folded).Where(t => t.Length > 0).Distinct().OrderByDescending(t => t.Length)];
        var leaks = new List<string>();
        foreach (var (path, bytes) in project.Site())
        {
            foreach (var text in TextsOf(path, Encoding.UTF8.GetString(bytes)).Select(Folded).Distinct())
            {
                var rest = allowed.Aggregate(text, (t, quoted) => t.Replace(quoted, "\uFFFC", StringComparison.Ordinal));
                leaks.AddRange(guarded.SelectMany(g => Runs(rest, g.Words).Where(g.Runs.Contains)).Select(run => $"{path}: {run}"));
            }
        }
        return leaks;
    }

    private static int RunOf(Library library, Article article) => library.PublisherOf(article)?.Rights == Rights.Link ? LinkRun : Run;

    /// <summary>What a site may show: quotations, excerpts, headlines.</summary>
    private static IEnumerable<string> Allowed(BuildResult result)
    {
        var library = result.Library;
        return result.Findings.Quotations.ByExplainer.Values.SelectMany(q => q).Select(q => q.Words.Text)
            .Concat(library.OtherTexts.SelectMany(t => t.Quotations).Select(q => q.Words.Text))
            .Concat(library.Articles.Values.SelectMany(a => new[] { Excerpt.Of(a, library.RightsOf(a)), Excerpt.InPlaceOfTitle(a, library.RightsOf(a)) }).OfType<string>().Select(t => t.TrimEnd(' ', '…')))
            .Concat(library.Articles.Values.Select(a => a.Title?.Value).OfType<string>());
    }

    private static string Body(Article article) => Folded(string.Join(" \uFFFC ", [article.Dek?.Value ?? "", .. article.Body.Passages.Select(p => p.Words.Text)]));

    /// <summary>Every text in a file, through whatever markup: each run of a page's text, each attribute, each string of JSON.</summary>
    private static IEnumerable<string> TextsOf(string path, string content) => Path.GetExtension(path) switch
    {
        ".html" => Html(content),
        ".atom" or ".xml" or ".svg" or ".rss" => Xml(content),
        ".json" or ".jsonld" or ".webmanifest" => Json(JsonDocument.Parse(content).RootElement),
        ".png" => [],
        _ => [content],
    };

    private static IEnumerable<string> Html(string content)
    {
        var page = new HtmlParser().ParseDocument(content);
        var scripts = page.QuerySelectorAll("script[type='application/ld+json']").SelectMany(s => Json(JsonDocument.Parse(s.TextContent).RootElement));
        return [page.DocumentElement.TextContent, .. page.All.SelectMany(e => e.Attributes).Select(a => Uri.UnescapeDataString(a.Value)), .. scripts];
    }

    private static IEnumerable<string> Xml(string content)
    {
        var root = XDocument.Parse(content).Root!;
        return [root.Value, .. root.DescendantsAndSelf().SelectMany(e => e.Attributes()).Select(a => Uri.UnescapeDataString(a.Value))];
    }

    private static IEnumerable<string> Json(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(p => Json(p.Value).Prepend(p.Name)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Json),
        JsonValueKind.String => [json.GetString()!],
        _ => [],
    };

    private static string Folded(string text) => FoldedText.From(text).Value;

    /// <summary>Every run of so many words, without case and punctuation; none runs across what was taken out.</summary>
    private static IEnumerable<string> Runs(string folded, int words)
    {
        foreach (var part in folded.Split('\uFFFC'))
        {
            string[] all = [.. part.Split([' ', '-', '…', '\n']).Select(w => new string([.. w.Where(char.IsLetterOrDigit)]).ToLowerInvariant()).Where(w => w.Length > 0)];
            for (var i = 0; i + words <= all.Length; i++)
                yield return string.Join(' ', all.AsSpan(i, words)!);
        }
    }
}
