using System.Collections.Immutable;

namespace Explainers.Content;

/// <summary>What kind of value a key takes.</summary>
public enum KeyKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A text in Markdown, which may cite.</summary>
    Markdown,

    /// <summary>A day, month, year or interval.</summary>
    Date,

    /// <summary>A day, exact to the day.</summary>
    Day,

    /// <summary>The address of a web page.</summary>
    Url,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A list of texts, or one.</summary>
    Texts,

    /// <summary>A group of keys.</summary>
    Group,

    /// <summary>A list of groups of keys.</summary>
    Groups,

    /// <summary>Labels, each with a number or a list of numbers.</summary>
    Rows,

    /// <summary>Names of the editor's choice, each with a text.</summary>
    Pairs,
}

/// <summary>
/// A key of a file: the one definition that the reader, the schemas and the forms of editors have of it.
/// </summary>
/// <param name="Name">How it is written.</param>
/// <param name="Kind">What it takes.</param>
/// <param name="Description">What it is for, in a sentence to editors.</param>
public sealed record Key(string Name, KeyKind Kind, string Description)
{
    /// <summary>Why a file cannot do without it; null for one that it can.</summary>
    public string? Why { get; init; }

    /// <summary>The values that it can have; empty when they are not a few words.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>Other words that people write for it, most of them from other programs; none is read, each has the hint that this key is meant.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>The keys inside a group.</summary>
    public KeyTable? Keys { get; init; }

    /// <summary>A text.</summary>
    public static Key Text(string name, string description) => new(name, KeyKind.Text, description);

    /// <summary>One of the values of an enumeration, in small letters.</summary>
    public static Key OneOf<T>(string name, string description) where T : struct, Enum => Text(name, description) with { Values = [.. Enum.GetNames<T>().Select(n => n.ToLowerInvariant())] };

    /// <summary>A text in Markdown.</summary>
    public static Key Markdown(string name, string description) => new(name, KeyKind.Markdown, description);

    /// <summary>A date.</summary>
    public static Key Date(string name, string description) => new(name, KeyKind.Date, description);

    /// <summary>A day.</summary>
    public static Key Day(string name, string description) => new(name, KeyKind.Day, description);

    /// <summary>An address.</summary>
    public static Key Url(string name, string description) => new(name, KeyKind.Url, description);

    /// <summary>True or false.</summary>
    public static Key Flag(string name, string description) => new(name, KeyKind.Flag, description);

    /// <summary>A list of texts.</summary>
    public static Key Texts(string name, string description) => new(name, KeyKind.Texts, description);

    /// <summary>A group of keys.</summary>
    public static Key Group(string name, string description, KeyTable keys) => new(name, KeyKind.Group, description) { Keys = keys };

    /// <summary>A list of groups.</summary>
    public static Key Groups(string name, string description, KeyTable keys) => new(name, KeyKind.Groups, description) { Keys = keys };
}

/// <summary>The keys of a file or of a group in it, in the order in which they are best written.</summary>
public sealed class KeyTable(params ImmutableArray<Key> keys)
{
    /// <summary>No keys of its own: the names are the editor's.</summary>
    public static KeyTable Free { get; } = new();

    /// <summary>All keys.</summary>
    public ImmutableArray<Key> All => keys;

    /// <summary>The names, in the same order.</summary>
    public IEnumerable<string> Names => keys.Select(k => k.Name);

    /// <summary>The key with a name, in any case; or null.</summary>
    public Key? Find(string name)
    {
        foreach (var key in keys)
        {
            if (key.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                return key;
        }
        return null;
    }
}
