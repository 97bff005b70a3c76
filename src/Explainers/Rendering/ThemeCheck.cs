using System.Collections.Immutable;
using System.Reflection;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Pages;
using Explainers.Text;

namespace Explainers.Rendering;

/// <summary>
/// Checks every path of every template against the record that the template gets, before anything is rendered: a misspelt name is an error
/// with its place, where Handlebars itself would show nothing. A partial is checked with the type that it has at each place of use. This is
/// the one place of the library that uses reflection.
/// </summary>
public static class ThemeCheck
{
    /// <summary>The types that a page can print; of any other, Handlebars would print the name.</summary>
    private static readonly ImmutableArray<Type> s_text = [typeof(string), typeof(int), typeof(bool), typeof(RichText), typeof(StructuredData)];

    /// <summary>The record of each template, made from the page kinds themselves.</summary>
    public static ImmutableSortedDictionary<string, Type> Records { get; } = typeof(Page).Assembly.GetTypes()
        .Where(t => t.IsSubclassOf(typeof(Page)) && !t.IsAbstract)
        .ToImmutableSortedDictionary(t => ((Page)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(t)).Template, t => t, StringComparer.Ordinal)
        .Add(Card.Template, typeof(Card));

    /// <summary>Checks a theme; a template that a page kind needs and the theme lacks is reported as well.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="isWhole">Whether all of it could be read.</param>
    /// <param name="strings">What it says itself.</param>
    /// <param name="diagnostics">Gets what is wrong.</param>
    public static void Run(Theme theme, bool isWhole, InterfaceStrings strings, DiagnosticBag diagnostics)
    {
        PartialCheck.Run(theme, diagnostics);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, record) in Records)
        {
            if (theme.Templates.TryGetValue(name, out var template))
                new Checking(theme, reported, diagnostics).Check(template, [record]);
            else if (!theme.Unread.HasFile($"theme/templates/{name}.hbs"))
                diagnostics.Add(Rules.TemplateMissing, null,
                    $"The theme has no template theme/templates/{name}.hbs, so pages of the kind {record.Name} cannot be made.", "Put the file back, or write it: theme/README.md says what it gets.");
        }
        StringsCheck.Run(theme, isWhole, strings, diagnostics);
    }

    private sealed class Checking(Theme theme, HashSet<string> reported, DiagnosticBag diagnostics)
    {
        private readonly HashSet<(string, string)> _done = [];
        private readonly Stack<(TemplateFile File, ImmutableArray<TemplateNode> Body, Type[] Scope)> _blocks = new();

        /// <param name="file">The template or partial.</param>
        /// <param name="scope">The types that paths are looked up in, the innermost last.</param>
        public void Check(TemplateFile file, Type[] scope) => Check(file, file.Nodes, scope);

        private void Check(TemplateFile file, ImmutableArray<TemplateNode> nodes, Type[] scope)
        {
            foreach (var node in nodes)
            {
                switch (node)
                {
                    case ValueNode { TextKey: null } value:
                        Value(file, value, scope);
                        break;
                    case BlockNode block:
                        Block(file, block, scope);
                        break;
                    case PartialNode partial:
                        Partial(file, partial, scope);
                        break;
                }
            }
        }

        private void Value(TemplateFile file, ValueNode value, Type[] scope)
        {
            if (Resolve(file, value.Path, value.Span, scope) is { } type && !s_text.Contains(type) && reported.Add($"{file.Source.Path}:{value.Span.Start}:{type}"))
            {
                var isList = Element(type) is not null;
                diagnostics.Add(Rules.NotText, new Location(file.Source, value.Span),
                    $"“{value.Path}” is {(isList ? "a list" : $"a whole {type.Name}")} and no text, so there is nothing to print.",
                    isList ? "Go through it with “each”." : Names(type) is { Length: > 0 } names ? $"Print one of its values: {string.Join(", ", names)}." : "Take the tag out.");
            }
        }

        private void Block(TemplateFile file, BlockNode block, Type[] scope)
        {
            var type = Resolve(file, block.Path, block.Span, scope);
            var inner = block.Helper switch
            {
                "each" => Element(file, block, type),
                "with" => type,
                _ => null,
            };
            if (type is not null)
                Check(file, block.Body, block.Helper is "if" or "unless" ? scope : inner is null ? [] : [.. scope, inner]);
            Check(file, block.Otherwise, scope);
        }

        private Type? Element(TemplateFile file, BlockNode block, Type? type)
        {
            var element = type is null ? null : Element(type);
            if (type is not null && element is null)
                diagnostics.Add(Rules.UnknownPath, new Location(file.Source, block.Span),
                    $"“{block.Path}” is not a list, so there is nothing to go through.", "Use “with” for a single value.");
            return element;
        }

        private static Type? Element(Type type) => type == typeof(string) ? null
            : type.GetInterfaces().FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

        private void Partial(TemplateFile file, PartialNode partial, Type[] scope)
        {
            if (partial.Name == PartialCheck.Block)
            {
                if (_blocks.TryPop(out var block))
                {
                    Check(block.File, block.Body, block.Scope);
                    _blocks.Push(block);
                }
            }
            else if (theme.Partials.TryGetValue(partial.Name, out var called))
            {
                if (partial.Body is { } body)
                    _blocks.Push((file, body, scope));
                // A partial is checked once for each type that it meets; one that calls itself ends here.
                if (_done.Add((partial.Name, string.Join('/', scope.Select(t => t.Name)))) || partial.Body is not null)
                    Check(called, scope);
                if (partial.Body is not null)
                    _blocks.Pop();
            }
            else if (partial.Name.Length > 0 && !theme.Provides(partial.Name) && !theme.Unread.HasFile($"theme/partials/{partial.Name}.hbs") && reported.Add(partial.Name))
            {
                diagnostics.Add(Rules.UnknownPartial, new Location(file.Source, partial.Span),
                    $"There is no partial “{partial.Name}”: theme/partials/{partial.Name}.hbs is not there.",
                    Nearest.Hint(partial.Name, theme.Partials.Keys, "Add the file, or take the tag out."));
            }
        }

        /// <summary>The type of a path; null after a report, and for a scope that is itself unknown.</summary>
        private Type? Resolve(TemplateFile file, string path, Span span, Type[] scope)
        {
            if (scope.Length == 0)
                return null;
            if (path.StartsWith('@') && !path.StartsWith("@root", StringComparison.Ordinal))
                return path == "@index" ? typeof(int) : typeof(bool);
            var depth = scope.Length - 1;
            var at = span.Start;
            while (path.StartsWith("../", StringComparison.Ordinal))
                (depth, path, at) = (depth - 1, path[3..], at + 3);
            if (path.StartsWith("@root", StringComparison.Ordinal))
                (depth, path, at) = (0, path[5..].TrimStart('.'), at + 5);
            if (depth < 0)
            {
                Unknown(file, span, "This goes up further than the page.", "Take out one “../”.");
                return null;
            }
            var type = scope[depth];
            foreach (var name in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
            {
                if (name == "this")
                    continue;
                var property = type.GetProperty(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase);
                if (property is null)
                {
                    var names = Names(type);
                    Unknown(file, Span.FromBounds(Math.Min(at, span.End), span.End), $"{type.Name} has no value “{name}”.", Nearest.Hint(name, names, names.Length > 0 ? $"It has {string.Join(", ", names)}." : "It can only be printed."));
                    return null;
                }
                type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            }
            return type;
        }

        private static string[] Names(Type type) => [.. type.GetProperties().Select(p => char.ToLowerInvariant(p.Name[0]) + p.Name[1..]).Order(StringComparer.Ordinal)];

        private void Unknown(TemplateFile file, Span span, string message, string? hint)
        {
            if (reported.Add($"{file.Source.Path}:{span.Start}:{message}"))
                diagnostics.Add(Rules.UnknownPath, new Location(file.Source, span), message, hint);
        }
    }
}
