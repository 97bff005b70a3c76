using System.Text;
using Explainers.Text;

namespace Explainers.Verification;

/// <summary>
/// The bare words of a seed. A seed's lines and punctuation are as a scraper left them, so only words and their order count here: enough to
/// tell whether an article's words came with it or were put in later.
/// </summary>
public sealed class SeedWords
{
    private readonly string _words;

    private SeedWords(string words) => _words = words;

    /// <summary>The words of a seed's text.</summary>
    public static SeedWords Of(string text) => new(Bare(FoldedText.From(text).Value));

    /// <summary>Whether every part of a quotation stands in the seed.</summary>
    public bool Has(QuotationPattern quotation) => quotation.Parts.All(p => _words.Contains(Padded(p), StringComparison.Ordinal));

    private static string Padded(QuotedPart part)
    {
        var words = Bare(part.Text);
        return words[(part.JoinBefore.Length > 0 ? 1 : 0)..^(part.JoinsAfter ? 1 : 0)];
    }

    /// <summary>Words with a space before, between and after them.</summary>
    private static string Bare(string folded)
    {
        var words = new StringBuilder(folded.Length + 2).Append(' ');
        foreach (var c in folded)
        {
            if (char.IsLetterOrDigit(c))
                words.Append(c);
            else if (words[^1] != ' ' && c != '\'' && !Accents.IsMark(c))
                words.Append(' ');
        }
        return words[^1] == ' ' ? words.ToString() : words.Append(' ').ToString();
    }
}
