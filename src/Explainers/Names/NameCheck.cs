using Explainers.Content;
using Explainers.Text;

namespace Explainers.Names;

/// <summary>What is wrong with a name.</summary>
internal enum NameFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A source has a name like it.</summary>
    Misspelt,

    /// <summary>It is a person’s whom no source names, or stands as a name in another article only.</summary>
    Elsewhere,

    /// <summary>No article has it.</summary>
    Nowhere,
}

/// <summary>What is wrong with some words of a statement.</summary>
/// <param name="Fault">What it is.</param>
/// <param name="Span">The words.</param>
/// <param name="Meant">The name that the source has instead; null when there is none like it.</param>
/// <param name="Holder">The article that has that name, or that has the page’s; null when none does.</param>
/// <param name="Beside">The name that the source has beside it, when only that tells the two apart.</param>
internal sealed record NameFinding(NameFault Fault, Span Span, SourceName? Meant, AskedSource? Holder, string? Beside);

/// <summary>Compares the names of one statement with its sources.</summary>
internal sealed class NameCheck
{
    private readonly NameStatement _statement;
    private readonly AskedNames _all;
    private readonly AskedSource[] _sources;
    private readonly Dictionary<string, SourceName> _carried = new(StringComparer.Ordinal);
    private readonly Called?[] _strangers;

    private NameCheck(NameStatement statement, AskedNames all, IReadOnlySet<string> spelledOut)
    {
        (_statement, _all) = (statement, all);
        _sources = [.. statement.Sources.Select(all.Of)];
        _strangers = new Called?[Words.Count];
        foreach (var (key, text) in _sources.SelectMany(s => s.Known).SelectMany(k => k.Words))
            Carry(key, text);
        foreach (var key in spelledOut)
            Carry(key, key.ToUpperInvariant());
        // What a short form of the source stands for is carried by it.
        for (var i = 0; i < Words.Count; i++)
            CarrySpelledOut(i);
        foreach (var (known, from, count) in all.KnownIn(Words))
        {
            for (var i = from; known.Person is { } person && i < from + count && !_sources.Any(s => s.IsNamed(known)); i++)
                _strangers[i] ??= person;
        }
    }

    private List<NameWord> Words => _statement.Words;

    /// <summary>What is wrong with the names of a statement, in order; words that lack for one reason and follow each other are one.</summary>
    public static List<NameFinding> Run(NameStatement statement, AskedNames all, IReadOnlySet<string> spelledOut)
    {
        var found = new List<NameFinding>();
        if (statement.IsTitleCase)
            return found;
        var check = new NameCheck(statement, all, spelledOut);
        for (var i = 0; i < check.Words.Count; i++)
        {
            if (!statement.MayBeName(i) || check.Judge(i) is not { } finding)
                continue;
            if (found is [.., var last] && last.Fault == finding.Fault && finding.Fault != NameFault.Misspelt && (check.Words[i].Follows || finding.Span.Start <= last.Span.End))
                found[^1] = last with { Span = Span.FromBounds(last.Span.Start, Math.Max(last.Span.End, finding.Span.End)) };
            else
                found.Add(finding);
        }
        return found;
    }

    private NameFinding? Judge(int index)
    {
        var word = Words[index];
        if (_all.IsPublishers(word.Key))
            return null;
        if (_strangers[index] is { } stranger && !_statement.HasFalseQuotation && !_sources.Any(s => s.HasName(word)))
            return new NameFinding(NameFault.Elsewhere, StrangerSpan(index, stranger), null, _all.Naming(stranger), null);
        if (_carried.ContainsKey(word.Key))
            return null;
        if (Swapped(index) is { } swapped)
            return swapped;
        if (_sources.Any(s => s.Has(word)) || HasForm(word))
            return null;
        return Misspelt(word) ?? Absent(word);
    }

