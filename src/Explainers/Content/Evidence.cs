using System.Collections.Immutable;

namespace Explainers.Content;

/// <summary>All that a page can learn from the articles by their ids.</summary>
internal static class Evidence
{
    private static readonly object s_isThere = new();

    /// <summary>
    /// For each id that a page names, the article with its language and its seed; for each that it may mean, whether there is an article of it. The same objects
    /// in the same order while that is the same.
    /// </summary>
    public static object?[] Of(Library library, object page)
    {
        var ids = library.Memo.Of(page, "ids of articles", () => Ids.Of(page));
        var parts = new object?[(3 * ids.Named.Length) + ids.Asked.Length];
        var at = 0;
        foreach (var id in ids.Named)
        {
            var article = library.Articles.GetValueOrDefault(id);
            parts[at++] = article;
            parts[at++] = article is null ? null : library.LanguageOf(article);
            parts[at++] = article?.Seed is { } seed ? library.Seeds.GetValueOrDefault(seed.Value) : null;
        }
        foreach (var id in ids.Asked)
            parts[at++] = library.Articles.ContainsKey(id) ? s_isThere : null;
        return parts;
    }

    /// <summary>The ids of articles in a page.</summary>
    /// <param name="Named">Those whose articles it is held against.</param>
    /// <param name="Asked">Those that are only asked for: chosen and excluded ones, and words that would be a mistyped citation if there were an article of that name.</param>
    private sealed record Ids(ImmutableArray<string> Named, ImmutableArray<string> Asked)
    {
        public static Ids Of(object page) => page switch
        {
            Explainer explainer => Of(explainer.NamedArticles, explainer.Texts, [.. explainer.Sources.Pin, .. explainer.Sources.Exclude]),
            Person person => Of(person.NamedArticles, [person.Body], []),
            PlainPage plain => Of(plain.Body),
            MarkdownText text => Of(text.CitedIds, [text], []),
            _ => throw new ArgumentException($"{page.GetType().Name} is no page.", nameof(page)),
        };

        private static Ids Of(IEnumerable<string> named, IEnumerable<MarkdownText> texts, IEnumerable<Located> chosen)
        {
            ImmutableArray<string> all = [.. named.Distinct(StringComparer.Ordinal)];
            return new Ids(all, [.. texts.SelectMany(t => t.Passages).SelectMany(MistypedCitation.Like).Select(w => w.Id).Concat(chosen.Select(c => c.Value)).Except(all, StringComparer.Ordinal)]);
        }
    }
}
