using Explainers.Text;

namespace Explainers.Verification;

/// <summary>The passage of a source that a false quotation was most likely taken from, and the words in which they differ.</summary>
/// <param name="Source">The passage, in the folded source.</param>
/// <param name="Quotation">From the first to the last differing word, in the folded quotation's part.</param>
/// <param name="SourceWords">The words of the source that stand there instead; empty when the quotation adds some.</param>
/// <param name="QuotedWords">The differing words of the quotation; empty when it leaves some out.</param>
/// <param name="Differences">In how many words they differ.</param>
public sealed record NearestPassage(Span Source, Span Quotation, Span SourceWords, Span QuotedWords, int Differences)
{
    /// <summary>
    /// The passage with the fewest words added, left out or changed (a semi-global alignment of words: all of the part, any stretch of the
    /// source); null when about half of the words differ. Takes time in proportion to the product of the two lengths, and is asked only
    /// when a quotation fails.
    /// </summary>
    public static NearestPassage? Find(QuotedPart quotedPart, string source)
    {
        var part = quotedPart.Text;
        var (quoted, words) = (Words(part), Words(source));
        if ((long)quoted.Count * words.Count > MostCells)
            return null;
        var (cost, from) = Align(quotedPart, quoted, source, words);
        var end = 0;
        for (var j = 1; j <= words.Count; j++)
        {
            if (cost[quoted.Count, j] < cost[quoted.Count, end])
                end = j;
        }
        // A last word that is another one is a change, and no addition after the passage.
        if (end < words.Count && from[quoted.Count, end] == Step.Added && from[quoted.Count, end + 1] == Step.Changed && cost[quoted.Count, end + 1] == cost[quoted.Count, end])
            end++;
        var changes = new List<(int I, int J, bool InQuotation, bool InSource)>();
        var (i, k) = (quoted.Count, end);
        while (i > 0)
        {
            var step = from[i, k];
            if (step != Step.Same)
                changes.Add((i, k, step != Step.LeftOut, step != Step.Added));
            (i, k) = step switch { Step.Added => (i - 1, k), Step.LeftOut => (i, k - 1), _ => (i - 1, k - 1) };
        }
        if (k >= end || cost[quoted.Count, end] > quoted.Count * TooDear)
            return null;
        if (changes.Count == 0)
            return new NearestPassage(Span.FromBounds(words[k].Start, words[end - 1].End), new Span(0, part.Length), Span.FromBounds(words[k].Start, words[end - 1].End), new Span(0, part.Length), 0);
        changes.Reverse();
        var passage = Span.FromBounds(words[k].Start, words[end - 1].End);
        var quotedWords = Cover(changes.Where(c => c.InQuotation).Select(c => quoted[c.I - 1]), new Span(changes[0].I > 0 ? quoted[changes[0].I - 1].End : 0, 0));
        var sourceWords = Cover(changes.Where(c => c.InSource).Select(c => words[c.J - 1]), new Span(changes[0].J > 0 ? words[changes[0].J - 1].End : 0, 0));
        var shown = quotedWords.Length > 0 ? quotedWords : changes[0].I > 0 ? quoted[changes[0].I - 1] : quoted[0];
        return new NearestPassage(passage, shown, sourceWords, quotedWords, changes.Count);
    }

    // 4 million cells are 20 MB; a longer quotation of a longer article is reported without its nearest passage.
    private const int MostCells = 4_000_000;

    private const int Whole = 20, Alike = 10, TooDear = 11;

    private enum Step : byte
    {
        Same,
        Changed,
        Added,
        LeftOut,
    }

    private static (int[,] Cost, Step[,] From) Align(QuotedPart part, List<Span> quoted, string source, List<Span> words)
    {
        // A changed word costs less when only its case or an ending differs, so that like is put beside like; each word that is
        // the same is worth a little, so that of two passages with as many changes the one with more of the words is nearer.
        var cost = new int[quoted.Count + 1, words.Count + 1];
        var from = new Step[quoted.Count + 1, words.Count + 1];
        for (var i = 1; i <= quoted.Count; i++)
        {
            (cost[i, 0], from[i, 0]) = (i * Whole, Step.Added);
            for (var j = 1; j <= words.Count; j++)
            {
                var a = part.Text.AsSpan(quoted[i - 1].Start, quoted[i - 1].Length);
                var b = source.AsSpan(words[j - 1].Start, words[j - 1].Length);
                var last = i == quoted.Count;
                var same = a.SequenceEqual(b) || ((i == 1 || last) && Bare(a).SequenceEqual(Bare(b)))
                    || (i == 1 && part.JoinBefore.Length > 0 && b.EndsWith(a, StringComparison.Ordinal)) || (last && part.JoinsAfter && b.StartsWith(a, StringComparison.Ordinal));
                var best = same ? (cost[i - 1, j - 1] - 1, Step.Same) : (cost[i - 1, j - 1] + (IsAlike(a, b) ? Alike : Whole), Step.Changed);
                if (cost[i - 1, j] + Whole < best.Item1)
                    best = (cost[i - 1, j] + Whole, Step.Added);
                if (cost[i, j - 1] + Whole < best.Item1)
                    best = (cost[i, j - 1] + Whole, Step.LeftOut);
                (cost[i, j], from[i, j]) = best;
            }
        }
        return (cost, from);
    }

    private static bool IsAlike(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        a = Bare(a);
        b = Bare(b);
        return a.Equals(b, StringComparison.OrdinalIgnoreCase)
            || (a.Length > 2 && b.Length > 2 && (a.StartsWith(b[..(b.Length - 1)], StringComparison.OrdinalIgnoreCase) || b.StartsWith(a[..(a.Length - 1)], StringComparison.OrdinalIgnoreCase)));
    }

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word)
    {
        var bare = word.Trim(".,;:!?'()[]…");
        return bare.IsEmpty ? word : bare;
    }

    private static Span Cover(IEnumerable<Span> words, Span otherwise)
    {
        var all = words.ToArray();
        return all.Length == 0 ? otherwise : Span.FromBounds(all[0].Start, all[^1].End);
    }

    private static List<Span> Words(string text)
    {
        var words = new List<Span>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && text[i] is not (' ' or '-' or '…' or '\uFFFC');
            if (inside && start < 0)
                start = i;
            if (inside || start < 0)
                continue;
            // Quotation marks stand around words and are none of their letters.
            var word = text.AsSpan(start, i - start);
            var marks = word.Length - word.TrimStart('\'').Length;
            word = word.Trim('\'');
            if (!word.IsEmpty)
                words.Add(new Span(start + marks, word.Length));
            start = -1;
        }
        return words;
    }
}
