using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Text;

namespace Explainers.Pages;

/// <summary>A subject that explainers name in their front matter.</summary>
/// <param name="Name">Its name, as the first explainer in the order of ids writes it.</param>
/// <param name="Id">Its slug, the last part of its address.</param>
/// <param name="Explainers">Those that name it, the last changed first.</param>
public sealed record Topic(string Name, string Id, ImmutableArray<Explainer> Explainers);

/// <summary>The topics of a library: names with one slug are one topic.</summary>
public static class Topics
{
    /// <summary>Every topic, by name.</summary>
    public static ImmutableArray<Topic> Of(Library library) =>
    [
        .. library.Explainers.SelectMany(e => e.Topics.Select(t => (Explainer: e, Name: t.Value, Id: Slug.From(t.Value)))).Where(t => t.Id.Length > 0)
            .GroupBy(t => t.Id, StringComparer.Ordinal)
            .Select(g => new Topic(g.First().Name, g.Key, [.. g.Select(t => t.Explainer).DistinctBy(e => e.Id).OrderByDescending(e => e.Modified.Last).ThenBy(e => e.Id, StringComparer.Ordinal)]))
            .OrderBy(t => t.Name, StringComparer.OrdinalIgnoreCase).ThenBy(t => t.Id, StringComparer.Ordinal),
    ];
}
