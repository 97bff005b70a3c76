using System.Globalization;
using System.Text;
using Explainers.Content;

namespace Explainers.Editing;

/// <summary>A file that an editor begins with.</summary>
/// <param name="Path">Its path below the project's folder.</param>
/// <param name="Text">What is in it.</param>
public sealed record NewFile(string Path, string Text);

/// <summary>
/// What new files have in common. Suggestions stand in comments of the YAML at the top: YAML has comments, so that nothing new has to be read, checked or kept from
/// readers, and a page written from suggestions has them out of its text from the first. HTML comments in the text would be HTML, which is an error.
/// </summary>
internal static class Suggesting
{
    /// <summary>The line that keeps a page from readers until somebody takes it out.</summary>
    public const string Draft = "draft: true   # readers get the page when you take this line out";

    /// <summary>Lines that say nothing to the build.</summary>
    public static IEnumerable<string> Comment(params IEnumerable<string> lines) => lines.Select(l => ("# " + l).TrimEnd());

    /// <summary>Lines under a heading, as a comment; nothing when there are none.</summary>
    public static IEnumerable<string> Comment(string heading, IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        return all.Length == 0 ? [] : Comment(["", heading, .. all]);
    }

    /// <summary>Words as they can stand in a comment: on one line, without signs that cannot be seen.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var isSeen = !Rune.IsControl(rune) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator) && rune.Value != 0xFFFC;
            if (!isSeen || Rune.IsWhiteSpace(rune))
                line.Append(line.Length > 0 && line[^1] != ' ' ? " " : "");
            else
                line.Append(rune.ToString());
        }
        return line.ToString().TrimEnd();
    }

    /// <summary>The words around a place in a text, at most <paramref name="words"/> of them and no more than its sentence.</summary>
    public static string Around(string sentence, int at, int words)
    {
        var all = OneLine(sentence).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var middle = OneLine(sentence[..Math.Clamp(at, 0, sentence.Length)]).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        var first = Math.Clamp(middle - (words / 2), 0, Math.Max(0, all.Length - words));
        var last = Math.Min(all.Length, first + words);
        return (first > 0 ? "… " : "") + string.Join(' ', all[first..last]) + (last < all.Length ? " …" : "");
    }

    /// <summary>How an article is named to an editor.</summary>
    public static string Named(Library library, Article article) =>
        OneLine($"{article.Id} ({library.PublisherOf(article)?.Name.Value ?? "publisher not known"}, {article.Published?.Text ?? "no date"})");

    /// <summary>The articles in the order of their dates, those without one last.</summary>
    public static IEnumerable<Article> InOrder(IEnumerable<Article> articles) => articles.OrderBy(a => a.Published?.First ?? DateOnly.MaxValue).ThenBy(a => a.Id, StringComparer.Ordinal);

    /// <summary>A file of front matter and text.</summary>
    public static string File(IEnumerable<string> front, params IEnumerable<string> body) => string.Concat(front.Prepend("---").Append("---").Concat(body).Select(l => l + "\n"));
}
