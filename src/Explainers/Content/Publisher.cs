using System.Collections.Immutable;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Content;

/// <summary>What may be shown of a publisher's articles.</summary>
public enum Rights
{
    /// <summary>Title, byline, date, a short excerpt and verified quotations. The default.</summary>
    Excerpt,

    /// <summary>Everything; the publisher has agreed.</summary>
    Full,

    /// <summary>Title, byline and date, with a link; no words of the article but verified quotations.</summary>
    Link,
}

/// <summary>Who publishes sources; an entry of publishers.yaml.</summary>
public sealed record Publisher
{
    /// <summary>The entry's key.</summary>
    public required string Id { get; init; }

    /// <summary>The name as readers know it.</summary>
    public required Located Name { get; init; }

    /// <summary>The publisher's own address.</summary>
    public Located? Url { get; init; }

    /// <summary>The language that it publishes in; null for the site’s.</summary>
    public Located? Language { get; init; }

    /// <summary>What may be shown.</summary>
    public Rights Rights { get; init; }

    /// <summary>How much of its articles may be shown in their own words, but for <see cref="Rights.Full"/>.</summary>
    public QuotationBudget Budget { get; init; } = QuotationBudget.Default;

    /// <summary>How the publisher describes itself, in its own words; verified against the seed of <see cref="DescribedIn"/>.</summary>
    public Located? Describes { get; init; }

    /// <summary>The article whose seed has <see cref="Describes"/>.</summary>
    public Located? DescribedIn { get; init; }

    /// <summary>Phrases that mark a line of its pages as no part of an article.</summary>
    public ImmutableArray<Located> Boilerplate { get; init; } = [];

    /// <summary>Phrases that mark a line of its pages as a credit.</summary>
    public ImmutableArray<Located> Credits { get; init; } = [];

    /// <summary>The keys of one publisher.</summary>
    public static KeyTable Keys { get; } = new(
        Key.Text("name", "The name as readers know it.") with { Why = "readers are told who published a source.", Also = ["title"] },
        Key.Url("url", "The publisher’s own address."),
        Key.Text("language", "The language that it publishes in, when it is not the site’s: en, fr-CA."),
        Key.OneOf<Rights>("rights", "What may be shown of its articles: an excerpt (the default), the full text (they agreed), or only a link."),
        Key.Group("budget", "How much may be quoted, where the publisher allows more or less than the defaults.", QuotationBudget.Keys),
        Key.Text("describes", "How the publisher describes itself, in its own words."),
        Key.Text("describedIn", "The id of the article whose seed has those words."),
        Key.Texts("boilerplate", "Lines of its pages that are no part of an article."),
        Key.Texts("credits", "Lines of its pages that name authors."));

    /// <summary>Reads publishers.yaml.</summary>
    public static PublisherList ReadAll(Source source, DiagnosticBag diagnostics)
    {
        var file = MapReader.Of(source, KeyTable.Free, diagnostics);
        // A publisher that stands too far in is taken for a key of the one above, which is reported there.
        var keys = new List<string>(file.Keys);
        var all = file.Entries(Keys, (key, reader) =>
        {
            keys.AddRange(reader.Keys.Where(k => Keys.Find(k) is null));
            return Read(key, reader, diagnostics);
        });
        var unread = keys.Except(all.Select(p => p.Id)).ToArray();
        return new PublisherList(all, new Unread([], file.IsUnread ? [PublisherList.Path] : [], [.. unread, .. unread.Select(Slug.From)]));
    }

    private static Publisher? Read(Located key, MapReader reader, DiagnosticBag diagnostics)
    {
        var isId = Slug.Is(key.Value);
        if (!isId)
        {
            var slug = Slug.From(key.Value);
            diagnostics.Add(Rules.BadValue, key.At, $"“{key.Value}” cannot be the id of a publisher: an id has small letters, digits and hyphens only.",
                slug.Length > 0 ? $"Write “{slug}:”, here and wherever the publisher is named." : "Give the publisher a key of letters, here and wherever it is named.");
        }
        var name = reader.Text("name");
        var rights = reader.Text("rights");
        var known = Enum.TryParse<Rights>(rights?.Value ?? nameof(Rights.Excerpt), ignoreCase: true, out var value) && !char.IsDigit(rights?.Value[0] ?? 'e');
        if (!known)
        {
            diagnostics.Add(Rules.BadValue, rights!.At, $"“{rights.Value}” is none of the rights that a publisher can give.",
                Nearest.Hint(rights.Value, Keys.Find("rights")!.Values, "Write excerpt, full or link."));
        }
        var publisher = new Publisher
        {
            Id = key.Value,
            Name = name!,
            Url = reader.Url("url"),
            Language = reader.Language("language"),
            Rights = known ? value : Rights.Excerpt,
            Budget = reader.Map("budget", QuotationBudget.Read) ?? QuotationBudget.Default,
            Describes = reader.Text("describes"),
            DescribedIn = reader.Text("describedIn"),
            Boilerplate = reader.Texts("boilerplate"),
            Credits = reader.Texts("credits"),
        };
        if (publisher.Describes is not null && publisher.DescribedIn is null)
            reader.Missing("describedIn", "a publisher's words about itself are a quotation and need the article that has them.");
        return name is null || !isId ? null : publisher;
    }
}
