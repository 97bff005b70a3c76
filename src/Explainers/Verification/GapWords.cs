namespace Explainers.Verification;

/// <summary>The words of a source that a quotation leaves out at one place.</summary>
/// <param name="Count">How many they are.</param>
/// <param name="HasDenial">Whether one of them denies.</param>
/// <param name="DeniesBeside">Whether one that denies stands beside the words that are kept, in their sentence: “will [not, come what may,] yield”.</param>
internal readonly record struct GapWords(int Count, bool HasDenial, bool DeniesBeside)
{
    /// <summary>How near to what is kept a denial belongs to it.</summary>
    private const int Beside = 2;

    /// <summary>Reads the words left out.</summary>
    public static GapWords Of(ReadOnlySpan<char> skipped)
    {
        var (count, denials, beside) = (0, 0, false);
        var (sentenceEnded, lastDenial) = (false, -1);
        foreach (var range in skipped.SplitAny(' ', '-', '…'))
        {
            var word = skipped[range];
            var bare = Negations.Bare(word);
            // A full stop right at the beginning ends the sentence of what is kept.
            if (bare.IsEmpty)
            {
                sentenceEnded |= word.ContainsAny('.', '!', '?');
                continue;
            }
            count++;
            if (Negations.Is(bare))
            {
                denials++;
                lastDenial = count;
                beside |= !sentenceEnded && count <= Beside;
            }
            if (word.TrimEnd("')").EndsWith('.') || word.TrimEnd("')").EndsWith('!') || word.TrimEnd("')").EndsWith('?'))
                (sentenceEnded, lastDenial) = (true, -1);
        }
        return new GapWords(count, denials > 0, beside || (lastDenial > 0 && count - lastDenial < Beside));
    }
}
