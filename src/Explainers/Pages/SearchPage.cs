using System.Collections.Immutable;

namespace Explainers.Pages;

/// <summary>Search; without scripts it is an index of everything on the site.</summary>
public sealed record SearchPage : Page
{
    /// <inheritdoc/>
    public override string Template => "search";

    /// <summary>Everything that can be found, a group for each kind.</summary>
    public required ImmutableArray<SearchGroup> Groups { get; init; }

    /// <summary>The address of the index that the script asks for.</summary>
    public required string Index { get; init; }

    /// <summary>The files that the script asks for; no template can read them.</summary>
    internal ImmutableArray<SearchFile> Files { get; init; } = [];
}

/// <summary>The pages of one kind in the index of the site.</summary>
/// <param name="Name">What the kind is called.</param>
/// <param name="Entries">Its pages, by name.</param>
public sealed record SearchGroup(string Name, ImmutableArray<SearchEntry> Entries);

/// <summary>A page in the index of the site.</summary>
/// <param name="Page">The page.</param>
/// <param name="Note">What tells it from others of its name, or null.</param>
/// <param name="Sections">Its sections, where it has some.</param>
public sealed record SearchEntry(Link Page, string? Note, ImmutableArray<Link> Sections);

/// <summary>A file that search asks for: its name, which has the hash of what is in it, and its text.</summary>
internal sealed record SearchFile(string Name, ReadOnlyMemory<byte> Bytes);
