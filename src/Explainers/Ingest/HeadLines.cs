namespace Explainers.Ingest;

/// <summary>Lines that say who wrote an article and when.</summary>
internal static class HeadLines
{
    private const int Longest = 160;

    /// <summary>Whether a line is a byline with its label or has little but a date, so that no sentence runs through it.</summary>
    public static bool IsMetadata(string text) =>
        text.Length <= Longest && (IsLabelledByline(text) || IsDate(text) || text.Contains('/', StringComparison.Ordinal) && Credits.IsCredit(text));

    /// <summary>“By Ann Lee”, “By Ann Lee and Tom Day, Staff”, “Story by Ann Lee”, with nothing of a sentence after it.</summary>
    public static bool IsLabelledByline(string text) =>
        text.Length <= Longest && !Sentence.Ends(text) && Bylines.AfterLabel(text) is { } names && Bylines.StartsWithName(names);

    private static bool IsDate(string text) =>
        DateLine.Read(text) is { } date && (date.Published ?? date.Updated) is not null && Sentence.Words(date.Rest, 7) <= 6 && !Sentence.Ends(text.TrimEnd('.'));
}
