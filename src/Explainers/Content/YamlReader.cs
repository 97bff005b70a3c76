using System.Collections.Immutable;
using Explainers.Diagnostics;
using Explainers.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Explainers.Content;

/// <summary>
/// YAML text → <see cref="YamlMap"/> with the place of every node. Broken YAML, a second entry for a key, aliases and a document that is
/// no mapping are reported.
/// </summary>
public static class YamlReader
{
    /// <summary>Reads the part of a source inside <paramref name="range"/>; an empty document is an empty mapping, a broken one is null.</summary>
    public static YamlMap? Read(Source source, Text.Span range, DiagnosticBag diagnostics)
    {
        var reading = new Reading(source, range, diagnostics);
        try
        {
            var root = reading.Document();
            if (root is YamlMap map)
                return map;
            if (root is YamlAlias)
                return null;
            if (root is null or YamlScalar { IsNull: true })
                return new YamlMap([], new Text.Span(range.Start, 0));
            diagnostics.Add(Rules.WrongType, new Location(source, root.Span), "Keys with their values belong here.", "Write each line as “key: value”.");
        }
        catch (YamlException broken)
        {
            YamlMistake.Report(source, range, Math.Clamp(range.Start + (int)broken.Start.Index, range.Start, range.End), diagnostics);
        }
        catch (InvalidOperationException)
        {
            // What YamlDotNet throws when the text ends inside a bracket.
            YamlMistake.Report(source, range, range.End, diagnostics);
        }
        return null;
    }

    private sealed class Reading(Source source, Text.Span range, DiagnosticBag diagnostics)
    {
        private const int MaxDepth = 32;

        private readonly Parser _parser = new(new StringReader(source.Text.Substring(range.Start, range.Length)));

        public YamlNode? Document()
        {
            _parser.Consume<StreamStart>();
            if (_parser.Accept<StreamEnd>(out _))
                return null;
            _parser.Consume<DocumentStart>();
            var root = Node(0);
            var end = _parser.Consume<DocumentEnd>();
            if (!_parser.Accept<StreamEnd>(out _))
                diagnostics.Add(Rules.BrokenYaml, new Location(source, source.LineSpan(source.PositionOf(SpanOf(end).Start).Line)),
                    "The YAML ends here, and what follows would be lost.", "Take this line away: “---” and “...” end a YAML file.");
            return root;
        }

        private YamlNode Node(int depth)
        {
            if (depth > MaxDepth)
                throw new YamlException(_parser.Current!.Start, _parser.Current.End, "lists and mappings are nested too deeply");
            if (_parser.TryConsume<Scalar>(out var scalar))
                return ToScalar(scalar);
            if (_parser.TryConsume<SequenceStart>(out var list))
                return List(list, depth + 1);
            if (_parser.TryConsume<MappingStart>(out var map))
                return Map(map, depth + 1);
            var alias = _parser.Consume<AnchorAlias>();
            diagnostics.Add(Rules.WrongType, new Location(source, SpanOf(alias)), "This is an alias, and these files have none: YAML takes a “*” at the beginning of a value for one.", "Write the value out. If the “*” belongs to a text, put the text between double quotes.");
            return new YamlAlias(SpanOf(alias));
        }

        private YamlScalar ToScalar(Scalar scalar)
        {
            var span = SpanOf(scalar);
            // A tag and an anchor stand before the value and belong to the event, and to nothing that we read.
            while (span.Length > 0 && source.Text[span.Start] is '!' or '&')
                span = Text.Span.FromBounds(StartOfNext(span), span.End);
            while (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded && span.Length > 0 && char.IsWhiteSpace(source.Text[span.End - 1]))
                span = span with { Length = span.Length - 1 };
            if (scalar.Style == ScalarStyle.Plain)
                ReportCut(span);
            return new YamlScalar(scalar.Value, span, scalar.Style == ScalarStyle.Plain);
        }

        /// <summary>“The #1 harbour” is “The” to YAML. A comment that is meant as one has a space after its “#”, as those of this project do.</summary>
        private void ReportCut(Text.Span span)
        {
            var at = span.End;
            while (at < range.End && source.Text[at] == ' ')
                at++;
            if (span.Length > 0 && at > span.End && at + 1 < range.End && source.Text[at] == '#' && char.IsLetterOrDigit(source.Text[at + 1]))
                diagnostics.Add(Rules.CutAtHash, new Location(source, new Text.Span(at, 1)), "YAML takes this “#” for the beginning of a comment, so the text ends before it.",
                    "Put the whole text between double quotes; or, if this is a comment, a space after the “#”.");
        }

        private int StartOfNext(Text.Span span)
        {
            var at = span.Start;
            while (at < span.End && !char.IsWhiteSpace(source.Text[at]))
                at++;
            while (at < span.End && char.IsWhiteSpace(source.Text[at]))
                at++;
            return at;
        }

        private YamlList List(SequenceStart start, int depth)
        {
            var items = ImmutableArray.CreateBuilder<YamlNode>();
            while (!_parser.Accept<SequenceEnd>(out _))
                items.Add(Node(depth));
            return new YamlList(items.ToImmutable(), Bounds(start, items.Count > 0 ? items[^1].Span.End : 0, _parser.Consume<SequenceEnd>()));
        }

        private YamlMap Map(MappingStart start, int depth)
        {
            var entries = ImmutableArray.CreateBuilder<YamlEntry>();
            var seen = new Dictionary<string, YamlScalar>(StringComparer.OrdinalIgnoreCase);
            while (!_parser.Accept<MappingEnd>(out _))
            {
                var key = Node(depth) as YamlScalar ?? new YamlScalar("", SpanOf(start), Plain: true);
                var value = Node(depth);
                if (seen.TryAdd(key.Value, key))
                {
                    entries.Add(new YamlEntry(key, value));
                    continue;
                }
                diagnostics.Add(Rules.DuplicateKey, new Location(source, key.Span), $"The key “{key.Value}” stands twice; only the first counts.",
                    "Remove one of the two.", new Note("It stands here first.", new Location(source, seen[key.Value].Span)));
            }
            return new YamlMap(entries.ToImmutable(), Bounds(start, entries.Count > 0 ? entries[^1].Value.Span.End : 0, _parser.Consume<MappingEnd>()));
        }

        private Text.Span Bounds(ParsingEvent start, int lastEnd, ParsingEvent end)
        {
            var from = SpanOf(start).Start;
            return Text.Span.FromBounds(from, Math.Max(lastEnd, source.Text[from] is '[' or '{' ? SpanOf(end).End : from));
        }

        private Text.Span SpanOf(ParsingEvent e) => Text.Span.FromBounds(range.Start + (int)e.Start.Index, range.Start + (int)e.End.Index);
    }
}
