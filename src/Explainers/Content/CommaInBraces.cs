using System.Collections.Immutable;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Content;

/// <summary>
/// A text inside { } or [ ] that YAML ended at one of its own commas, because it stands between no quotation marks, or between curly ones, which are none to YAML.
/// What is left of it would be reported as an unknown key, and as half a sentence; the comma is the one mistake.
/// </summary>
internal static class CommaInBraces
{
    /// <summary>A mapping with each such text as one value that was reported, in place of its parts.</summary>
    public static YamlMap Joined(YamlMap map, KeyTable keys, Source source, DiagnosticBag diagnostics)
    {
        if (map.Span.Length == 0 || source.Text[map.Span.Start] != '{')
            return map;
        var joined = ImmutableArray.CreateBuilder<YamlEntry>(map.Entries.Length);
        for (var i = 0; i < map.Entries.Length; i++)
        {
            var entry = map.Entries[i];
            var end = entry.Value is YamlScalar { Plain: true } value ? EndOf(map.Entries, i, value, keys) : i;
            if (end > i)
                entry = entry with { Value = Report(entry.Value.Span.Start, map.Entries[i + 1].Key.Span.Start, LastOf(map.Entries[end]).End, $"{entry.Key.Value}: ", source, diagnostics) };
            joined.Add(entry);
            i = end;
        }
        return map with { Entries = joined.ToImmutable() };
    }

    /// <summary>A list with each text that begins with a curly mark and ends, items later, with its partner as one value that was reported.</summary>
    public static YamlList Joined(YamlList list, Source source, DiagnosticBag diagnostics)
    {
        if (source.Text[list.Span.Start] != '[')
            return list;
        var joined = ImmutableArray.CreateBuilder<YamlNode>(list.Items.Length);
        for (var i = 0; i < list.Items.Length; i++)
        {
            var end = list.Items[i] is YamlScalar { Plain: true } first && Partner(first.Value) is { } partner ? Closing(list.Items, i, partner) : i;
            joined.Add(end > i ? Report(list.Items[i].Span.Start, list.Items[i + 1].Span.Start, list.Items[end].Span.End, "", source, diagnostics) : list.Items[i]);
            i = end;
        }
        return list with { Items = joined.ToImmutable() };
    }

    /// <summary>The last entry that is most likely a part of a value: up to the closing mark of a curly one, or else those that are no keys and have no values.</summary>
    private static int EndOf(ImmutableArray<YamlEntry> entries, int at, YamlScalar value, KeyTable keys)
    {
        if (Partner(value.Value) is { } partner)
        {
            for (var i = at + 1; i < entries.Length; i++)
            {
                if (Closes(entries[i].Key.Value, partner) || (entries[i].Value is YamlScalar { Plain: true } last && Closes(last.Value, partner)))
                    return i;
            }
        }
        var end = at;
        while (keys != KeyTable.Free && value.Value.Length > 0 && end + 1 < entries.Length && entries[end + 1] is { Key.Plain: true, Value: YamlScalar { Plain: true, Value: "" } } part && !keys.Names.Any(k => part.Key.Value.StartsWith(k, StringComparison.OrdinalIgnoreCase)))
            end++;
        return end;
    }

    private static int Closing(ImmutableArray<YamlNode> items, int at, string partner)
    {
        for (var i = at + 1; i < items.Length && items[i] is YamlScalar { Plain: true } item; i++)
        {
            if (Closes(item.Value, partner))
                return i;
        }
        return at;
    }

    /// <summary>The marks that would close the one that a text begins with; null when it begins with none, or has its partner.</summary>
    private static string? Partner(string text) => text is [('“' or '„' or '‘' or '«') and var open, ..] && (open switch { '‘' => "’", '«' => "»", '„' => "“”", _ => "”" }) is var close && text.AsSpan(1).IndexOfAny(close) < 0 ? close : null;

    private static bool Closes(string text, string partner) => text.Length > 0 && partner.Contains(text[^1], StringComparison.Ordinal);

    private static Span LastOf(YamlEntry entry) => entry.Value.Span.Length > 0 ? entry.Value.Span : entry.Key.Span;

    private static YamlAlias Report(int start, int next, int end, string key, Source source, DiagnosticBag diagnostics)
    {
        var isCurly = source.Text[start] is '“' or '„' or '‘' or '«';
        var comma = source.Text.LastIndexOf(',', next - 1, next - start);
        diagnostics.Add(Rules.BrokenYaml, new Location(source, new Span(comma, 1)),
            isCurly ? "This comma ends the text that begins before it: YAML knows straight quotation marks only, and these are curly." : "This comma ends the text before it, because the text stands between no quotation marks.",
            $"Put the whole text between straight double quotes: {key}\"{source.Text[start..end].Replace("\"", "\\\"", StringComparison.Ordinal)}\".");
        return new YamlAlias(Span.FromBounds(start, end));
    }
}
