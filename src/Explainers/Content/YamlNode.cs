using System.Collections.Immutable;
using Explainers.Text;

namespace Explainers.Content;

/// <summary>A node of a YAML document with its place in the file. Tags and anchors mean nothing in our files, and are no part of a span.</summary>
public abstract record YamlNode(Span Span);

/// <summary>A single value, as text; what it means is up to whoever reads it.</summary>
/// <param name="Value">The text after YAML's own quoting is undone; empty for a key without a value.</param>
/// <param name="Span">The value with its quotation marks.</param>
/// <param name="Plain">Whether it stands without quotation marks, so that null is nothing and not the word.</param>
public sealed record YamlScalar(string Value, Span Span, bool Plain) : YamlNode(Span)
{
    /// <summary>Whether the value is left out: nothing, <c>~</c> or <c>null</c>.</summary>
    public bool IsNull => Plain && Value is "" or "~" or "null";
}

/// <summary>An alias, or what else stands for no value and has been reported; whoever reads it says no more.</summary>
public sealed record YamlAlias(Span Span) : YamlNode(Span);

/// <summary>A list.</summary>
public sealed record YamlList(ImmutableArray<YamlNode> Items, Span Span) : YamlNode(Span);

/// <summary>A mapping, in the order of the file.</summary>
public sealed record YamlMap(ImmutableArray<YamlEntry> Entries, Span Span) : YamlNode(Span);

/// <summary>A key and its value.</summary>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value);
