using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Text;

namespace Explainers.Speakers;

/// <summary>
/// Where an article names somebody. Whom it names nowhere it has say nothing, and where it lets somebody else speak, without a name that can be told,
/// it is nobody who is not named around there.
/// </summary>
internal sealed class Presence
{
    private readonly Prose _prose;
    private readonly Article _article;
    private readonly Span[] _paragraphs;

    public Presence(Prose prose, Article article)
    {
        (_prose, _article) = (prose, article);
        _paragraphs = [.. QuotedSpan.Paragraphs(prose.Text)];
    }

    // Both are asked for only where a page's speaker is not plainly the source's.
    private string Folded => field ??= " " + FoldedText.From(_prose.Text + " " + _article.Title?.Value + " " + _article.Byline?.Value).Value + " ";

    private HashSet<string> All => field ??= [.. Words(Folded)];

    /// <summary>Whether a person, or what is written as a person’s full name, is named nowhere in the article, nor meant by an office that it names.</summary>
    public bool IsAbsent(Voice page, PeopleNames people)
    {
        if (page.Person is null && !IsFullName(page.Name))
            return false;
        var publisher = people.NameOfPublisher(_article) ?? "";
        return !Names(page).SelectMany(Parts).Any(w => All.Contains(w)) && !NameWords.AreRelated(page.Name, publisher)
            && !(page.Person?.Offices ?? []).Any(o => Office(o) is { Length: > 2 } office && Folded.Contains(office, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether the article names somebody in some paragraphs around a passage, outside quotations.</summary>
    /// <param name="page">Who.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="before">How many paragraphs before its own.</param>
    /// <param name="after">How many after.</param>
    public bool IsNear(Voice page, Span passage, int before, int after)
    {
        var first = Array.FindLastIndex(_paragraphs, p => p.Start <= passage.Start);
        var last = Array.FindLastIndex(_paragraphs, p => p.Start < passage.End);
        var parts = Names(page).SelectMany(Parts).ToHashSet();
        for (var i = Math.Max(0, first - before); i <= Math.Min(_paragraphs.Length - 1, last + after); i++)
        {
            if (Words(Outside(_paragraphs[i])).Any(parts.Contains))
                return true;
        }
        return false;
    }

    /// <summary>Whether the sentence of a passage has some words before it.</summary>
    public bool HasBeside(string words, Span passage)
    {
        var sentence = _prose.SentenceAt(passage.Start) is >= 0 and var at ? _prose.Sentences[at].Span.Start : passage.Start;
        return sentence < passage.Start && _prose.Text[sentence..passage.Start].Contains(words, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the article has a name itself, as it is written or by its initials.</summary>
    public bool Has(string name)
    {
        var bare = FoldedText.From(name).Value;
        var initials = NameWords.Initials(name);
        return Folded.Contains(bare.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? bare[4..] : bare, StringComparison.Ordinal)
            || (initials.Length > 1 && Folded.Split(' ', '(', ')', ',', '.', '\'').Contains(initials));
    }

    /// <summary>Whether the article lets somebody speak elsewhere whose words may mean a name, and who is not this voice.</summary>
    public bool SpeaksElsewhere(string name, Voice here) =>
        _prose.Readings.Any(r => r.Voice is { } voice && NameWords.AreRelated(voice.Phrase.Text, name) && voice.Key != here.Key);

    private string Outside(Span paragraph)
    {
        var text = _prose.Text.Substring(paragraph.Start, paragraph.Length).ToCharArray();
        foreach (var quote in _prose.Quotes.Where(q => q.Outer.Start < paragraph.End && q.Outer.End > paragraph.Start))
            Array.Fill(text, ' ', Math.Max(0, quote.Outer.Start - paragraph.Start), Math.Min(paragraph.End, quote.Outer.End) - Math.Max(paragraph.Start, quote.Outer.Start));
        return new string(text);
    }

    /// <summary>“Prime Minister of Canada” is the prime minister.</summary>
    private static string Office(string title) => string.Join(' ', title.Split(' ').TakeWhile(w => w is not ("of" or "at" or "for") && !w.EndsWith(',')));

    private static bool IsFullName(string name)
    {
        var words = PeopleNames.Words(name);
        return words.Length is 2 or 3 && name.Split(' ').All(w => w.Length > 1 && char.IsUpper(w[0]) && w.Any(char.IsLower)) && !words.Any(SpeechWords.NotPeople.Contains);
    }

    private static ImmutableArray<string> Names(Voice page) => page.Person?.Names ?? [page.Name];

    private static IEnumerable<string> Parts(string name)
    {
        string[] words = [.. Words(name).Where(w => w.Length > 1 && !SpeechWords.Titles.Contains(w) && !SpeechWords.Particles.Contains(w))];
        var own = words.Where(w => !SpeechWords.NotPeople.Contains(w)).ToArray();
        return own.Length > 0 ? own : words;
    }

    private static string[] Words(string text) =>
        FoldedText.From(text).Value.ToLowerInvariant().Split([' ', ',', '.', ';', ':', '(', ')', '[', ']', '?', '!', '…', '\uFFFC', '\n', '\''], StringSplitOptions.RemoveEmptyEntries);
}
