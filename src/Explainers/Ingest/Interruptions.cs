namespace Explainers.Ingest;

/// <summary>Lines that can stand in the middle of a sentence without being a part of it.</summary>
internal static class Interruptions
{
    /// <summary>Whether no sentence runs through the line, though it may run around it.</summary>
    public static bool StandsAlone(Line line) => line.Text.Length <= Fold.Longest && line.Folded is var folded
        && (FurniturePhrases.Interruptions.Match(folded) || FurniturePhrases.Endings.Match(folded) || Array.Exists(FurniturePhrases.All, kind => kind.MatchWhole(folded)) || Noise.IsButtons(line.Text) || (line.Text.Length > 1 && Noise.IsMarks(line.Text) && !Sentence.BeginsInside(line.Text)));
}
