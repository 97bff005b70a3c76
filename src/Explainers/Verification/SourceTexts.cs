using System.Collections.Concurrent;
using Explainers.Content;

namespace Explainers.Verification;

/// <summary>The texts of the library's articles and seeds as verification compares them, each made once and when it is first asked for. Safe to use from several threads.</summary>
public sealed class SourceTexts(Library library)
{
    private readonly ConcurrentDictionary<string, ArticleText> _texts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SeedWords> _seeds = new(StringComparer.Ordinal);

    /// <summary>The text of an article that the library has.</summary>
    public ArticleText Of(string articleId) => _texts.GetOrAdd(articleId, id => library.Memo.Large(library.Articles[id], "text", [], () => ArticleText.Of(library.Articles[id])));

    /// <summary>The words of the seed that an article was made from; null when the seed is not there.</summary>
    internal SeedWords? SeedOf(Article article) =>
        article.Seed is { } name && library.Seeds.TryGetValue(name.Value, out var seed) ? _seeds.GetOrAdd(name.Value, _ => library.Memo.Large(seed, "words", [], () => SeedWords.Of(seed.Text))) : null;
}