    /// <summary>A word that never stands beside its neighbour in a source, where one much like it does: “Scooter Brown” for “Scooter Braun”.</summary>
    private NameFinding? Swapped(int index)
    {
        if (Words[index].Begins && _all.IsFormOfOrdinary(Words[index].Key))
            return null;
        foreach (var (neighbour, before) in Neighbours(index))
        {
            var isThere = _sources.Any(s => s.IsBeside(neighbour.Key, before, Words[index]));
            if (isThere || (_all.IsOrdinary(neighbour.Key) && _sources.Any(s => s.HasName(Words[index]))))
                continue;
            foreach (var source in _sources)
            {
                if (source.Beside(neighbour.Key, before).FirstOrDefault(k => Slips.AreNearBeside(Words[index].Key, k)) is { } meant)
                    return new NameFinding(NameFault.Misspelt, Words[index].Span, source.Name(meant), source, _sources.Any(s => s.Has(Words[index])) ? source.Name(neighbour.Key)?.Text : null);
            }
        }
        return null;
    }

    /// <summary>The names directly before and after a word, each with the side on which the word stands of it.</summary>
    private IEnumerable<(NameWord Word, bool Before)> Neighbours(int index)
    {
        if (index > 0 && Words[index].Follows && Words[index - 1].IsCapital && _sources.Any(s => s.HasName(Words[index - 1])))
            yield return (Words[index - 1], false);
        if (index + 1 < Words.Count && Words[index + 1] is { Follows: true, IsCapital: true } next && _sources.Any(s => s.HasName(next)))
            yield return (next, true);
    }

    /// <summary>A word like a name of a source. Where a sentence begins it must be no word of the language, and one edit apart.</summary>
    private NameFinding? Misspelt(NameWord word)
    {
        if (word.Begins && _all.IsFormOfOrdinary(word.Key))
            return null;
        foreach (var (names, source) in _sources.Select(s => (s.Names, Source: (AskedSource?)s)).Append((_all.Publishers, null)).Append((_carried, null)))
        {
            var meant = names.Where(n => (n.Value.IsInside || !_all.IsOrdinary(n.Key)) && n.Key.Length > 1 && IsLike(word, n.Key, n.Value) && !(_all.IsOrdinary(n.Key) && _all.IsOrdinary(word.Key)))
                .OrderBy(n => Nearest.Distance(word.Key, n.Key)).ThenBy(n => n.Key, StringComparer.Ordinal).Select(n => n.Value).FirstOrDefault();
            if (meant is not null)
                return new NameFinding(NameFault.Misspelt, word.Span, meant, source, null);
        }
        return null;
    }

    private static bool IsLike(NameWord word, string key, SourceName name) => word.IsShortForm || name.IsShortForm
        ? word.Text.Count(char.IsUpper) > 1 && name.IsShortForm && key.Length > 2 && Nearest.Distance(word.Key, key) == 1
        : Slips.AreNear(word.Key, key) && (!word.Begins || Nearest.Distance(word.Key, key) == 1);

    private NameFinding? Absent(NameWord word)
    {
        if (_all.IsOrdinary(word.Key) || _statement.IsView || _statement.HasFalseQuotation)
            return null;
        if (_all.Elsewhere(word.Key) is { } holder)
            return new NameFinding(NameFault.Elsewhere, word.Span, null, holder, null);
        return word.Begins ? null : new NameFinding(NameFault.Nowhere, word.Span, null, null, null);
    }

    private bool HasForm(NameWord word) => word.IsShortForm
        ? _sources.Any(s => s.SpellsOut(word.Key))
        : Kin.Around(word.Key).Any(form => _sources.Any(s => s.HasName(form)) || _carried.ContainsKey(form));

    private void CarrySpelledOut(int from)
    {
        var letters = "";
        for (var i = from; i < Words.Count && Words[from].IsCapital && (i == from || (Words[i].Adjoins && NameWords.Joins(Words[i]))); i++)
        {
            letters += Words[i].IsCapital && Words[i].Key.Length > 0 ? Words[i].Key[..1] : "";
            if (letters.Length > 1 && _sources.Any(s => s.HasShortForm(letters)))
                Words[from..(i + 1)].ForEach(w => Carry(w.Key, w.Text));
        }
    }

    private void Carry(string key, string text) => _carried.TryAdd(key, new SourceName(text, null, IsInside: true, text.All(char.IsUpper)));

    private Span StrangerSpan(int index, Called person)
    {
        var (from, to) = (index, index);
        while (from > 0 && _strangers[from - 1] == person && Words[from].Follows)
            from--;
        while (to + 1 < Words.Count && _strangers[to + 1] == person && Words[to + 1].Follows)
            to++;
        return Span.FromBounds(Words[from].Span.Start, Words[to].Span.End);
    }
}
