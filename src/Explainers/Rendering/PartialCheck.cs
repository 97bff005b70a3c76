using System.Collections.Immutable;
using Explainers.Diagnostics;

namespace Explainers.Rendering;

/// <summary>Partials come to an end, and one that puts something around a block is given a block.</summary>
internal static class PartialCheck
{
    /// <summary>The partial that stands for the block that a partial was given.</summary>
    public const string Block = "@partial-block";

    /// <summary>Checks every file of a theme, used or not.</summary>
    public static void Run(Theme theme, DiagnosticBag diagnostics)
    {
        var asking = theme.Partials.Where(p => Tags(p.Value.Nodes).Any(t => t.Name == Block)).Select(p => p.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var template in theme.Templates.Values)
            Blocks(template, isPartial: false, asking, diagnostics);
        foreach (var (name, partial) in theme.Partials)
        {
            Blocks(partial, isPartial: true, asking, diagnostics);
            Cycle(theme, name, diagnostics);
        }
    }

    private static void Blocks(TemplateFile file, bool isPartial, HashSet<string> asking, DiagnosticBag diagnostics)
    {
        foreach (var tag in Tags(file.Nodes))
        {
            if (tag.Name == Block && (!isPartial || tag.Body is not null))
                Report(file, tag, $"“{Block}” stands for the block that a partial was given, and only a partial can be given one.",
                    "Take this tag out.", diagnostics);
            else if (tag.Body is null && asking.Contains(tag.Name))
                Report(file, tag, $"“{tag.Name}” puts something around a block, and here it is given none.",
                    $"Write “{{{{#> {tag.Name}}}}} … {{{{/{tag.Name}}}}}”.", diagnostics);
        }
    }

    /// <summary>Reports the way from a partial back to itself, once: at the first of its partials by name.</summary>
    private static void Cycle(Theme theme, string name, DiagnosticBag diagnostics)
    {
        var way = WayBack(theme, name, name, [name]);
        if (way.IsEmpty || way.Select(w => w.Tag.Name).Min(StringComparer.Ordinal) != name)
            return;
        Report(way[0].File, way[0].Tag,
            way.Length == 1 ? $"The partial “{name}” uses itself, so it would never end." : $"The partial “{name}” comes back to itself through {string.Join(", ", way[..^1].Select(w => $"“{w.Tag.Name}”"))}, so it would never end.",

            "Take one of these tags out.", diagnostics, [.. way.Skip(1).Select(w => new Note($"It goes on here to “{w.Tag.Name}”.", new Location(w.File.Source, w.Tag.Span)))]);
    }

    private static ImmutableArray<(TemplateFile File, PartialNode Tag)> WayBack(Theme theme, string from, string to, HashSet<string> seen)
    {
        if (!theme.Partials.TryGetValue(from, out var file))
            return [];
        foreach (var tag in Tags(file.Nodes))
        {
            if (tag.Name == to)
                return [(file, tag)];
            if (seen.Add(tag.Name) && WayBack(theme, tag.Name, to, seen) is { IsEmpty: false } rest)
                return [(file, tag), .. rest];
        }
        return [];
    }

    /// <summary>The partials that a template asks for, inside its blocks as well.</summary>
    private static IEnumerable<PartialNode> Tags(IEnumerable<TemplateNode> nodes) => nodes.SelectMany(node => node switch
    {
        PartialNode partial => [partial, .. Tags(partial.Body ?? [])],
        BlockNode block => [.. Tags(block.Body), .. Tags(block.Otherwise)],
        _ => Enumerable.Empty<PartialNode>(),
    });

    private static void Report(TemplateFile file, PartialNode tag, string message, string hint, DiagnosticBag diagnostics, params ReadOnlySpan<Note> notes) =>
        diagnostics.Add(Rules.BrokenTemplate, new Location(file.Source, tag.Span), message, hint, notes);
}
