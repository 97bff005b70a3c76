using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Ingest;

/// <summary>The raw text of one article and everything that is known about it besides.</summary>
/// <param name="Source">The text, as <see cref="SeedText.Read"/> decodes it, with the file's bytes.</param>
/// <param name="Sidecar">What an editor knows about the article; null when there is no sidecar.</param>
/// <param name="Phrases">What is peculiar to the publishers, from publishers.yaml.</param>
public sealed record Seed(Source Source, Sidecar? Sidecar, PublisherPhrases Phrases);

/// <summary>
/// Wordings that only some publishers use. The rules know none; an editor adds them to publishers.yaml, and they are compared without
/// case and punctuation.
/// </summary>
/// <param name="Credits">Beginnings of lines that name who wrote the article, such as “With dispatches from”.</param>
/// <param name="Boilerplate">Parts of lines that never belong to an article, such as the wording of a footer.</param>
public sealed record PublisherPhrases(ImmutableArray<string> Credits, ImmutableArray<string> Boilerplate)
{
    /// <summary>The wordings of all publishers together: a seed's own publisher may not be known.</summary>
    public static PublisherPhrases Of(ImmutableArray<Publisher> publishers) =>
        new([.. publishers.SelectMany(p => p.Credits).Select(c => c.Value)], [.. publishers.SelectMany(p => p.Boilerplate).Select(b => b.Value)]);

    /// <summary>The same, as one object while they are the same.</summary>
    public static PublisherPhrases Of(PublisherList publishers, Memo memo) => memo.Of(publishers, "phrases", () =>
    {
        var phrases = Of(publishers.All);
        return memo.Of("wordings of publishers", [.. phrases.Credits, null, .. phrases.Boilerplate], () => phrases);
    });

    /// <summary>No wordings at all.</summary>
    public static PublisherPhrases None { get; } = new([], []);
}

/// <summary>A seed as an article.</summary>
/// <param name="Id">The article's id, which is its file name without the ending.</param>
/// <param name="Markdown">The whole file with its front matter.</param>
/// <param name="Ledger">What became of every line of the seed.</param>
public sealed record Conversion(string Id, string Markdown, Ledger Ledger);
