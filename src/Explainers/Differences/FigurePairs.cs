using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Explainers.Content;
using Explainers.Grouping;
using Explainers.Numbers;
using Explainers.Text;

namespace Explainers.Differences;

/// <summary>A number in an article with the words around it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Amount">The number.</param>
/// <param name="Sentence">The sentence that it stands in.</param>
/// <param name="Near">The stems of the nearest telling words of the sentence on both sides.</param>
/// <param name="All">The stems of all telling words of the sentence.</param>
/// <param name="Times">The years and months that the sentence names.</param>
internal sealed record FigureInArticle(Article Article, Amount Amount, LocatedText Sentence, ImmutableArray<string> Near, ImmutableArray<string> All, ImmutableArray<string> Times)
{
    private const int Reach = 5;

    /// <summary>The figures of an article, in order.</summary>
    public static ImmutableArray<FigureInArticle> Of(Article article) => [.. article.Body.Passages.SelectMany(p => Sentences.In(p.Words.Text).SelectMany(s => In(article, p.Words, s)))];

    private static IEnumerable<FigureInArticle> In(Article article, LocatedText paragraph, Span span)
    {
        var amounts = Amount.In(paragraph.Text.Substring(span.Start, span.Length));
        if (amounts.Count == 0)
            yield break;
        var sentence = paragraph.Slice(span);
        var words = WordForms.In(sentence.Text);
        ImmutableArray<string> times = [.. words.Where(w => (w.Text.Length == 4 && w.Text.All(char.IsAsciiDigit)) || (w.IsCapital && Months.IsName(w.Text.ToLowerInvariant()))).Select(w => w.Text)];
        ImmutableArray<string> all = [.. words.Where(w => w.IsTelling).Select(w => w.Stem).Distinct()];
        foreach (var amount in amounts)
        {
            var before = words.Where(w => w.Span.End <= amount.Span.Start && w.IsTelling).TakeLast(Reach);
            var after = words.Where(w => w.Span.Start >= amount.Span.End && w.IsTelling).Take(Reach);
            yield return new FigureInArticle(article, amount, sentence, [.. before.Concat(after).Select(w => w.Stem).Distinct()], all, times);
        }
    }
}

/// <summary>
/// Finds numbers that two articles give differently for what looks like one thing: of one unit, with the same telling words beside them, in articles of one
/// week and sentences that do not speak of two times. They differ when they exclude each other and neither article has the other’s number as well.
/// </summary>
internal sealed class FigurePairs(Func<string, ImmutableArray<FigureInArticle>> figuresOf)
{
    private const int FewestShared = 3;
    private const int FewestNearUnit = 2;

    /// <summary>Two reports of one number seldom lie further apart.</summary>
    private const int MostTimes = 3;
    private const int CommonFrom = 40;

    /// <summary>The pairs of figures of some articles, in the order of the articles; of one number in one article only the first.</summary>
    public ImmutableArray<(FigureInArticle One, FigureInArticle Other)> Of(IReadOnlyList<Article> articles)
    {
        FigureInArticle[] figures = [.. articles.SelectMany(a => figuresOf(a.Id))];
        var having = new Dictionary<(string, string), List<int>>();
        for (var i = 0; i < figures.Length; i++)
        {
            foreach (var stem in figures[i].Near)
                (CollectionsMarshal.GetValueRefOrAddDefault(having, (figures[i].Amount.Unit, stem), out _) ??= []).Add(i);
        }
        var pairs = having.Values.Where(h => h.Count is > 1 and <= CommonFrom)
            .SelectMany(h => h.SelectMany((one, i) => h.Skip(i + 1).Select(other => (one, other)))).Distinct().Order();
        return [.. pairs.Select(p => (One: figures[p.one], Other: figures[p.other]))
            .Where(p => p.One.Article.Id != p.Other.Article.Id && Differ(p.One, p.Other))
            .DistinctBy(p => (p.One.Article.Id, p.One.Amount.Value, p.One.Amount.Unit, p.Other.Article.Id))];
    }

    private bool Differ(FigureInArticle one, FigureInArticle other) =>
        one.Near.Intersect(other.Near).Count(w => w != one.Amount.Unit) >= (one.Amount.IsOfUnit ? FewestNearUnit : FewestShared)
        && one.All.Intersect(other.All).Count(w => w != one.Amount.Unit) >= FewestShared
        && Math.Max(one.Amount.Value, other.Amount.Value) <= MostTimes * Math.Min(one.Amount.Value, other.Amount.Value)
        && one.Amount.Contradicts(other.Amount)
        && SameWeek.Has(one.Article, other.Article)
        && (one.Times.IsEmpty || other.Times.IsEmpty || one.Times.Intersect(other.Times).Any())
        && !Has(other.Article, one.Amount) && !Has(one.Article, other.Amount);

    /// <summary>Whether an article has a number that may stand for the same.</summary>
    private bool Has(Article article, Amount amount) => figuresOf(article.Id).Any(f => f.Amount.Unit == amount.Unit && !f.Amount.Contradicts(amount));
}
