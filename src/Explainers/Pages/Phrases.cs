using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Explainers.Content;
using Explainers.Text;

namespace Explainers.Pages;

/// <summary>
/// What the site itself says in one language: words, dates, numbers and plurals. Made once per build and language. A text that the language lacks,
/// which is reported and keeps the site from being written, is its key.
/// </summary>
public sealed class Phrases
{
    private readonly FrozenDictionary<string, InterfaceText> _texts;
    private readonly bool _zeroIsOne;

    internal Phrases(string language, StringsFile? file)
    {
        Language = language;
        _texts = file?.Texts ?? FrozenDictionary<string, InterfaceText>.Empty;
        Texts = _texts.Values.ToFrozenDictionary(t => t.Key.Value, t => Typography.KeepNumbers(t.Forms[InterfaceText.Other].Value));
        // Unicode CLDR: in French and Portuguese, nought is singular.
        _zeroIsOne = LanguageTag.Primary(language) is "fr" or "pt";
    }

    /// <summary>The language, a BCP 47 tag.</summary>
    public string Language { get; }

    /// <summary>Every text by its key, for templates.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; }

    /// <summary>A text without values.</summary>
    internal string this[PhraseKey key] => Texts.GetValueOrDefault(key.Name, key.Name);

    /// <summary>A text with its values.</summary>
    internal string With(PhraseKey key, params ReadOnlySpan<(string Name, string Value)> values) => Filled(this[key], values);

    /// <summary>A text with the form that a number asks for, the number itself as {count}.</summary>
    internal string Count(PhraseKey key, int count, params ReadOnlySpan<(string Name, string Value)> values)
    {
        if (!_texts.TryGetValue(key.Name, out var text))
            return key.Name;
        var form = text.Forms.GetValueOrDefault(count.ToString(CultureInfo.InvariantCulture)) ?? (count == 1 || (count == 0 && _zeroIsOne) ? text.Forms.GetValueOrDefault("one") : null) ?? text.Forms[InterfaceText.Other];
        return Typography.KeepNumbers(Filled(form.Value, [("count", Number(count)), .. values]));
    }

    /// <summary>A number in digits, its thousands set off from ten thousand on, as both languages of the theme do.</summary>
    internal string Number(int number) => Math.Abs(number) < 10_000 ? number.ToString(CultureInfo.InvariantCulture)
        : number.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", this[Phrase.Thousands], StringComparison.Ordinal);

    /// <summary>Words in the language’s own quotation marks.</summary>
    internal string Quoted(string words) => this[Phrase.OpenQuote] + words + this[Phrase.CloseQuote];

    /// <summary>Names in a row, the last after an “and”.</summary>
    internal string And(IEnumerable<string> names)
    {
        var all = names.ToArray();
        return all.Length < 2 ? string.Concat(all) : With(Phrase.ListAnd, ("first", List(all[..^1])), ("last", all[^1]));
    }

    /// <summary>Things in a row.</summary>
    internal string List(IEnumerable<string> parts) => string.Join(this[Phrase.ListSeparator], parts);

    /// <summary>A date as exact as it is known: “10 October 2025”, “October 2024”, “30 October – 5 November 2024”.</summary>
    internal string Date(Edtf date)
    {
        var slash = date.Text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            return Typography.KeepNumbers(Date(date.Text.Length, date.First));
        var (from, to) = (slash, date.Text.Length - slash - 1);
        var start = date.First;
        var end = Date(to, date.Last);
        var words = from == 10 && to == 10 && start.Year == date.Last.Year
            ? start.Month == date.Last.Month ? With(Phrase.RangeWithinMonth, ("from", Day(start)), ("to", end)) : With(Phrase.Range, ("from", With(Phrase.DayOfYear, ("day", Day(start)), ("month", Month(start)))), ("to", end))
            : from == 7 && to == 7 && start.Year == date.Last.Year ? With(Phrase.RangeWithinYear, ("from", Month(start)), ("to", end))
            : With(Phrase.Range, ("from", Date(from, start)), ("to", end));
        return Typography.KeepNumbers(words);
    }

    private string Date(int length, DateOnly day) => length switch
    {
        10 => With(Phrase.Day, ("day", Day(day)), ("month", Month(day)), ("year", Year(day))),
        7 => With(Phrase.MonthOfYear, ("month", Month(day)), ("year", Year(day))),
        _ => Year(day),
    };

    private string Day(DateOnly day) => day.Day == 1 ? this[Phrase.FirstOfMonth] : day.Day.ToString(CultureInfo.InvariantCulture);

    private string Month(DateOnly day) => this[Phrase.Months[day.Month - 1]];

    private static string Year(DateOnly day) => day.Year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>The text with values in the place of their names; a value’s own braces are its own.</summary>
    private static string Filled(string text, ReadOnlySpan<(string Name, string Value)> values)
    {
        var filled = new StringBuilder();
        var at = 0;
        foreach (var (name, place) in InterfaceText.Places(text))
        {
            foreach (var (known, value) in values)
            {
                if (known != name)
                    continue;
                filled.Append(text, at, place.Start - at).Append(value);
                at = place.End;
            }
        }
        return filled.Append(text, at, text.Length - at).ToString();
    }
}
