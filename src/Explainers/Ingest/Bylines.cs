using System.Buffers;

namespace Explainers.Ingest;

/// <summary>The grammar of bylines: a label, names, what the named people do.</summary>
internal static class Bylines
{
    // Longest first, so that the whole label is taken off.
    private static readonly string[] s_labels =
        ["words and pictures by", "analysis by", "opinion by", "reported by", "reporting by", "written by", "authored by", "posted by", "published by",
         "story by", "article by", "report by", "review by", "words by", "text by", "author:", "authors:", "byline:", "by:", "by"];

    // Short words of other languages that a headline can begin with as well; a whole name must follow.
    private static readonly string[] s_foreign = ["par ", "von ", "por ", "da ", "door "];

    private static readonly SearchValues<char> s_ends = SearchValues.Create(",|·•–—;&@");

    private static readonly char[] s_marks = ['|', '·', '•', '–', '—', '\t'];

    /// <summary>What follows a label such as “By”, or null when the text begins with none.</summary>
    public static string? AfterLabel(string text)
    {
        foreach (var label in s_labels)
        {
            if (!text.StartsWith(label, StringComparison.OrdinalIgnoreCase) || text.Length == label.Length)
                continue;
            var next = text[label.Length];
            if (char.IsWhiteSpace(next) || next == ':' || (char.IsLower(text[label.Length - 1]) && char.IsUpper(next)))
                return text[label.Length..].TrimStart(' ', ':', '\u00A0', '\t');
        }
        var foreign = Array.Find(s_foreign, label => text.StartsWith(label, StringComparison.OrdinalIgnoreCase));
        return foreign is not null && Names.IsName(FirstName(text[foreign.Length..])) ? text[foreign.Length..] : null;
    }

    /// <summary>Whether a text begins with a name: words with capitals up to a comma, a mark, “and”, a date or the end.</summary>
    public static bool StartsWithName(string text)
    {
        var name = FirstName(text);
        return name.Length > 1 && char.IsUpper(name[0]) && name.Length <= 60 && (Names.IsName(name) || Sentence.Words(name, 2) == 1 || Names.IsRole(name));
    }

    /// <summary>The byline of a line, without its label, and without what is neither name nor role at its end.</summary>
    public static string Clean(string text)
    {
        var named = AfterLabel(text) ?? text;
        var parts = named.Replace(" - ", " | ", StringComparison.Ordinal).Replace("@", " | @", StringComparison.Ordinal).Split(s_marks, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var people = parts.Where(p => Names.IsName(FirstName(p))).Select(p => Names.WithoutStuckRole(p)).ToList();
        return (people.Count > 0 ? string.Join(", ", people) : named).Trim(' ', ',', ';', '&', '\u00A0');
    }

    private static string FirstName(string text)
    {
        var end = text.AsSpan().IndexOfAny(s_ends);
        var name = end >= 0 ? text[..end] : text;
        var and = name.IndexOf(" and ", StringComparison.Ordinal);
        name = and > 0 ? name[..and] : name;
        var digit = name.AsSpan().IndexOfAnyInRange('0', '9');
        return Names.WithoutStuckRole((digit > 0 ? name[..digit] : name).Trim(' ', '.', ':', '\u00A0'));
    }
}
