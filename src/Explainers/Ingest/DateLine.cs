using System.Collections.Frozen;
using Explainers.Text;

namespace Explainers.Ingest;

/// <summary>What a line says about when an article was published, and the words of it that do not.</summary>
/// <param name="Published">The day of publication.</param>
/// <param name="Updated">The day of the last change.</param>
/// <param name="IsRelative">Whether it has a date such as “2 hours ago”, which means nothing without the day it was read.</param>
/// <param name="Rest">What is left without dates, times and their labels.</param>
internal sealed record DateLine(Edtf? Published, Edtf? Updated, bool IsRelative, string Rest)
{
    private static readonly FrozenSet<string> s_labels = FrozenSet.Create(StringComparer.Ordinal,
        "published", "posted", "updated", "last", "first", "modified", "edited", "created", "date", "released", "issued", "on", "at", "as", "of",
        "min", "mins", "minute", "minutes", "read", "reading", "time", "am", "pm", "a", "p", "m", "hrs", "hours", "hour", "h", "ago", "days", "day",
        "weeks", "week", "months", "month", "yesterday", "today", "sec", "seconds", "est", "edt", "et", "pst", "pdt", "pt", "cst", "cdt", "ct",
        "mst", "mdt", "mt", "gmt", "bst", "utc", "cet", "cest", "ist", "aest", "aedt", "awst", "nzst", "nzdt", "sast", "wat", "eat", "hst", "akdt",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri",
        "sat", "sun", "story", "article", "publication", "z", "t", "noon", "midnight", "words", "original", "this", "was", "is", "estimated",
        "publié", "publiée", "le", "à", "mis", "mise", "jour", "actualisé", "lecture", "veröffentlicht", "aktualisiert", "stand", "um", "uhr", "publicado", "actualizado", "el", "las", "de", "pubblicato", "aggiornato", "il", "alle", "ore", "atualizado", "em", "às", "gepubliceerd", "bijgewerkt", "op", "om", "uur",
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo");

    private static readonly FrozenSet<string> s_changes = FrozenSet.Create(StringComparer.Ordinal, "updated", "modified", "edited", "update", "actualisé", "mis", "mise", "aktualisiert", "actualizado", "aggiornato", "atualizado", "bijgewerkt");

    /// <summary>Reads a line; null when it has no date, or more words than a line about a date has.</summary>
    public static DateLine? Read(string text)
    {
        if (text.Length > 200 || !(text.AsSpan().ContainsAnyInRange('0', '9') || text.Contains("ago", StringComparison.OrdinalIgnoreCase)))
            return null;
        var tokens = Tokens.Of(text);
        var used = new bool[tokens.Count];
        Edtf? published = null, updated = null;
        foreach (var found in DateScanner.Find(text, tokens))
        {
            Array.Fill(used, true, found.FirstToken, found.TokenCount);
            if (IsChange(tokens, found.FirstToken))
                updated ??= found.Date;
            else
                published ??= found.Date;
        }
        var relative = tokens.Exists(t => t.Text == "ago") && tokens.Exists(t => t.IsNumber || t.Text is "a" or "an")
            || tokens is [.., { IsNumber: true }, { Text: "hours" or "hour" or "days" or "day" or "minutes" or "mins" }] && tokens.Count <= 6;
        if (published is null && updated is null && !relative)
            return null;
        for (var i = 0; i < tokens.Count; i++)
            used[i] |= tokens[i].IsNumber || s_labels.Contains(tokens[i].Text) || (DateScanner.IsMonth(tokens[i]) && i + 1 < tokens.Count && tokens[i + 1].IsNumber);
        return new DateLine(published, updated, relative, RestOf(text, tokens, used));
    }

    /// <summary>Whether a text has nothing but the words and figures of a time, such as “p.m. ET”.</summary>
    public static bool IsClock(string text) => Tokens.Of(text) is { Count: > 0 } tokens && tokens.TrueForAll(t => t.IsNumber || s_labels.Contains(t.Text));

    /// <summary>Whether the words before a date, as far as another number, say that it is the date of a change.</summary>
    private static bool IsChange(List<Token> tokens, int date)
    {
        for (var i = date - 1; i >= 0; i--)
        {
            if (s_changes.Contains(tokens[i].Text))
                return true;
            if (tokens[i].Text is "published" or "posted" or "first" || tokens[i].Text.Length == 4 && tokens[i].IsNumber)
                return false;
        }
        return false;
    }

    private static string RestOf(string text, List<Token> tokens, bool[] used)
    {
        var kept = text.ToCharArray();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (used[i])
                Array.Fill(kept, '|', tokens[i].Start, tokens[i].End - tokens[i].Start);
        }
        return string.Join(" | ", new string(kept).Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Trim(' ', ',', '.', ':', ';', '•', '·', '/', '-', '–', '—', '(', ')', '\u00A0')).Where(part => part.Length > 0));
    }
}
