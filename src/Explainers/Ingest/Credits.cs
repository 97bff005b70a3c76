using System.Buffers;

namespace Explainers.Ingest;

/// <summary>The grammar of picture credits: “Photo by …”, “(Name/AGENCY)”, “AGENCY/Name”, “… via Agency”, “… Images”.</summary>
internal static class Credits
{
    private const int Longest = 90;
    private const int LongestCaption = 1200;
    private const int Tail = 110;

    private static readonly SearchValues<string> s_phrases = SearchValues.Create(
        ["photo by", "photos by", "photograph by", "photographs by", "photo:", "photos:", "photograph:", "photo credit", "picture:", "pictures:", "pic:",
         "image:", "images:", "image credit", "illustration by", "illustration:", "graphic by", "graphic:", "credit:", "credits:", "courtesy of",
         "image courtesy", "photo courtesy", "photography by", "photographed by", "screengrab", "screenshot:", "file photo", "file picture", "©",
         "video by", "artwork by", "image via", "photo via", "handout photo", "stock photo"],
        StringComparison.OrdinalIgnoreCase);

    // The last words of the names of picture agencies and libraries.
    private static readonly string[] s_endings =
        [" images", "images)", " images plus", "/getty", "shutterstock", "alamy", "istock", "istockphoto", " pictures", "supplied", "handout", "wikimedia commons", "unsplash", "pixabay", "stock photo"];

    private static readonly string[] s_labels = ["source:", "sources:", "image copyright", "image source", "image caption", "media caption", "image credit"];

    private static readonly string[] s_alone = ["supplied", "handout", "file", "contributed", "submitted", "courtesy", "screenshot", "screengrab", "file image"];

    /// <summary>Whether a whole line is nothing but a credit.</summary>
    public static bool IsCredit(string text)
    {
        if (text.Length is < 2 or > Longest || Sentence.Words(text, 11) > 10)
            return false;
        var bare = text.Trim('(', ')', '[', ']', ' ', '.', '/', '|');
        if (s_alone.Contains(bare, StringComparer.OrdinalIgnoreCase) || IsSlashed(bare) || IsVia(bare))
            return true;
        if (text.AsSpan().IndexOfAny(s_phrases) is 0 or 1 || Array.Exists(s_labels, l => text.StartsWith(l, StringComparison.OrdinalIgnoreCase)) && !Sentence.Ends(text))
            return true;
        return !Sentence.Ends(text) && Sentence.Words(text, 8) <= 7 && (EndsInAgency(bare) || text.AsSpan().ContainsAny(s_phrases)) && Sentence.BeginsUpper(text);
    }

    /// <summary>A few capitals such as an agency signs with; only beside a caption is it a credit.</summary>
    public static bool IsInitials(string text) =>
        text.Trim('(', ')') is { Length: >= 2 and <= 8 } bare && bare.AsSpan().IndexOfAnyExceptInRange('A', 'Z') < 0;

    /// <summary>A caption with its credit in brackets at the end, as the two; any other caption alone.</summary>
    public static (string Caption, string? Credit) Split(string text)
    {
        var open = text.LastIndexOf('(');
        if (open <= 0 || text[^1] != ')' || !(IsCredit(text[(open + 1)..^1]) || IsInitials(text[(open + 1)..^1])))
            return (text, null);
        return (text[..open].TrimEnd(), text[(open + 1)..^1]);
    }

    /// <summary>Whether a line ends in a credit, as captions do.</summary>
    public static bool EndsInCredit(string text)
    {
        if (text.Length is < 8 or > LongestCaption)
            return false;
        if (text.StartsWith("image ", StringComparison.OrdinalIgnoreCase) && Array.Exists(s_labels, l => text.StartsWith(l, StringComparison.OrdinalIgnoreCase)))
            return true;
        if (text[^1] == ')' && text.LastIndexOf('(') is var open and > 0)
        {
            var inside = text[(open + 1)..^1];
            return inside.Length <= Tail && (IsCredit(inside) || IsInitials(inside) || (text[..open].TrimEnd() is var caption && !caption.Contains('"', StringComparison.Ordinal) && Sentence.Ends(caption) && Names.IsName(inside)));
        }
        if (EndsInAgency(text) && !Sentence.Ends(text))
            return true;
        var start = Math.Max(0, text.Length - Tail);
        var at = text.AsSpan(start).IndexOfAny(s_phrases);
        return at >= 0 && NamesSomeone(text[(start + at)..]) && text.IndexOf(". ", start + at, StringComparison.Ordinal) < 0 && !Sentence.Ends(text[(start + at)..].TrimEnd('.'));
    }

    /// <summary>Whether a capital, and so a name, comes soon after the phrase; “by courtesy of the sun” names nobody.</summary>
    private static bool NamesSomeone(string credit) =>
        credit.Split(' ').Skip(1).Take(3).Any(w => w.Length > 0 && (char.IsUpper(w[0]) || w[0] is '@' or '(' or '/')) || credit.Contains('©', StringComparison.Ordinal) || credit.AsSpan().Count(' ') <= 1;

    private static bool EndsInAgency(string text) => Array.Exists(s_endings, e => text.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    /// <summary>“AGENCY/Name” or “Name / Agency”: words with capitals around a stroke, and no sentence.</summary>
    private static bool IsSlashed(string text)
    {
        var stroke = text.IndexOf('/', StringComparison.Ordinal);
        if (stroke <= 0 || stroke == text.Length - 1 || Sentence.Ends(text) || text.Contains("://", StringComparison.Ordinal))
            return false;
        return AllCapitals(text[..stroke]) && AllCapitals(text[(stroke + 1)..]);
    }

    private static bool IsVia(string text)
    {
        var via = text.IndexOf(" via ", StringComparison.OrdinalIgnoreCase);
        return via > 0 && AllCapitals(text[..via]) && AllCapitals(text[(via + 5)..]);
    }

    private static bool AllCapitals(string text)
    {
        var words = text.Split([' ', '/', '\u00A0', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 1 and <= 6 && Array.TrueForAll(words, w => char.IsUpper(w[0]) || w is "via" or "of" or "de" or "the" or "and");
    }
}
