using System.Globalization;

namespace Explainers.Content;

/// <summary>How much of an article may be shown in its own words over the whole site, whatever the number of pages that quote it.</summary>
/// <param name="Words">The most words of one article.</param>
/// <param name="Share">The most of one article, in per cent of its words.</param>
/// <param name="Longest">The most words in one quotation.</param>
public sealed record QuotationBudget(int Words, int Share, int Longest)
{
    /// <summary>
    /// What holds where publishers.yaml says nothing. A quotation is a remark and not a passage, and few remarks have more than 60 words. A quarter
    /// of a short report can be quoted and the report is still worth reading; 300 words keep a long read from being quoted in whole sections.
    /// </summary>
    public static QuotationBudget Default { get; } = new(300, 25, 60);

    /// <summary>What the share always allows, however short the article: a quarter of a brief would be less than one remark.</summary>
    public const int Small = 75;

    /// <summary>The most words that may be shown of an article of <paramref name="total"/> words.</summary>
    public int Limit(int total) => Math.Min(Words, Math.Max(Small, (int)((long)total * Share / 100)));

    internal static KeyTable Keys { get; } = new(
        Key.Text("quotedWords", "The most words of one article that the whole site may show; 300 if you say nothing."),
        Key.Text("quotedShare", "The most of one article that the whole site may show, in per cent; 25 % if you say nothing."),
        Key.Text("longestQuotation", "The most words of one quotation; 60 if you say nothing."));

    internal static QuotationBudget Read(MapReader reader) => new(
        Number(reader, "quotedWords", Default.Words, int.MaxValue, "Write how many words of one article the site may show, such as 300."),
        Number(reader, "quotedShare", Default.Share, 100, "Write how much of one article the site may show, such as 25 %."),
        Number(reader, "longestQuotation", Default.Longest, int.MaxValue, "Write how many words one quotation may have, such as 60."));

    private static int Number(MapReader reader, string key, int otherwise, int most, string hint)
    {
        if (reader.Text(key) is not { } text)
            return otherwise;
        var digits = key == "quotedShare" ? text.Value.Replace("per cent", "", StringComparison.Ordinal).TrimEnd('%').Trim() : text.Value;
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= most)
            return number;
        reader.Contradiction(text, $"“{text.Value}” is no number that “{key}” can have.", hint);
        return otherwise;
    }
}
