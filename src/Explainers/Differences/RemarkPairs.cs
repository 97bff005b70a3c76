using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Explainers.Content;
using Explainers.Grouping;
using Explainers.Text;
using Explainers.Verification;

namespace Explainers.Differences;

/// <summary>
/// Finds remarks that two articles print in different words. Two quotations are taken for one remark when the articles are of one week, nobody else is named
/// as the speaker of one of them, and either most of their words are the same in the same order, or they share words, and the sentences around them names, that
/// both articles have there and hardly anywhere else. They differ when neither article has the other’s words.
/// </summary>
internal sealed class RemarkPairs(Func<string, RemarksOf> remarksOf, SourceTexts texts)
{
    /// <summary>So many rare words at one place are no coincidence: in both quotations, and names in them or beside them.</summary>
    private const int FewestShared = 4;

    /// <summary>So many of them are names; a person’s two names are two.</summary>
    private const int FewestNames = 2;

    /// <summary>Words that more remarks have than this are looked up for none of them.</summary>
    private const int CommonFrom = 40;

    /// <summary>Two quotations of this share of equal words in order are two wordings of one.</summary>
    private const double NearlySame = 0.6;

    private const int FewestSame = 4;

    /// <summary>The pairs of remarks of some articles that are one and differ, each two paragraphs once, in the order of the articles.</summary>
    public ImmutableArray<Difference> Of(IReadOnlyList<Article> articles)
    {
        Remark[] remarks = [.. articles.SelectMany(a => remarksOf(a.Id).All)];
        var having = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < remarks.Length; i++)
        {
            foreach (var stem in remarks[i].Telling)
                (CollectionsMarshal.GetValueRefOrAddDefault(having, stem, out _) ??= []).Add(i);
        }
        var pairs = having.Values.Where(h => h.Count is > 1 and <= CommonFrom)
            .SelectMany(h => h.SelectMany((one, i) => h.Skip(i + 1).Select(other => (one, other)))).Distinct().Order();
        return [.. pairs.Select(p => (One: remarks[p.one], Other: remarks[p.other]))
            .Where(p => p.One.Article.Id != p.Other.Article.Id)
            .Select(p => (p.One, p.Other, Evidence: AreOne(p.One, p.Other)))
            .Where(p => p.Evidence > 0 && Differ(p.One, p.Other))
            .GroupBy(p => (p.One.Article.Id, p.One.Paragraph, p.Other.Article.Id, p.Other.Paragraph))
            .Select(g => new Difference(SideOf([.. g.OrderByDescending(p => p.Evidence).Select(p => p.One)]), SideOf([.. g.OrderByDescending(p => p.Evidence).Select(p => p.Other)])))];
    }

    /// <summary>The parts of one paragraph as one passage. To be quoted, the longest of them is the most telling.</summary>
    private static Side SideOf(Remark[] parts)
    {
        var places = parts.Select(p => p.Words.At).ToArray();
        var passage = places[0] with { Span = Span.FromBounds(places.Min(p => p.Span.Start), places.Max(p => p.Span.End)) };
        return new Side(parts[0].Article, parts.MaxBy(p => p.All.Length)!.Words.Text.Trim().TrimEnd(',', ';', ':'), passage);
    }

    /// <summary>How much speaks for two quotations being one remark; 0 when they are not.</summary>
    private double AreOne(Remark one, Remark other)
    {
        if (!SameWeek.Has(one.Article, other.Article))
            return 0;
        var (first, second) = (remarksOf(one.Article.Id), remarksOf(other.Article.Id));
        if (first.Speaker(one) is { } speaker && second.Speaker(other) is { } another && speaker != another)
            return 0;
        var same = LongestCommon(one.All, other.All);
        if (same >= FewestSame && same >= NearlySame * Math.Min(one.All.Length, other.All.Length) && one.Telling.Intersect(other.Telling).Count() > 1)
            return 100 + same;
        var inside = one.Telling.Intersect(other.Telling).Count(stem => first.IsRare(stem) && second.IsRare(stem));
        // One word in common may be what the whole story is about; then the names beside it must belong to this place alone.
        var names = first.Around(one).Intersect(second.Around(other)).Count(stem => first.IsName(stem) && second.IsName(stem)
            && (inside > 1 ? first.IsRare(stem) && second.IsRare(stem) : first.IsRareForItsLength(stem) && second.IsRareForItsLength(stem)));
        return inside > 0 && names >= FewestNames && inside + names >= FewestShared ? inside + names : 0;
    }

    /// <summary>Whether the articles have different words: not when one has the other’s, and not when one’s end is the other’s beginning.</summary>
    private bool Differ(Remark one, Remark other) => !Has(other, one) && !Has(one, other) && !Overlap(one.All, other.All) && !Overlap(other.All, one.All);

    private bool Has(Remark one, Remark quoted)
    {
        var text = texts.Of(one.Article.Id).Folded;
        return QuotationMatcher.Find(quoted.Pattern, text) is not null || text.Value.Contains(Bare(quoted), StringComparison.OrdinalIgnoreCase);
    }

    private static string Bare(Remark remark) => FoldedText.From(remark.Words.Text).Value.Trim('.', ',', '!', '?', ' ', '…', '-', '\'');

    private static bool Overlap(ImmutableArray<Word> one, ImmutableArray<Word> other)
    {
        for (var length = Math.Min(one.Length, other.Length); length > 1; length--)
        {
            var equal = true;
            for (var i = 0; equal && i < length; i++)
                equal = Same(one[one.Length - length + i], other[i]);
            if (equal)
                return true;
        }
        return false;
    }

    private static int LongestCommon(ImmutableArray<Word> one, ImmutableArray<Word> other)
    {
        var row = new int[other.Length + 1];
        foreach (var word in one)
        {
            var diagonal = 0;
            for (var j = 1; j <= other.Length; j++)
                (diagonal, row[j]) = (row[j], Same(word, other[j - 1]) ? diagonal + 1 : Math.Max(row[j], row[j - 1]));
        }
        return row[^1];
    }

    private static bool Same(Word one, Word other) => one.Text.Equals(other.Text, StringComparison.OrdinalIgnoreCase);
}
