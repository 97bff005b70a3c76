using Explainers.Text;

namespace Explainers.Content;

/// <summary>What a project is read for.</summary>
/// <param name="Root">The project’s folder, with seeds/, input/ and theme/ in it.</param>
/// <param name="BaseUrl">The address of the home page; null for the one in site.yaml.</param>
/// <param name="Now">When it is, which decides what publishes.</param>
/// <param name="IncludeDrafts">Whether pages that readers do not get are shown, marked as such; never for a site that is published.</param>
public record ReadOptions(string Root, string? BaseUrl, Moment Now, bool IncludeDrafts = false)
{
    /// <summary>Told the name of each stage when it begins; null when nobody listens.</summary>
    public Action<string>? Began { get; init; }
}
