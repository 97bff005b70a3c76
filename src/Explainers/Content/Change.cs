using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Content;

/// <summary>What an editor did to a page after it was published, and tells its readers.</summary>
/// <param name="IsCorrection">True when something was wrong and was put right, false when something was added.</param>
/// <param name="Date">When.</param>
/// <param name="Text">What.</param>
/// <param name="At">Where the date is written.</param>
public sealed record Change(bool IsCorrection, Edtf Date, MarkdownText Text, Location At)
{
    internal static KeyTable CorrectionKeys { get; } = Dated.Keys("When it was put right.", "a correction says when it was made.", "What was wrong, with the source of what is right.", "a correction says what was wrong.");

    internal static KeyTable UpdateKeys { get; } = Dated.Keys("When it was added.", "an update says when it was made.", "What is new, with its source.", "an update says what was added.");

    internal static Change? ReadCorrection(MapReader reader) => Read(reader, true);

    internal static Change? ReadUpdate(MapReader reader) => Read(reader, false);

    private static Change? Read(MapReader reader, bool isCorrection)
    {
        var (date, text) = Dated.Read(reader);
        return date is null || text is null ? null : new Change(isCorrection, date, text, reader.Text("date")!.At);
    }
}
