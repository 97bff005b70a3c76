using Explainers.Rendering;

namespace Explainers.Building;

/// <summary>A file of the site whose bytes are made when they are asked for, and not kept: those of all pages are too many to hold at once.</summary>
/// <param name="Path">Its path below the output folder, with forward slashes.</param>
/// <param name="Make">Makes its bytes, the same each time; it is called from several threads.</param>
internal sealed record LateFile(string Path, Func<ReadOnlyMemory<byte>> Make)
{
    /// <summary>A file that is made.</summary>
    public static LateFile Of(OutputFile file) => new(file.Path, () => file.Bytes);
}
