namespace Explainers.Ingest;

/// <summary>The longer words of a text's paragraphs, to tell which headline speaks of it.</summary>
internal sealed class TextWords
{
    private const int Shortest = 4;
    private const int MaxLength = 20_000;
    private const int Stem = 5;

    private readonly HashSet<string> _stems = new(StringComparer.Ordinal);

    private TextWords()
    {
    }

    /// <summary>The words of the paragraphs from a block on, as far as a page or two.</summary>
    public static TextWords Of(Draft draft, int from)
    {
        var words = new TextWords();
        var length = 0;
        for (var i = from; i < draft.Blocks.Count && length < MaxLength; i++)
        {
            if (!Shape.IsProse(draft.Blocks[i]) || draft.Blocks[i].Text.Length > MaxLength)
                continue;
            length += draft.Blocks[i].Text.Length;
            words._stems.UnionWith(Stems(draft.Blocks[i].Text));
        }
        return words;
    }

    /// <summary>How many words of a line the text has, by their first letters.</summary>
    public int Shared(string line) => Stems(line).Distinct(StringComparer.Ordinal).Count(_stems.Contains);

    private static IEnumerable<string> Stems(string text) =>
        Tokens.Of(text).Where(t => t.Text.Length >= Shortest).Select(t => t.Text[..Math.Min(Stem, t.Text.Length)]);
}
