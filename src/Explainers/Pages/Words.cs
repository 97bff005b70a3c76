using Explainers.Content;
using Explainers.Text;

namespace Explainers.Pages;

/// <summary>Small pieces of text that several pages need.</summary>
internal static class Words
{
    private const int BeginningWords = 4;

    /// <summary>The text of Markdown without citations, its paragraphs joined by spaces.</summary>
    public static string Plain(MarkdownText text, Phrases t) => Typography.KeepNumbers(string.Join(' ', text.Passages.Select(p => Plain(p, t))));

    /// <summary>What a byline says beside the publisher's name; null when it says nothing more.</summary>
    public static string? Beside(string? publisher, string byline)
    {
        var rest = publisher is not null && byline.StartsWith(publisher, StringComparison.OrdinalIgnoreCase) && (byline.Length == publisher.Length || !char.IsLetterOrDigit(byline[publisher.Length]))
            ? byline[publisher.Length..].TrimStart(',', ' ', '|', '–', '—', '-', '/')
            : byline;
        return rest.Length > 0 ? rest : null;
    }

    /// <summary>The first few words of a quotation, enough to tell it from others.</summary>
    public static string Beginning(string quotation)
    {
        var words = quotation.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= BeginningWords + 1 ? string.Join(' ', words).TrimEnd('.', ',', ';', ':') : string.Join(' ', words[..BeginningWords]).TrimEnd(',', ';', ':') + "\u00A0…";
    }

    /// <summary>Whether every word of an alias is in a name, so that it tells a reader nothing new.</summary>
    public static bool IsPartOf(string alias, string name) => alias.Split(' ').All(name.Split(' ').Contains);

    /// <summary>What readers see of a mark of the desk.</summary>
    public static string Of(DeskMark mark, Phrases t) => t[mark == DeskMark.View ? Phrase.OurView : Phrase.OurSum];

    /// <summary>
    /// The text of a passage without citations, and without the space before one that would now stand before a full stop. What the desk marks as its
    /// own stays marked.
    /// </summary>
    public static string Plain(Passage passage, Phrases t)
    {
        var text = passage.Words.Text;
        foreach (var (citation, at) in passage.Citations.Reverse())
        {
            var end = at;
            if (at > 0 && text[at - 1] == ' ' && (at == text.Length || !char.IsLetterOrDigit(text[at])))
                text = text.Remove(--end, 1);
            while (end < text.Length && text[end] is '.' or ',' or ';' or ':' or '!' or '?')
                end++;
            if (citation.Marks.Count > 0)
                text = text.Insert(end, $" ({string.Join(", ", citation.Marks.Select(m => Of(m, t)))})");
        }
        return text;
    }
}
