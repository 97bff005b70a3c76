using System.Collections.Immutable;
using Explainers.Content;

namespace Explainers.Pages;

/// <summary>
/// The permanent anchors of an explainer's corrections and updates, which are their ids in the feed as well: made of kind and date, and
/// numbered from the second of a day on, so that neither a later change nor a mended word gives one a new id.
/// </summary>
internal static class ChangeAnchors
{
    /// <summary>An anchor for each of <see cref="Explainer.Changes"/>.</summary>
    public static ImmutableArray<string> Of(Explainer explainer)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. explainer.Changes.Select(change =>
        {
            var anchor = $"{(change.IsCorrection ? "corrected" : "updated")}-{change.Date.Text.Replace("/", "-to-", StringComparison.Ordinal)}";
            var number = seen[anchor] = seen.GetValueOrDefault(anchor) + 1;
            return number == 1 ? anchor : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{anchor}-no-{number}");
        })];
    }
}
