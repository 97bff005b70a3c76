using System.Collections.Immutable;
using Explainers.Text;

namespace Explainers.Numbers;

/// <summary>
/// Reads the numbers of a text that are no part of a date. A number is figures or number words with their scale, sign, currency, unit and bound.
/// “one” is a number before a unit or a noun and a pronoun elsewhere; “the two” stands for “both”; “first” is a number after an article
/// or possessive, and no ordinal is one that <see cref="TellingOrder">orders the page’s own words</see>; letters with figures (G7, COVID-19) are names. The first of two numbers in a range has the unit of the second.
/// </summary>
internal sealed class QuantityReader
{
    private readonly ImmutableArray<Token> _tokens;
    private readonly bool[] _taken;
    private readonly bool _isSource;
    private readonly PhraseReader _phrases;
    private readonly UnitReader _units;
    private readonly List<(Quantity Quantity, int First, int End, decimal Scale)> _found = [];

    private QuantityReader(ImmutableArray<Token> tokens, bool[] taken, bool isSource)
    {
        (_tokens, _taken, _isSource) = (tokens, taken, isSource);
        _phrases = new PhraseReader(tokens);
        _units = new UnitReader(tokens);
    }

    /// <summary>The numbers among tokens of which some are taken by dates; of a source, all that may be one.</summary>
    public static ImmutableArray<Quantity> In(ImmutableArray<Token> tokens, bool[] taken, bool isSource)
    {
        var run = new QuantityReader(tokens, taken, isSource);
        for (var i = 0; i < tokens.Length;)
            i = taken[i] ? i + 1 : run.At(i);
        run.ShareUnits();
        run.TakeParts();
        return [.. run._found.Select(f => f.Quantity)];
    }

    private ref readonly Token Get(int i) => ref Token.At(_tokens, i);

    private int At(int i)
    {
        if (_phrases.At(i) is not { } phrase || Enumerable.Range(phrase.First, phrase.End - phrase.First).Any(t => _taken[t]))
            return i + 1;
        if (phrase.Unit is Units.Name)
            return Add(phrase, new Quantity(Cover(i, phrase.End), 0, Units.Name, Bound.Exact, default, 0, false, [Key(i, phrase.End)]), i, phrase.End);
        var (first, currency, sign) = Front(i);
        var unit = phrase.Unit.Length > 0 ? new FoundUnit(phrase.Unit, 1, phrase.End) : Clock(phrase) ?? _units.At(phrase.End, currency is not null);
        // “$5m” has a scale after the figures and before nothing.
        var name = currency ?? (unit.Unit.Length == 0 && Get(i - 1).Text is "aged" or "age" ? Units.Age : unit.Unit);
        if (!IsNumber(phrase, unit, currency))
            return phrase.End;
        var (bound, boundFirst) = Bounds.Before(_tokens, first);
        var boundSpan = boundFirst < first ? Cover(boundFirst, first) : default;
        var direction = sign != 0 ? sign : Bounds.Direction(_tokens, boundFirst, unit.End);
        if (bound == Bound.Exact && Bounds.After(_tokens, unit.End) is { Bound: not Bound.Exact } after)
            (bound, boundSpan) = (after.Bound, Cover(unit.End, after.End));
        if (bound == Bound.Over && _tokens[boundFirst].Is("over") && name is Units.Days or Units.Years or Units.Seconds)
            bound = Bound.Any;
        var value = name == Units.Clock ? Minutes(phrase, unit) : phrase.Value * unit.Factor;
        var beside = new Beside(_tokens);
        return Add(phrase, new Quantity(Cover(first, unit.End), value, name, bound, boundSpan, direction, sign != 0, Nouns(unit.End))
        {
            Noun = beside.Noun(unit.End), Rate = beside.Rate(unit.End), IsRank = beside.IsRank(first, unit.End), Owner = name.Length == 0 ? beside.Owner(first, unit.End) : "",
        }, first, unit.End);
    }

