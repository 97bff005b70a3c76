using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Content;

/// <summary>A value from a file together with where it stands.</summary>
/// <param name="Value">The text, after YAML's own quoting is undone.</param>
/// <param name="Source">The file.</param>
/// <param name="Span">Where the value is written, quotation marks included.</param>
public sealed record Located(string Value, Source Source, Span Span)
{
    /// <summary>The place, for a diagnostic.</summary>
    public Location At => new(Source, Span);
}
