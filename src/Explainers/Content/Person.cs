using System.Collections.Immutable;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Content;

/// <summary>Somebody the sources write about.</summary>
public sealed record Person
{
    /// <summary>The name of the file.</summary>
    public required string Id { get; init; }

    /// <summary>The file.</summary>
    public required Source Source { get; init; }

    /// <summary>The full name.</summary>
    public required Located Name { get; init; }

    /// <summary>Other names that mean this person and nobody else in the sources.</summary>
    public ImmutableArray<Located> Aliases { get; init; } = [];

    /// <summary>Offices and functions, each with the article that gives it.</summary>
    public ImmutableArray<Role> Roles { get; init; } = [];

    /// <summary>Who they are in the stories, with citations.</summary>
    public required MarkdownText Body { get; init; }

    /// <summary>When readers get the page, and when editors look at it.</summary>
    public required Publication Publication { get; init; }

    /// <summary>Every name.</summary>
    public IEnumerable<string> Names => [Name.Value, .. Aliases.Select(a => a.Value)];

    /// <summary>The ids of all articles that the page names.</summary>
    public IEnumerable<string> NamedArticles => Body.CitedIds.Concat(Roles.Select(r => r.Source.Value));

    /// <summary>The keys of a person’s front matter.</summary>
    public static KeyTable Keys { get; } = new([
        Key.Text("name", "The full name.") with { Why = "a person is found in articles by name.", Also = ["title"] },
        Key.Texts("aliases", "Other names that mean this person and nobody else in your sources."),
        Key.Groups("roles", "Offices and functions, each with the article that gives it.", Role.Keys),
        Publication.PublishedKey, .. Publication.Keys]);

    /// <summary>Reads a person file; null when it has no name.</summary>
    public static Person? Read(string id, Source source, PageNames names, DiagnosticBag diagnostics)
    {
        var reader = FrontMatter.Read(source, Keys, diagnostics, names);
        var name = reader.Text("name");
        var person = new Person
        {
            Id = id,
            Source = source,
            Name = name!,
            Aliases = reader.Texts("aliases"),
            Roles = reader.Maps("roles", Role.Read),
            Publication = Publication.Read(reader),
            Body = MarkdownText.Body(source, diagnostics, names),
        };
        reader.Done();
        return name is null ? null : person;
    }
}

/// <summary>What a person was, according to one article and at its date.</summary>
public sealed record Role(Located Title, Located Source)
{
    internal static KeyTable Keys { get; } = new(
        Key.Text("title", "The office or function, as the article has it.") with { Why = "a role has a name.", Also = ["role", "name"] },
        Key.Text("source", "The id of that article.") with { Why = "a role needs the article that gives it." });

    internal static Role? Read(MapReader reader)
    {
        var title = reader.Text("title");
        var source = reader.Text("source");
        return title is null || source is null ? null : new Role(title, source);
    }
}
