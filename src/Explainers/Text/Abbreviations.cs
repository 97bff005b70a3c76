using System.Collections.Frozen;

namespace Explainers.Text;

/// <summary>
/// Whether a full stop belongs to a short form: always after a title (“Mr.”), before a number after “No.”, and after “U.S.”, “Jr.”, “p.m.”, a
/// month or an initial unless the next word is one that begins a sentence far more often than it follows a short form inside one.
/// </summary>
internal static class Abbreviations
{
    private const string Openers = "“\"‘'«„([‹";

    private static readonly FrozenSet<string> s_always = FrozenSet.Create(StringComparer.Ordinal,
        "Mr", "Mrs", "Ms", "Mx", "Messrs", "Dr", "Drs", "Prof", "St", "Ste", "Mt", "Ft", "Gen", "Sen", "Sens", "Rep", "Reps", "Gov", "Govs", "Lt", "Col", "Sgt", "Cpl", "Pte", "Capt", "Cmdr",
        "Maj", "Adm", "Brig", "Rev", "Hon", "Pres", "Supt", "Insp", "Mme", "Mlle", "vs", "v", "approx", "ca", "c", "e.g", "i.e", "cf", "viz", "al", "incl", "est", "resp");

    private static readonly FrozenSet<string> s_beforeNumbers = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "No", "Nos", "Nr", "Art", "Arts", "Fig", "Figs", "Sec", "Secs", "Vol", "Ch", "Para", "p", "pp", "cl", "s");

    private static readonly FrozenSet<string> s_unlessOpening = FrozenSet.Create(StringComparer.Ordinal,
        "Jr", "Sr", "Inc", "Ltd", "Co", "Corp", "Bros", "Plc", "Assn", "Dept", "Univ", "Ave", "Blvd", "Rd", "a.m", "p.m", "A.M", "P.M", "am", "pm",
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec", "Mon", "Tue", "Tues", "Wed", "Thu", "Thurs", "Fri",
        "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Mass", "Md", "Mich", "Minn", "Mont", "Neb", "Nev", "Okla", "Ont", "Ore", "Pa", "Que", "Sask", "Tenn", "Tex", "Va", "Vt", "Wash", "Wis", "Wyo", "Alta", "Man");

    private static readonly FrozenSet<string> s_openings = FrozenSet.Create(StringComparer.Ordinal,
        "The", "A", "An", "In", "On", "At", "It", "Its", "He", "She", "They", "We", "You", "I", "But", "And", "Or", "So", "Yet", "That", "This", "These", "Those", "His", "Her", "Their", "Our", "My",
        "As", "If", "When", "While", "There", "Then", "For", "From", "By", "To", "After", "Before", "Since", "With", "Without", "Not", "No", "Nor", "Some", "Many", "Most", "All", "Both", "Each",
        "Neither", "Still", "Later", "Earlier", "However", "Although", "Though", "Because", "Meanwhile", "What", "Who", "How", "Why", "Where", "Another", "One", "Two", "Three", "Several", "Critics", "Officials");

    /// <summary>Whether the full stop at <paramref name="stop"/> is part of a short form and ends no sentence.</summary>
    public static bool IsOneAt(string text, int start, int stop)
    {
        var from = stop;
        while (from > start && !char.IsWhiteSpace(text[from - 1]) && !Openers.Contains(text[from - 1], StringComparison.Ordinal) && text[from - 1] is not ('-' or '–' or '—' or '/'))
            from--;
        var word = text[from..stop];
        if (s_always.Contains(word))
            return true;
        var next = stop + 1;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || Openers.Contains(text[next], StringComparison.Ordinal)))
            next++;
        if (next < text.Length && char.IsAsciiDigit(text[next]))
            return s_beforeNumbers.Contains(word) || s_unlessOpening.Contains(word);
        return (s_unlessOpening.Contains(word) || IsLetters(word)) && !Opens(text, next);
    }

    /// <summary>Single letters with full stops between them: “J”, “U.S”, “D.C”, and “Ph.D”.</summary>
    private static bool IsLetters(string word)
    {
        if (word == "I")
            return false;
        var parts = word.Split('.');
        return char.IsLetter(word.FirstOrDefault()) && parts[^1].Length == 1 && char.IsLetter(parts[^1][0]) && parts.All(p => p.Length is 1 or 2);
    }

    /// <summary>Whether a word begins a sentence, as “The” does, and is not itself an initial, as in “J. A. Smith”.</summary>
    private static bool Opens(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return !(end - at == 1 && end < text.Length && text[end] == '.') && s_openings.Contains(text[at..end]);
    }
}
