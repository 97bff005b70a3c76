using Explainers.Text;

namespace Explainers.Verification;

/// <summary>Finds a quotation in a source, word for word.</summary>
public static class QuotationMatcher
{
    /// <summary>How many words an ellipsis may leave out; beyond that, two passages are being made into one.</summary>
    public const int EllipsisWords = 100;

    /// <summary>How many words of the source an insertion in square brackets may stand for.</summary>
    public const int InsertionWords = 6;

    /// <summary>More places than this are not looked for: so common a phrase is no remark.</summary>
    private const int MostPassages = 20;

    /// <summary>A gap of at most this many words may not hold a negation: leaving it out would be the point of the gap.</summary>
    private const int ShortGap = 5;

    /// <summary>The span in the folded <paramref name="source"/> of the first passage that the quotation quotes; null when there is none.</summary>
    public static Span? Find(QuotationPattern quotation, FoldedText source) =>
        CanQuote(quotation) ? new Search(quotation, source).From(0, 0) : null;

    private static bool CanQuote(QuotationPattern quotation) => !quotation.Parts.IsEmpty && !InsertsDenial(quotation);

    /// <summary>Whether an editor’s words in square brackets deny something.</summary>
    public static bool InsertsDenial(QuotationPattern quotation) => quotation.Parts.Any(p => Denies(p.Inserted)) || Denies(quotation.InsertedLast);

    /// <summary>Every passage that the quotation quotes, in order, <see cref="MostPassages"/> at the most.</summary>
    public static IEnumerable<Span> FindAll(QuotationPattern quotation, FoldedText source)
    {
        if (!CanQuote(quotation))
            yield break;
        var search = new Search(quotation, source);
        var from = 0;
        for (var n = 0; n < MostPassages && search.From(0, from) is { } passage; n++)
        {
            yield return passage;
            from = passage.End;
        }
    }

    /// <summary>Whether an editor's words deny something: what a source says cannot be turned into its contrary, not even in brackets.</summary>
    private static bool Denies(string inserted) =>
        inserted.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Any(w => Negations.Is(Negations.Bare(w)));

    /// <summary>The first part with an ellipsis before it that leaves no word out of a passage; null when each leaves some, or stands in the source as well.</summary>
    public static QuotedPart? AfterIdleEllipsis(QuotationPattern quotation, FoldedText source, Span passage)
    {
        var at = passage.Start;
        foreach (var part in quotation.Parts)
        {
            var start = FindPart(part, source, at);
            if (start < 0)
                return null;
            if (part.Before == Gap.Ellipsis && part.Inserted.Length == 0 && start > passage.Start && !source.Value.AsSpan(at, start - at).ContainsAnyLetterOrDigit() && !source.Value.AsSpan(at, start - at).Contains('…'))
                return part;
            at = start + part.Text.Length;
        }
        return null;
    }

    /// <summary>The first place at or after <paramref name="from"/> where a part stands as whole words, or -1.</summary>
    public static int FindPart(QuotedPart part, FoldedText source, int from)
    {
        var text = source.Value;
        for (var at = text.IndexOf(part.Text, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part.Text, at + 1, StringComparison.Ordinal))
        {
            if (Begins(part, source, at) && ((part.JoinsAfter && !char.IsNumber(part.Text[^1])) || WordBoundary.IsAt(source, at + part.Text.Length)))
                return at;
        }
        return -1;
    }

    /// <summary>
    /// Whether a part may begin here: at a word, or inside one after the very letters that the brackets stand for, so that “[l]egal” is found in
    /// “Legal” and not in “illegal”, and “[un]likely” nowhere.
    /// </summary>
    private static bool Begins(QuotedPart part, FoldedText source, int at)
    {
        if (part.JoinBefore.Length == 0)
            return WordBoundary.IsAt(source, at);
        var start = at - part.JoinBefore.Length;
        return start >= 0 && source.Value.AsSpan(start, part.JoinBefore.Length).Equals(part.JoinBefore, StringComparison.OrdinalIgnoreCase) && WordBoundary.IsAt(source, start);
    }

    /// <summary>One search; what was tried in vain is not tried again, so that many gaps cost no more than the source is long.</summary>
    private sealed class Search(QuotationPattern quotation, FoldedText source)
    {
        private readonly HashSet<(int Part, int From)> _inVain = [];

        public Span? From(int index, int from)
        {
            if (_inVain.Contains((index, from)))
                return null;
            var part = quotation.Parts[index];
            for (var at = FindPart(part, source, from); at >= 0; at = FindPart(part, source, at + 1))
            {
                if (index == 0 && part is { Before: Gap.Insertion, JoinBefore: "" } && IsDenied(at))
                    continue;
                if (index > 0 && !MaySkip(part, from, at, out var isTooFar))
                {
                    if (isTooFar)
                        break;
                    continue;
                }
                // The words before a gap are those nearest to it; a farther match would make the gap look longer than it is.
                if (index > 0 && FindPart(quotation.Parts[index - 1], source, from) is >= 0 and var nearer && nearer + quotation.Parts[index - 1].Text.Length <= at)
                    break;
                var end = at + part.Text.Length;
                if (index == quotation.Parts.Length - 1)
                    return Span.FromBounds(at, end);
                if (From(index + 1, end) is { } rest)
                    return Span.FromBounds(at, rest.End);
            }
            _inVain.Add((index, from));
            return null;
        }

        /// <summary>Whether a denial stands right before a place: brackets at the beginning of a quotation, “[every] need”, cannot stand for it.</summary>
        private bool IsDenied(int at)
        {
            var before = source.Value.AsSpan(0, at).TrimEnd(' ');
            return Negations.Turns(Negations.Bare(before[(before.LastIndexOf(' ') + 1)..]));
        }

        private bool MaySkip(QuotedPart part, int from, int to, out bool isTooFar)
        {
            var skipped = source.Value.AsSpan(from, to - from);
            var gap = GapWords.Of(skipped, GapWords.EndsSentence(source.Value.AsSpan(0, from)));
            isTooFar = gap.Count > (part.Before == Gap.Ellipsis ? EllipsisWords : InsertionWords) || skipped.Contains(ArticleText.Wall);
            var denies = gap.DeniesBeside || (gap.HasDenial && (gap.Count <= ShortGap || part.Before == Gap.Insertion));
            // A number in brackets may stand beside the source's words, as in “last year [2024]”, and never instead of them.
            return !isTooFar && !denies && !(gap.Count > 0 && part.Inserted.Any(char.IsNumber));
        }
    }
}
