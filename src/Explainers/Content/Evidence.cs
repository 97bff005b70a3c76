using System.Collections.Immutable;

namespace Explainers.Content;

/// <summary>
/// All that a page learned from the articles by their ids when it was last asked: of each that it names the article, its language and its seed, and of each that it may mean whether there
/// is one.
/// </summary>
internal sealed class Evidence
{
    private static readonly object s_isThere = new();

    /// <summary>The ids whose articles the page is held against.</summary>
    private readonly ImmutableArray<string> _named;

    /// <summary>Ids that are only asked for: chosen and excluded ones, and words that would be a mistyped citation if there were an article of that name.</summary>
    private readonly ImmutableArray<string> _asked;

    private readonly ImmutableArray<object?> _learned;

    private Evidence(Library library, IEnumerable<string> named, IEnumerable<MarkdownText> texts, IEnumerable<Located> chosen)
    {
        _named = [.. named.Distinct(StringComparer.Ordinal)];
        _asked = [.. texts.SelectMany(t => t.Passages).SelectMany(MistypedCitation.Like).Select(w => w.Id).Concat(chosen.Select(c => c.Value)).Except(_named, StringComparer.Ordinal)];
        _learned = [.. Learned(library)];
    }

    /// <summary>That of an explainer, a person, a plain page or a text.</summary>
    public static Evidence Of(Library library, object page) => page switch
    {
        Explainer explainer => new(library, explainer.NamedArticles, explainer.Texts, [.. explainer.Sources.Pin, .. explainer.Sources.Exclude]),
        Person person => new(library, person.NamedArticles, [person.Body], []),
        PlainPage plain => Of(library, plain.Body),
        MarkdownText text => new(library, text.CitedIds, [text], []),
        _ => throw new ArgumentException($"{page.GetType().Name} is no page.", nameof(page)),
    };

    /// <summary>Whether a library has it still.</summary>
    public bool Holds(Library now)
    {
        var at = 0;
        foreach (var learned in Learned(now))
        {
            if (!ReferenceEquals(learned, _learned[at++]) && !(learned is string one && _learned[at - 1] is string other && one == other))
                return false;
        }
        return true;
    }

    private IEnumerable<object?> Learned(Library library)
    {
        foreach (var id in _named)
        {
            var article = library.Articles.GetValueOrDefault(id);
            yield return article;
            yield return article is null ? null : library.LanguageOf(article);
            yield return article?.Seed is { } seed ? library.Seeds.GetValueOrDefault(seed.Value) : null;
        }
        foreach (var id in _asked)
            yield return library.Articles.ContainsKey(id) ? s_isThere : null;
    }
}
