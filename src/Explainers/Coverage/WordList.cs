using System.Collections.Immutable;
using Explainers.Text;

namespace Explainers.Coverage;

/// <summary>
/// The words of a folded text. A word is what a journalist counts as one: “non-partisan”, “U.S.” and “1.3” are each a word; a dash between two
/// words is none.
/// </summary>
internal sealed class WordList
{
    private WordList(ImmutableArray<Span> words, ulong[] keys) => (Spans, Keys) = (words, keys);

    /// <summary>Where each word stands in the folded text.</summary>
    public ImmutableArray<Span> Spans { get; }

    /// <summary>For each word a number that is the same for the same letters and digits, whatever their case and punctuation.</summary>
    public ulong[] Keys { get; }

    /// <summary>How many words there are.</summary>
    public int Count => Spans.Length;

    /// <summary>The words of a text.</summary>
    public static WordList Of(FoldedText folded)
    {
        var spans = ImmutableArray.CreateBuilder<Span>();
        var keys = new List<ulong>();
        var text = folded.Value;
        for (var start = 0; start < text.Length;)
        {
            if (Separates(folded, start))
            {
                start++;
                continue;
            }
            var (end, key) = (start, 0UL);
            for (; end < text.Length && !Separates(folded, end); end++)
            {
                if (char.IsLetterOrDigit(text[end]))
                    key = ((key == 0 ? 14695981039346656037UL : key) ^ char.ToLowerInvariant(text[end])) * 1099511628211UL;
            }
            if (key != 0)
            {
                spans.Add(Span.FromBounds(start, end));
                keys.Add(key);
            }
            start = end;
        }
        return new WordList(spans.ToImmutable(), [.. keys]);
    }

    /// <summary>The words of which a span of the folded text has any part, from the first to before the last.</summary>
    public (int From, int To) In(Span folded)
    {
        var from = First(w => w.End > folded.Start);
        return (from, Math.Max(from, First(w => w.Start >= folded.End)));
    }

    /// <summary>The first word that a test passes, which passes for all words after it as well.</summary>
    private int First(Func<Span, bool> passes)
    {
        var (low, high) = (0, Spans.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = passes(Spans[middle]) ? (low, middle) : (middle + 1, high);
        }
        return low;
    }

    private static bool Separates(FoldedText folded, int at) =>
        folded.Value[at] is ' ' or '\n' or '…' or '\uFFFC' || (folded.Value[at] == '-' && !folded.IsHyphen(at));
}
