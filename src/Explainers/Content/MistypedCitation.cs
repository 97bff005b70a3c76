using Explainers.Text;

namespace Explainers.Content;

/// <summary>A word that was meant as a citation: an article's id, or a mark of the desk, with an @ or in brackets, but not both.</summary>
public static class MistypedCitation
{
    /// <summary>Each of them in a passage: the id, and where it stands in the words.</summary>
    public static IEnumerable<(string Id, Span At)> In(Passage passage, Library library) => Like(passage).Where(w => library.Articles.ContainsKey(w.Id) || CitationInline.DeskIds.ContainsKey(w.Id));

    /// <summary>Each word of a passage that would be one if it were the id of an article.</summary>
    internal static IEnumerable<(string Id, Span At)> Like(Passage passage)
    {
        var text = passage.Words.Text;
        for (var at = text.IndexOfAny(s_signs); at >= 0; at = text.IndexOfAny(s_signs, at + 1))
        {
            var end = at + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_'))
                end++;
            var isMeant = text[at] == '@' ? at == 0 || !char.IsLetterOrDigit(text[at - 1]) : end < text.Length && text[end] == ']';
            if (isMeant && end > at + 1)
                yield return (text[(at + 1)..end], Span.FromBounds(at, end));
        }
    }

    /// <summary>Whether one, or a citation that cannot be read, stands in a sentence or directly after it: then nobody knows yet what vouches for it.</summary>
    public static bool StandsAt(Sentence sentence, Library library) => sentence.Own.Any(c => !c.IsRead) || In(sentence.Passage, library).Any(m => m.At.Start >= sentence.Span.Start
        && (m.At.Start < sentence.Span.End || sentence.Passage.Words.Text.AsSpan(sentence.Span.End, m.At.Start - sentence.Span.End).Trim(" ([").IsEmpty));

    private static readonly char[] s_signs = ['@', '['];
}
