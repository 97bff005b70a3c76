using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Content;

/// <summary>
/// What is known about a seed that its text does not tell, from <c>seeds/NAME.yaml</c> beside <c>seeds/NAME.txt</c>. What stands here
/// wins over what the converter reads in the text; what stands in neither stays unknown.
/// </summary>
public sealed record Sidecar
{
    /// <summary>The article's id: its file name in input/articles and the word that citations use; null when ingest is to make one.</summary>
    public Located? Id { get; init; }

    /// <summary>A key of publishers.yaml.</summary>
    public Located? Publisher { get; init; }

    /// <summary>The headline.</summary>
    public Located? Title { get; init; }

    /// <summary>How the headline is known when the text does not have it.</summary>
    public Located? TitleNote { get; init; }

    /// <summary>The author or authors as printed.</summary>
    public Located? Byline { get; init; }

    /// <summary>When the article was published.</summary>
    public Edtf? Published { get; init; }

    /// <summary>How that date is known when the text does not state it.</summary>
    public Located? DateNote { get; init; }

    /// <summary>The article's address.</summary>
    public Located? Url { get; init; }

    /// <summary>The keys of a sidecar.</summary>
    public static KeyTable Keys { get; } = new(
        Key.Text("id", "The article’s id: its file name in input/articles, and the word that citations use. Small letters, digits and hyphens."),
        Key.Text("publisher", "Who published it: a key of publishers.yaml.") with { Also = ["source", "paper"] },
        Key.Text("title", "The headline, when the text does not have it.") with { Also = ["headline"] },
        Key.Text("titleNote", "How that headline is known."),
        Key.Text("byline", "The author or authors, as printed.") with { Also = ["author", "authors"] },
        Key.Date("published", "When it was published, when the text does not say. Leave it out when it is not known; never guess.") with { Also = ["date"] },
        Key.Text("dateNote", "How that date is known."),
        Key.Url("url", "The article’s address."));

    /// <summary>Reads a sidecar; every mistake in it is reported.</summary>
    public static Sidecar Read(Source source, DiagnosticBag diagnostics)
    {
        var reader = MapReader.Of(source, Keys, diagnostics);
        var sidecar = new Sidecar
        {
            Id = ReadId(reader, diagnostics),
            Publisher = reader.Text("publisher"),
            Title = reader.Text("title"),
            TitleNote = reader.Text("titleNote"),
            Byline = reader.Text("byline"),
            Published = reader.Date("published"),
            DateNote = reader.Text("dateNote"),
            Url = reader.Url("url"),
        };
        reader.Done();
        return sidecar;
    }

    private static Located? ReadId(MapReader reader, DiagnosticBag diagnostics)
    {
        var id = reader.Text("id");
        if (id is null || Slug.Is(id.Value))
            return id;
        diagnostics.Add(Rules.BadValue, id.At, $"“{id.Value}” cannot be an id: an id has small letters, digits and hyphens only.",
            $"Write “{Slug.From(id.Value)}”.");
        return null;
    }
}
