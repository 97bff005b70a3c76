using Explainers.Content;
using Explainers.Diagnostics;

namespace Explainers.Checks;

/// <summary>The dates on which a page publishes, expires, was checked and is to be reviewed can all be true, and none of them is forgotten.</summary>
internal static class PublicationCheck
{
    public static void Run(Library library, DiagnosticBag diagnostics)
    {
        var (explainers, people, pages, day) = (library.Explainers, library.ShownPeople, library.Pages, library.Day);
        library.Memo.CheckEach("dates of explainers", explainers, [InWords(day)], diagnostics, (i, said) =>
        {
            Check(explainers[i].Publication, day, said);
            Changes(explainers[i], day, said);
        });
        library.Memo.CheckEach("dates of people", people, [InWords(day)], diagnostics, (i, said) => Check(people[i].Publication, day, said));
        library.Memo.CheckEach("dates of pages", pages, [InWords(day)], diagnostics, (i, said) => Check(pages[i].Publication, day, said));
    }

    private static void Check(Publication page, DateOnly today, DiagnosticBag diagnostics)
    {
        if (page.ReviewBy is { } review && review.Day < today)
            diagnostics.Add(Rules.ReviewDue, review.At, $"This page was to be looked at again by {InWords(review.Day)}, and nobody has said that it was.",
                "Go over it, put the day into “checked”, and move “reviewBy” to the next day or take it out.");
        if (page.Expires is { } expires && page.Published is { } start && expires.Day <= start.First)
            diagnostics.Add(Rules.ExpiresTooEarly, expires.At, $"The page publishes on {start.InWords} and is taken away on {InWords(expires.Day)}, so readers would never get it.", "Put one of the two dates right.");
        if (page.Checked is not { } check)
            return;
        if (page.Published is { } published && check.Day < published.First)
            diagnostics.Add(Rules.CheckedAtOddTime, check.At, $"The page was published on {published.InWords}, so nobody went over it on {InWords(check.Day)}.", "Write the day on which somebody last went over it.");
        else if (check.Day > today)
            diagnostics.Add(Rules.CheckedAtOddTime, check.At, $"It is {InWords(today)}, so nobody can have gone over the page on {InWords(check.Day)}.", "Write the day on which somebody last went over it. The day on which it is to be looked at next is “reviewBy”.");
    }

    /// <summary>A change of a page whose own day has not come is measured by that day.</summary>
    private static void Changes(Explainer explainer, DateOnly today, DiagnosticBag diagnostics)
    {
        var day = explainer.Published.First > today ? explainer.Published.First : today;
        if (explainer.Updated is { } updated && updated.First > day)
            Report("The page says that it was changed on", updated.InWords, explainer.UpdatedAt!);
        foreach (var change in explainer.Changes.Where(c => c.Date.First > day))
            Report(change.IsCorrection ? "This correction is dated" : "This update is dated", change.Date.InWords, change.At);

        void Report(string what, string when, Location at) => diagnostics.Add(Rules.ChangedInFuture, at,
            $"{what} {when}, and it is {InWords(today)}.", "Put the date right, or hold the change back until its day.");
    }

    private static string InWords(DateOnly day) => day.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);
}
