using System.Collections.Immutable;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Content;

/// <summary>
/// Reads one YAML mapping into typed values, by the table of its keys: <see cref="Done"/> reports those that are not in it, and required ones that
/// are missing. Keys are compared without case. Every mistake is a diagnostic; the value is then the empty one of its type.
/// </summary>
public sealed class MapReader(Source source, YamlMap map, KeyTable keys, DiagnosticBag diagnostics)
{
    /// <summary>A reader of a whole YAML file.</summary>
    public static MapReader Of(Source source, KeyTable keys, DiagnosticBag diagnostics) => Of(source, new Span(0, source.Text.Length), keys, diagnostics);

    /// <summary>A reader of the YAML in a part of a file.</summary>
    public static MapReader Of(Source source, Span range, KeyTable keys, DiagnosticBag diagnostics, PageNames? names = null)
    {
        var map = YamlReader.Read(source, range, diagnostics);
        return new MapReader(source, map ?? new YamlMap([], new Span(range.Start, 0)), keys, diagnostics) { IsUnread = map is null, Names = names ?? PageNames.None };
    }

    private readonly List<(string Key, string Why)> _missing = [];
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);

    /// <summary>Whether the mapping itself could not be read; then its required keys are not reported one by one.</summary>
    public bool IsUnread { get; init; }

    /// <summary>What pages are called, for references to them.</summary>
    public PageNames Names { get; init; } = PageNames.None;

    /// <summary>The file that the mapping stands in.</summary>
    public Source Source => source;

    /// <summary>The keys, as they are written.</summary>
    public IEnumerable<string> Keys => map.Entries.Select(e => e.Key.Value);

    /// <summary>A text on one or more lines, trimmed, or null when the key is absent or empty.</summary>
    public Located? Text(string key) => Value(key) switch
    {
        null => null,
        YamlScalar scalar => AsText(scalar),
        var other => Wrong(other, key, "a text", "Put the text on the same line as its key."),
    };

    /// <summary>Whether a quotation was begun and has no words, which is reported; a key without any value is one that was left blank on purpose.</summary>
    public bool IsBlank(string key)
    {
        if (Value(key) is not YamlScalar { IsNull: false } scalar || !string.IsNullOrWhiteSpace(scalar.Value))
            return false;
        diagnostics.Add(Rules.EmptyQuotation, new Location(source, scalar.Span), $"“{key}” has no words, so nothing is quoted.", "Write the source’s words, or take the key away.");
        return true;
    }

    /// <summary>
    /// Notes that a key is absent or empty that another one calls for; <see cref="Done"/> reports it like those that its table requires, unless a misspelt key or a report on its
    /// value explains it.
    /// </summary>
    public void Missing(string key, string why) => _missing.Add((key, why));

    /// <summary>Reports a value that another one rules out.</summary>
    public void Contradiction(Located value, string message, string hint) => diagnostics.Add(Rules.BadValue, value.At, message, hint);

    /// <summary>The address of a web page, or null when it is absent or reported.</summary>
    public Located? Url(string key)
    {
        var text = Text(key);
        if (text is null || (Uri.TryCreate(text.Value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
            return text;
        if (UnsafeAddress.SchemeOf(text.Value) is { } scheme)
            diagnostics.Add(Rules.UnsafeLink, text.At, $"This address begins with “{scheme}:”, so a reader’s browser would run what follows.", "Write the address of a web page, which begins with https://.");
        else
            diagnostics.Add(Rules.BadValue, text.At, $"“{text.Value}” is not the full address of a web page.",
                "Write it with https:// in front, as a browser shows it.");
        return null;
    }

    /// <summary>The tag of a language, or null when it is absent or reported.</summary>
    public Located? Language(string key)
    {
        if (Text(key) is not { } text || LanguageTag.IsOne(text.Value))
            return Text(key);
        diagnostics.Add(Rules.BadLanguage, text.At, $"“{text.Value}” is not the tag of a language.", "Write a language of two or three letters, and a region if it matters: en, fr, fr-CA.");
        return null;
    }

    /// <summary>A date, or null when it is absent or reported.</summary>
    public Edtf? Date(string key)
    {
        if (Text(key) is not { } text)
            return null;
        if (Edtf.TryParse(text.Value, out var date))
            return date;
        diagnostics.Add(Rules.BadDate, text.At, $"“{text.Value}” is not a date.", DateHint.For(text.Value, isDay: false));
        return null;
    }

    /// <summary>A day, exact to the day, or null when it is absent or reported.</summary>
    public LocatedDay? Day(string key)
    {
        if (Text(key) is not { } text)
            return null;
        if (Edtf.TryParse(text.Value, out var date) && date!.First == date.Last)
            return new LocatedDay(date.First, text.At);
        diagnostics.Add(Rules.BadDate, text.At, $"“{text.Value}” is not a day.", DateHint.For(text.Value, isDay: true));
        return null;
    }

    /// <summary>True or false; false when the key is absent.</summary>
    public bool Flag(string key)
    {
        if (Text(key) is not { } text)
            return false;
        if (text.Value is not ("true" or "false"))
            diagnostics.Add(Rules.BadValue, text.At, $"“{key}” is either true or false.", $"Write “{key}: true”, or remove the line.");
        return text.Value == "true";
    }

    /// <summary>A text written in Markdown, or null when the key is absent or empty.</summary>
    public MarkdownText? Markdown(string key) => Text(key) is { } text ? MarkdownText.Value(text, diagnostics, Names) : null;

    /// <summary>A list of texts; a single text counts as a list of one.</summary>
    public ImmutableArray<Located> Texts(string key) => Value(key) switch
    {
        null => [],
        YamlScalar scalar => AsText(scalar) is { } one ? [one] : [],
        YamlList list => [.. CommaInBraces.Joined(list, source, diagnostics).Items.Select(item => item is YamlAlias ? null : item is YamlScalar scalar ? AsText(scalar) : Wrong(item, key, "a list of texts", "Write each on a line of its own, after “- ”.")).OfType<Located>()],
        var other => Wrong(other, key, "a list", $"Write “{key}: [first, second]”.") is null ? [] : [],
    };

    /// <summary>The rows of a table: a mapping of labels to a value, or to a list of values, in the order written. Reports what is neither.</summary>
    public ImmutableArray<ChartRow> Rows(string key)
    {
        var value = Value(key);
        if (value is null or YamlScalar { IsNull: true })
            return [];
        if (value is not YamlMap rows)
        {
            Wrong(value, key, "a table", "Write each row on a line of its own, indented, as “Label: 12 per cent” or “Label: [12, 14]”.");
            return [];
        }
        return [.. rows.Entries.Select(e => new ChartRow(new Located(e.Key.Value, source, e.Key.Span), Values(e)))];
    }

    private ImmutableArray<Located> Values(YamlEntry row) => row.Value switch
    {
        YamlAlias => [],
        YamlScalar scalar => AsText(scalar) is { } one ? [one] : [],
        YamlList list when list.Items.All(i => i is YamlScalar) => [.. list.Items.Cast<YamlScalar>().Select(AsText).OfType<Located>()],
        var other => Wrong(other, row.Key.Value, "a number, or a list of numbers", "Write “Label: 12 per cent” or “Label: [12, 14]”.") is null ? [] : [],
    };

    /// <summary>A mapping inside this one, read by <paramref name="read"/>; null when it is absent.</summary>
    public T? Map<T>(string key, Func<MapReader, T> read) where T : class => Value(key) switch
    {
        null or YamlScalar { IsNull: true } => null,
        YamlMap inner => ReadInner(inner, Inside(key), read),
        var other => Wrong(other, key, "a group of keys", "Write its keys on lines of their own below it, each two spaces further in.") is null ? null : null,
    };

    /// <summary>A list of mappings, each read by <paramref name="read"/>.</summary>
    public ImmutableArray<T> Maps<T>(string key, Func<MapReader, T?> read) where T : class
    {
        var value = Value(key);
        if (value is null or YamlScalar { IsNull: true })
            return [];
        if (value is not YamlList list)
        {
            Wrong(value, key, "a list", "Begin each entry with “- ”.");
            return [];
        }
        var items = ImmutableArray.CreateBuilder<T>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (item is YamlAlias)
                continue;
            if (item is not YamlMap inner)
                Wrong(item, key, "a list of entries with keys", "Write an entry as “- { key: value, key: value }”.");
            else if (ReadInner(inner, Inside(key), read) is { } entry)
                items.Add(entry);
        }
        return items.ToImmutable();
    }

    /// <summary>Every entry of the mapping as a name and a mapping of its own with the keys of <paramref name="inside"/>, for files whose keys are ids.</summary>
    public ImmutableArray<T> Entries<T>(KeyTable inside, Func<Located, MapReader, T?> read) where T : class
    {
        var items = ImmutableArray.CreateBuilder<T>(map.Entries.Length);
        foreach (var (key, value) in map.Entries)
        {
            if (value is YamlAlias)
                continue;
            if (value is not YamlMap inner)
                Wrong(value, key.Value, "a group of keys", "Write its keys on lines of their own below it, each two spaces further in.");
            else if (ReadInner(inner, inside, reader => read(new Located(key.Value, source, key.Span), reader)) is { } entry)
                items.Add(entry);
        }
        return items.ToImmutable();
    }

    /// <summary>Every key with its text, for mappings whose keys are names; null for a key without one, whatever the reason.</summary>
    public ImmutableArray<(Located Key, Located? Value)> Pairs()
    {
        var pairs = ImmutableArray.CreateBuilder<(Located, Located?)>(map.Entries.Length);
        foreach (var (key, value) in map.Entries)
        {
            var name = new Located(key.Value, source, key.Span);
            if (value is YamlScalar scalar)
                pairs.Add((name, AsText(scalar)));
            else if (value is not YamlAlias)
                Wrong(value, key.Value, "a text", "Put the text on the same line as its key.");
        }
        return pairs.ToImmutable();
    }

    /// <summary>Reports every key that is not in the table, and every required one that is not there.</summary>
    public void Done()
    {
        var explained = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, _) in map.Entries.Where(e => keys != KeyTable.Free && keys.Find(e.Key.Value) is null))
        {
            var unspaced = keys.Names.FirstOrDefault(k => key.Value.StartsWith(k + ":", StringComparison.OrdinalIgnoreCase));
            var unended = unspaced ?? keys.Names.FirstOrDefault(k => key.Value.StartsWith(k + " ", StringComparison.OrdinalIgnoreCase));
            var near = unended ?? keys.All.FirstOrDefault(k => k.Also.Contains(key.Value, StringComparer.OrdinalIgnoreCase))?.Name ?? Nearest.To(key.Value, keys.Names);
            explained.Add(near ?? "");
            diagnostics.Add(Rules.UnknownKey, new Location(source, key.Span), $"Nothing reads the key “{key.Value}”.",
                unspaced is not null ? $"A space belongs after the colon: “{unspaced}: …”." : unended is not null ? $"Put a colon after “{unended}”." : near is null ? $"The keys here are {string.Join(", ", keys.Names)}." : $"Did you mean “{near}”?");
        }
        var missing = keys.All.Where(k => k.Why is not null && IsEmpty(k.Name)).Select(k => (Key: k.Name, Why: k.Why!)).Concat(_missing);
        foreach (var (key, why) in missing.Where(m => !IsUnread && !explained.Contains(m.Key) && !_reported.Contains(m.Key)))
        {
            if (map.Entries.FirstOrDefault(e => e.Key.Value.Equals(key, StringComparison.OrdinalIgnoreCase)) is { } empty)
                diagnostics.Add(Rules.MissingKey, new Location(source, empty.Key.Span), $"The key “{key}” has no value: {why}", "Write it after the colon.");
            else
                diagnostics.Add(Rules.MissingKey, new Location(source, FirstLine()), $"The key “{key}” is missing: {why}", $"Add a line “{key}: …”.");
        }
    }

    /// <summary>Whether a key is absent, or has nothing.</summary>
    private bool IsEmpty(string key) => Value(key) switch
    {
        null => true,
        YamlScalar scalar => AsText(scalar) is null,
        YamlList list => list.Items.All(i => i is YamlScalar scalar && AsText(scalar) is null),
        YamlMap inner => inner.Entries.IsEmpty,
        _ => false,
    };

    private KeyTable Inside(string key) => keys.Find(key)!.Keys ?? KeyTable.Free;

    private T? ReadInner<T>(YamlMap inner, KeyTable inside, Func<MapReader, T?> read) where T : class
    {
        var reader = new MapReader(source, CommaInBraces.Joined(inner, inside, source, diagnostics), inside, diagnostics) { Names = Names };
        var value = read(reader);
        reader.Done();
        return value;
    }

    private YamlNode? Value(string key)
    {
        if (keys.Find(key) is null)
            throw new InvalidOperationException($"The key “{key}” is read and is not in the table of keys.");
        var value = map.Entries.FirstOrDefault(e => e.Key.Value.Equals(key, StringComparison.OrdinalIgnoreCase))?.Value;
        if (value is not YamlAlias)
            return value;
        _reported.Add(key);
        return null;
    }

    private Located? AsText(YamlScalar scalar) =>
        scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Value) ? null : new Located(scalar.Value.Trim(), source, scalar.Span);

    private Located? Wrong(YamlNode node, string key, string wanted, string hint)
    {
        _reported.Add(key);
        diagnostics.Add(Rules.WrongType, new Location(source, node.Span), $"“{key}” must be {wanted}.", hint);
        return null;
    }

    private Span FirstLine() => source.LineSpan(source.PositionOf(map.Span.Start).Line);
}
