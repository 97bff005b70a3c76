using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Grouping;
using Explainers.Ingest;
using Explainers.Text;

namespace Explainers.Editing;

/// <summary>Names → files for a person, a page and a publisher, to fill in.</summary>
public static class OtherDrafts
{
    private const int WordsAround = 16, MostArticles = 12, ShortestAlias = 3;

    /// <summary>A person, with the articles that have the name and how each introduces it.</summary>
    public static NewFile Person(Library library, string name)
    {
        var path = $"input/people/{Slug.Shortened(name)}.md";
        var (id, source) = (Slug.Shortened(name), new Source(path, ""));
        var person = new Person { Id = id, Source = source, Name = new Located(name, source, default), Publication = new Publication(), Body = Content.MarkdownText.Value(new Located("", source, default), new DiagnosticBag()) };
        var counts = new Occurrences(library with { People = ById.Of([person], p => p.Id, new Memo()) }, [id], []);
        Article[] articles = [.. Suggesting.InOrder(counts.OfPerson(id).Select(f => f.Article)).Take(MostArticles)];
        var lastName = name.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^1];
        IEnumerable<string> front =
        [
            .. Suggesting.Comment("Behind each “#” is a suggestion. Take the “#” and the space away to use one; take away the rest when you are done."),
            $"name: {YamlText.Write(name)}",
            Suggesting.Draft,
            .. Suggesting.Comment("Other names that mean this person and nobody else in your sources:", lastName == name || lastName.Length < ShortestAlias ? [] : [$"aliases: [{YamlText.Write(lastName)}]"]),
            .. articles.Length == 0 ? Suggesting.Comment("No article has this name.") : [],
            .. Suggesting.Comment("Articles that have the name:", articles.Select(a => $"  {Suggesting.Named(library, a)}, {MatchRule.Times(counts.OfPerson(id, a.Id))}")),
            .. Suggesting.Comment("What they were, in the words of the article:", articles.Length == 0 ? [] : articles.Select(a => $"  - {{ title: {Placeholder.Role}, source: {a.Id} }} # {Introduced(a, name)}").Prepend("roles:")),
        ];
        return new NewFile(path, Suggesting.File(front, ""));
    }

    /// <summary>A page of plain text.</summary>
    public static NewFile Page(string title) => new($"input/pages/{Slug.Shortened(title)}.md",
        Suggesting.File([$"title: {YamlText.Write(title)}", Suggesting.Draft], "", Placeholder.Text));

    /// <summary>The lines of a publisher, for the end of publishers.yaml.</summary>
    public static string Publisher(string name) => string.Concat(ImmutableArray.Create(
        $"{Slug.Shortened(name)}:",
        $"  name: {YamlText.Write(name)}",
        "  # url: https://…",
        "  rights: excerpt   # or full (they agreed), or link (no excerpt at all)").Select(l => l + "\n"));

    private static string Introduced(Article article, string name)
    {
        foreach (var passage in article.Body.Passages)
        {
            var at = passage.Words.Text.IndexOf(name, StringComparison.Ordinal);
            if (at < 0)
                continue;
            var sentence = Sentences.In(passage.Words.Text).First(s => at < s.End);
            return Suggesting.Around(passage.Words.Text.Substring(sentence.Start, sentence.Length), at - sentence.Start, WordsAround);
        }
        return "in its headline";
    }
}
