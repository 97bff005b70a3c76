using Explainers.Diagnostics;

namespace Explainers.Content;

/// <summary>The dates of one page must tell one story: published, then changed, and last changed no earlier than its latest change.</summary>
internal static class Chronology
{
    /// <summary>Reports dates of an explainer that cannot all be true. A date that is only known by its month is wrong when every day of it is.</summary>
    /// <param name="explainer">The explainer.</param>
    /// <param name="updated">Where its date of change is written; null when it is not.</param>
    /// <param name="diagnostics">The list to add to.</param>
    public static void Check(Explainer explainer, Location? updated, DiagnosticBag diagnostics)
    {
        if (updated is not null && explainer.Updated is { } changed && changed.Last < explainer.Published.First)
        {
            diagnostics.Add(Rules.BadValue, updated,
                $"The page was updated ({changed.Text}) before it was published ({explainer.Published.Text}).", "Put one of the two dates right.");
            return;
        }
        var sound = new List<Change>();
        foreach (var change in explainer.Changes)
        {
            if (change.Date.Last >= explainer.Published.First)
                sound.Add(change);
            else
                diagnostics.Add(Rules.ChangedBeforePublished, change.At,
                    $"This {Name(change)} is dated {change.Date.Text}, and the page was published only on {explainer.Published.Text}: nobody can have read what it changes.",
                    $"Put one of the two dates right. What was changed before the page was published needs no {Name(change)}.");
        }
        if (updated is not null && sound.MaxBy(c => c.Date.First) is { } latest && latest.Date.First > explainer.Updated!.Last)
        {
            diagnostics.Add(Rules.UpdatedBeforeChange, updated,
                $"The page says that it was last changed on {explainer.Updated.Text}, and it has {(latest.IsCorrection ? "a correction" : "an update")} of {latest.Date.Text}: readers would see the wrong date.",
                $"Write “updated: {latest.Date.Text}”, or take the line out; the page then shows the date of its latest change.",
                new Note($"The later {Name(latest)} is here.", latest.At));
        }
    }

    private static string Name(Change change) => change.IsCorrection ? "correction" : "update";
}