    private int Add(Phrase phrase, Quantity quantity, int first, int end)
    {
        _found.Add((quantity, first, end, phrase.Scale));
        return Math.Max(end, phrase.End);
    }

    /// <summary>The currency and sign before a number, and the token that they begin with.</summary>
    private (int First, string? Currency, int Sign) Front(int i)
    {
        var (first, sign) = (i, 0);
        string? currency = null;
        if (Units.OfSign(Get(i - 1).Text) is { } unit && Get(i - 1).Kind == TokenKind.Mark)
        {
            (first, currency) = (i - 1, unit);
            if (unit == Units.Dollar && Get(first).IsGlued && Units.Country(Get(first - 1).Text) is { } country)
                (first, currency) = (first - 1, country + unit);
        }
        else if (Get(i).Kind == TokenKind.Number && Get(i - 1).IsCapital && Units.OfCode(Get(i - 1).Text) is { } code)
        {
            (first, currency) = (i - 1, code);
        }
        var mark = Get(first - 1);
        if (mark.Text is "-" or "+" && Get(first).IsGlued && (!mark.IsGlued || Get(first - 2).Kind == TokenKind.Mark))
            (first, sign) = (first - 1, mark.Is("-") ? -1 : 1);
        else if (mark.Text is "minus" or "negative")
            (first, sign) = (first - 1, -1);
        return (first, currency, sign);
    }

    /// <summary>“3:30 p.m.”, “14:30”.</summary>
    private FoundUnit? Clock(Phrase phrase)
    {
        var isTime = Get(phrase.End) is { Text: ":", IsGlued: true } && Get(phrase.End + 1) is { IsGlued: true, Kind: TokenKind.Number, Text.Length: 2 };
        return isTime ? new FoundUnit(Units.Clock, 1, Get(phrase.End + 2).Text is "am" or "pm" ? phrase.End + 3 : phrase.End + 2) : null;
    }

    private decimal Minutes(Phrase phrase, FoundUnit unit)
    {
        var minutes = Get(phrase.End).Is(":") ? Get(phrase.End + 1).Value : 0;
        var isAfternoon = Get(unit.End - 1).Is("pm") && phrase.Value < 12;
        return ((phrase.Value + (isAfternoon ? 12 : 0)) * 60) + minutes;
    }

    private bool IsNumber(Phrase phrase, FoundUnit unit, string? currency)
    {
        var (before, word, after) = (Get(phrase.First - 1).Text, Get(phrase.First), Get(phrase.End));
        if (_isSource || currency is not null || word.Kind != TokenKind.Word)
            return true;
        if (phrase.Unit == Units.Ordinal && TellingOrder.Is(i => Get(i), phrase.First, phrase.End))
            return false;
        if (phrase.Unit == Units.Ordinal && phrase.Value == 1)
            return s_articles.Contains(before) && (after is { Kind: TokenKind.Word, IsCapital: false } || after.Kind == TokenKind.Number);
        if (phrase.End - phrase.First > 1 || unit.Unit.Length > 0)
            return !(word.Is("one") && unit.Unit is Units.Days && unit.Factor == 1 && before is not ("just" or "only" or "after" or "within" or "in" or "than") && Get(unit.End).Text is not ("later" or "after" or "before" or "ago" or "earlier"));
        if (word.Is("two"))
            return before is not ("the" or "these" or "those" or "other" or "between");
        return !word.Is("one") || IsOneThing(before, after);
    }

    /// <summary>Whether “one” before a noun counts it. After “the”, “no”, “this” or a hyphen it does not, nor before “of”, “who” or a comma.</summary>
    private static bool IsOneThing(string before, Token after) =>
        !s_beforePronoun.Contains(before) && after is { Kind: TokenKind.Word, IsCapital: false, IsGlued: false } && !s_afterPronoun.Contains(after.Text);

