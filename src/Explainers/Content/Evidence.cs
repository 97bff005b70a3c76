using System.Collections.Immutable;
using Explainers.Text;

namespace Explainers.Content;

/// <summary>All that the articles which a page names said when it was last asked: each with its language and its seed, by their places in the library.</summary>
internal sealed class Evidence
{
    private readonly ImmutableArray<(int Place, Article Article, int SeedPlace, Source? Seed)> _all;

    private Evidence(ImmutableArray<(int Place, Article Article, int SeedPlace, Source? Seed)> all, object identity) => (_all, Identity) = (all, identity);

    /// <summary>The same object while it is the same.</summary>
    public object Identity { get; }

    /// <summary>That of the articles of some ids, for a page; one that is not there says nothing.</summary>
    public static Evidence Of(Library library, object page, IEnumerable<string> named)
    {
        var all = ImmutableArray.CreateBuilder<(int, Article, int, Source?)>();
        var parts = new List<object?>();
        foreach (var place in named.Distinct(StringComparer.Ordinal).Select(library.Articles.PlaceOf))
        {
            var article = place < 0 ? null : library.Articles.Values[place];
            var seedPlace = article?.Seed is { } name ? library.Seeds.PlaceOf(name.Value) : -1;
            var seed = seedPlace < 0 ? null : library.Seeds.Values[seedPlace];
            parts.AddRange([article, article is null ? null : library.LanguageOf(article), seed]);
            if (article is not null)
                all.Add((place, article, seedPlace, seed));
        }
        return new Evidence(all.ToImmutable(), library.Memo.Of(page, "evidence itself", [.. parts], () => new object()));
    }

    /// <summary>Whether a library with the same ids, the same publishers and the same language has it still.</summary>
    public bool Holds(Library now)
    {
        foreach (var (place, article, seedPlace, seed) in _all)
        {
            if (!ReferenceEquals(now.Articles.Values[place], article) || (seed is not null && !ReferenceEquals(now.Seeds.Values[seedPlace], seed)))
                return false;
        }
        return true;
    }
}
