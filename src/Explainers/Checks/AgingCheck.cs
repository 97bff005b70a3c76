using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Checks;

/// <summary>
/// Words that age in the desk's own prose: in short answers, sections, views and texts about people. Not in quotations; not where a date stands beside the text,
/// as in the timeline and the list of changes; not in headings, which ask; and not in plain pages, which are about the site.
/// </summary>
internal static class AgingCheck
{
    public static void Run(Library library, DiagnosticBag diagnostics)
    {
        var (explainers, people, language) = (library.Explainers, library.ShownPeople, library.Settings.Language);
        library.Memo.CheckEach("aging words of explainers", explainers, [language], diagnostics, (i, said) =>
        {
            foreach (var text in explainers[i].Perspectives.SelectMany(p => p.Views).Select(v => v.Says).OfType<MarkdownText>().Concat([explainers[i].Summary, explainers[i].Body]))
                Check(text, library.LanguageOf(explainers[i]), said);
        });
        library.Memo.CheckEach("aging words of people", people, [language], diagnostics, (i, said) => Check(people[i].Body, language, said));
    }

    private static void Check(MarkdownText text, string language, DiagnosticBag diagnostics)
    {
        if (AgingWords.In(language) is { } words)
            Check(text, words, diagnostics);
    }

    private static void Check(MarkdownText text, FrozenDictionary<string, ImmutableArray<AgingPhrase>> known, DiagnosticBag diagnostics)
    {
        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var sentence in text.Sentences)
        {
            var words = Words(sentence.Words.Text);
            for (var i = 0; i < words.Count; i++)
            {
                if (lookup.TryGetValue(Word(sentence, words[i]), out var phrases) && phrases.FirstOrDefault(p => Stands(p, sentence, words, i)) is { } phrase && !IsDated(sentence))
                    Report(text, sentence, Span.FromBounds(words[i].Start, words[i + phrase.Words.Length - 1].End), phrase.Why, diagnostics);
            }
        }
    }

    private static bool Stands(AgingPhrase phrase, Sentence sentence, List<Span> words, int at)
    {
        if (at + phrase.Words.Length > words.Count)
            return false;
        for (var i = 0; i < phrase.Words.Length; i++)
        {
            if (!Word(sentence, words[at + i]).Equals(phrase.Words[i], StringComparison.OrdinalIgnoreCase))
                return false;
        }
        // With a capital inside a sentence it is a name: “USA Today”.
        if (at > 0 && phrase.Words.Length == 1 && char.IsUpper(sentence.Words.Text[words[at].Start]))
            return false;
        var before = at > 0 ? words[at - 1] : default;
        var after = at + phrase.Words.Length < words.Count ? Word(sentence, words[at + phrase.Words.Length]).ToString() : "";
        // “The strike’s last week” has an owner as “its last week” has, and “he’s now” a verb as “he is now” has.
        var isShort = Word(sentence, before).Length < before.Length;
        return !(phrase.NotAfter.Count > 0 && (isShort || phrase.NotAfter.Contains(Word(sentence, before).ToString()))) && !phrase.NotBefore.Contains(after)
            && (phrase.OnlyBeside.Count == 0 || isShort || phrase.OnlyBeside.Contains(Word(sentence, before).ToString()) || phrase.OnlyBeside.Contains(after));
    }

    /// <summary>Whether the sentence itself says from when its words count.</summary>
    private static bool IsDated(Sentence sentence) => sentence.Words.Text.Contains("as of ", StringComparison.OrdinalIgnoreCase);

    private static void Report(MarkdownText text, Sentence sentence, Span span, Aging why, DiagnosticBag diagnostics)
    {
        var at = sentence.Words.Locate(span);
        if (text.Quotations.Any(q => q.Words.At.Span.Contains(at.Span.Start)))
            return;
        var words = sentence.Words.Text.Substring(span.Start, span.Length);
        if (why == Aging.CountsFromToday)
            diagnostics.Add(Rules.AgingWord, at, $"“{words}” counts from the day on which it was written, and this page will be read for months.", "Write the day, the month or the year.");
        else
            diagnostics.Add(Rules.AgingWord, at, $"“{words}” says that something is so and not when, and this page will be read for months.", "Write from when on it is so, or as of when: “as of March 2026”.");
    }

    /// <summary>A word without the “’s” or “’re” at its end.</summary>
    private static ReadOnlySpan<char> Word(Sentence sentence, Span word)
    {
        var text = sentence.Words.Text.AsSpan(word.Start, word.Length);
        var apostrophe = text.LastIndexOfAny('’', '\'');
        return apostrophe > 0 && text[(apostrophe + 1)..] is "s" or "re" ? text[..apostrophe] : text;
    }

    /// <summary>The words of a sentence: letters with the hyphens and apostrophes inside them.</summary>
    private static List<Span> Words(string text)
    {
        var words = new List<Span>();
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetter(text[at]))
                continue;
            var start = at;
            while (at < text.Length && (char.IsLetter(text[at]) || (text[at] is '-' or '’' or '\'' && at + 1 < text.Length && char.IsLetter(text[at + 1]))))
                at++;
            words.Add(Span.FromBounds(start, at));
        }
        return words;
    }
}
