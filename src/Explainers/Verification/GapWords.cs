namespace Explainers.Verification;

/// <summary>The words of a source that a quotation leaves out at one place.</summary>
/// <param name="Count">How many they are.</param>
/// <param name="HasDenial">Whether one of them denies something that is kept: not one that weakens, and not one of a sentence that is left out as a whole.</param>
/// <param name="DeniesBeside">Whether one that denies or weakens stands beside the words that are kept, in their sentence: “will [not, come what may,] yield”.</param>
internal readonly record struct GapWords(int Count, bool HasDenial, bool DeniesBeside)
{
    /// <summary>How near to what is kept a denial belongs to it.</summary>
    private const int Beside = 2;

    /// <summary>A sentence this short may answer the one before it: “Never.”</summary>
    private const int Answer = 2;

    /// <summary>Reads the words left out.</summary>
    /// <param name="skipped">The words.</param>
    /// <param name="afterSentence">Whether a sentence ends right before them.</param>
    public static GapWords Of(ReadOnlySpan<char> skipped, bool afterSentence)
    {
        var (count, denials, beside) = (0, 0, false);
        var (sentenceEnded, lastDenial, endsSentence) = (afterSentence, -1, false);
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
            var weakens = Negations.Weakens(bare);
            if (weakens || Negations.Is(bare))
            {
                denials += weakens ? 0 : 1;
                lastDenial = weakens ? lastDenial : count;
                beside |= !sentenceEnded && count <= (weakens ? 1 : Beside);
            }
            endsSentence = EndsSentence(word);
            if (endsSentence)
                (sentenceEnded, lastDenial) = (true, -1);
            else if (weakens && range.End.GetOffset(skipped.Length) >= skipped.TrimEnd().Length)
                lastDenial = count;
        }
        var isWhole = afterSentence && endsSentence && count > Answer;
        return new GapWords(count, denials > 0 && !isWhole, beside || (lastDenial > 0 && count - lastDenial < Beside));
    }

    /// <summary>Whether a sentence ends with a text.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text) => text.TrimEnd(" ')") is [.., '.' or '!' or '?'];
}
