using System.Collections.Immutable;
using Explainers.Text;

namespace Explainers.Rendering;

/// <summary>A tag of a template that the theme check looks at.</summary>
/// <param name="Span">The name or path in it.</param>
internal abstract record TemplateNode(Span Span);

/// <summary>A value, <c>{{path}}</c>.</summary>
internal sealed record ValueNode(string Path, Span Span) : TemplateNode(Span)
{
    /// <summary>The key of theme/strings that it shows; null for a value of the page.</summary>
    public string? TextKey => Path.StartsWith("t.", StringComparison.Ordinal) ? Path[2..] : null;
}

/// <summary>A block: if, unless, each or with.</summary>
internal sealed record BlockNode(string Helper, string Path, Span Span, ImmutableArray<TemplateNode> Body, ImmutableArray<TemplateNode> Otherwise) : TemplateNode(Span);

/// <summary>A partial, with a body when it is a layout.</summary>
internal sealed record PartialNode(string Name, Span Span, ImmutableArray<TemplateNode>? Body) : TemplateNode(Span);