    private ImmutableArray<string> Nouns(int end)
    {
        var nouns = ImmutableArray.CreateBuilder<string>(3);
        for (var i = end; i < _tokens.Length && nouns.Count < 3; i++)
        {
            if (_tokens[i].Kind == TokenKind.Word)
                nouns.Add(Stem.Of(_tokens[i].Text));
            else if (!_tokens[i].Is("-"))
                break;
        }
        return nouns.ToImmutable();
    }

    /// <summary>“5–10 per cent”, “$1 to 2 billion”, “between 5 and 10 km”: what one number has, the other has.</summary>
    private void ShareUnits()
    {
        for (var i = 0; i + 1 < _found.Count; i++)
        {
            var (left, right) = (_found[i], _found[i + 1]);
            if (right.First != left.End + 1 || !IsRange(left.First, left.End) || left.Quantity.Unit is Units.Name || right.Quantity.Unit is Units.Name)
                continue;
            if (left.Quantity.Unit.Length == 0 && right.Quantity.Unit is not (Units.Ordinal or Units.Times))
            {
                var (_, factor) = Units.Of(_tokens[right.End - 1].Text);
                var scale = left.Scale == 1 && right.Scale > 1 ? right.Scale : 1;
                _found[i] = left with { Quantity = left.Quantity with { Unit = right.Quantity.Unit, Value = left.Quantity.Value * scale * (right.Quantity.Unit is Units.Days or Units.Years or Units.Seconds ? factor : 1) } };
            }
            else if (right.Quantity.Unit.Length == 0 && Units.IsMoney(left.Quantity.Unit))
            {
                _found[i + 1] = right with { Quantity = right.Quantity with { Unit = left.Quantity.Unit } };
                if (left.Scale == 1 && right.Scale > 1)
                    _found[i] = left with { Quantity = left.Quantity with { Value = left.Quantity.Value * right.Scale } };
            }
        }
    }

    /// <summary>“12 of 13”, “four of its last five”.</summary>
    private void TakeParts()
    {
        for (var i = 0; i + 1 < _found.Count; i++)
        {
            var (left, right) = (_found[i], _found[i + 1]);
            var of = left.End;
            if (!Get(of).Is("of") || left.Quantity.Unit.Length > 0 || right.Quantity.Unit.Length > 0)
                continue;
            do
                of++;
            while (s_beforeWhole.Contains(Get(of).Text));
            if (of == right.First)
                _found[i] = left with { Quantity = left.Quantity with { Of = right.Quantity.Value } };
        }
    }

    private bool IsRange(int first, int end) =>
        Get(end).Text is "-" or "to" or "or" || (Get(end).Is("and") && (Get(first - 1).Is("between") || Get(first - 2).Is("between")));

    private Span Cover(int first, int end) => Span.FromBounds(_tokens[first].Span.Start, _tokens[end - 1].Span.End);

    private string Key(int first, int end) => string.Concat(Enumerable.Range(first, end - first).Select(i => _tokens[i].Text));

    private static readonly HashSet<string> s_beforeWhole = new(StringComparer.Ordinal) { "the", "its", "their", "his", "her", "our", "last", "past", "these", "those", "all" };

    private static readonly HashSet<string> s_articles = new(StringComparer.Ordinal) { "a", "the", "his", "her", "its", "their", "our", "my" };

    private static readonly HashSet<string> s_beforePronoun = new(StringComparer.Ordinal)
    {
        "the", "this", "that", "no", "any", "every", "each", "another", "which", "an", "some", "a", "not", "at", "-", "’", "'",
    };

    private static readonly HashSet<string> s_afterPronoun = new(StringComparer.Ordinal)
    {
        "of", "who", "that", "which", "is", "was", "has", "had", "can", "could", "may", "might", "must", "should", "would", "will", "and", "or", "to", "in", "on", "at", "for", "with", "from", "by", "another", "side", "thing", "reason", "way", "point", "example",
        "where", "when", "as", "than", "but", "he", "she", "it", "they", "we", "i", "you", "does", "did", "day",
    };
}
