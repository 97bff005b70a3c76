using System.Collections.Immutable;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Content;

/// <summary>A source: somebody else's article, converted from a seed. What the seed and its sidecar do not tell is null.</summary>
public sealed record Article
{
    /// <summary>The name of its file, and the word that citations use.</summary>
    public required string Id { get; init; }

    /// <summary>The file in input/articles, or what ingest would write there.</summary>
    public required Source Source { get; init; }

    /// <summary>The headline.</summary>
    public Located? Title { get; init; }

    /// <summary>How the headline is known when the article's text does not have it.</summary>
    public Located? TitleNote { get; init; }

    /// <summary>The standfirst.</summary>
    public Located? Dek { get; init; }

    /// <summary>A key of publishers.yaml; an article without one is shown as of an unknown publisher.</summary>
    public Located? Publisher { get; init; }

    /// <summary>The author or authors as printed.</summary>
    public Located? Byline { get; init; }

    /// <summary>What the text says about its author, apart from the article.</summary>
    public Located? About { get; init; }

    /// <summary>The place that the article is dated from.</summary>
    public Located? Dateline { get; init; }

    /// <summary>When it was published.</summary>
    public Edtf? Published { get; init; }

    /// <summary>When it was last changed by its publisher.</summary>
    public Edtf? Updated { get; init; }

    /// <summary>How the date is known when the article does not state it.</summary>
    public Located? DateNote { get; init; }

    /// <summary>Its address.</summary>
    public Located? Url { get; init; }

    /// <summary>The language that it is written in; null for its publisher’s.</summary>
    public Located? Language { get; init; }

    /// <summary>The picture that was printed with it; the picture itself is not ours to show.</summary>
    public ArticleImage? Image { get; init; }

    /// <summary>The file name of its seed.</summary>
    public Located? Seed { get; init; }

    /// <summary>SHA-256 of the seed that it was converted from.</summary>
    public Located? SeedSha256 { get; init; }

    /// <summary>Addresses that its page had before.</summary>
    public ImmutableArray<Located> RedirectFrom { get; init; } = [];

    /// <summary>The article's text.</summary>
    public required MarkdownText Body { get; init; }

    /// <summary>The keys of an article’s front matter.</summary>
    public static KeyTable Keys { get; } = new(
        Key.Text("title", "The headline, as printed.") with { Also = ["headline"] },
        Key.Text("titleNote", "How the headline is known when the article’s text does not have it."),
        Key.Text("dek", "The standfirst, as printed.") with { Also = ["subtitle", "standfirst", "description"] },
        Key.Text("publisher", "Who published it: a key of publishers.yaml.") with { Also = ["source", "paper"] },
        Key.Text("byline", "The author or authors, as printed. Leave it out when the article names none.") with { Also = ["author", "authors"] },
        Key.Text("about", "What the text says about its author, apart from the article."),
        Key.Text("dateline", "The place that the article is dated from."),
        Key.Date("published", "When it was published, as exactly as it is known. Leave it out when it is not known; never guess.") with { Also = ["date"] },
        Key.Date("updated", "When its publisher last changed it."),
        Key.Text("dateNote", "How the date is known when the article does not state it."),
        Key.Url("url", "Its address at its publisher."),
        Key.Text("language", "The language that it is written in, when it is not its publisher’s: en, fr-CA."),
        Key.Group("image", "The picture printed with it; the picture itself is not ours to show.", ArticleImage.Keys),
        Publication.RedirectKey,
        Key.Text("seed", "The file name of its seed. Written by ingest."),
        Key.Text("seedSha256", "The seed’s check sum. Written by ingest."),
        Key.Text("converted", "What ingest knows its own articles by. Written and read by ingest alone."));

    /// <summary>Reads an article file.</summary>
    public static Article Read(string id, Source source, DiagnosticBag diagnostics)
    {
        var reader = FrontMatter.Read(source, Keys, diagnostics);
        var article = new Article
        {
            Id = id,
            Source = source,
            Title = reader.Text("title"),
            TitleNote = reader.Text("titleNote"),
            Dek = reader.Text("dek"),
            Publisher = reader.Text("publisher"),
            Byline = reader.Text("byline"),
            About = reader.Text("about"),
            Dateline = reader.Text("dateline"),
            Published = reader.Date("published"),
            Updated = reader.Date("updated"),
            DateNote = reader.Text("dateNote"),
            Url = reader.Url("url"),
            Language = reader.Language("language"),
            Image = reader.Map("image", ArticleImage.Read),
            Seed = reader.Text("seed"),
            SeedSha256 = reader.Text("seedSha256"),
            RedirectFrom = reader.Texts("redirectFrom"),
            Body = MarkdownText.Article(source, diagnostics),
        };
        reader.Done();
        return article;
    }
}

/// <summary>What an article prints with its picture.</summary>
public sealed record ArticleImage(Located? Caption, Located? Credit)
{
    internal static KeyTable Keys { get; } = new(Key.Text("caption", "The caption, as printed."), Key.Text("credit", "The credit, as printed."));

    internal static ArticleImage Read(MapReader reader) => new(reader.Text("caption"), reader.Text("credit"));
}
