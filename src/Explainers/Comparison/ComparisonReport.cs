using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Explainers.Diagnostics;

namespace Explainers.Comparison;

/// <summary>A comparison in an editor’s words, for the terminal and for the summary of a pull request.</summary>
public static class ComparisonReport
{
    private const int MostEdits = 5;

    /// <summary>“1 page is new, 3 read differently, 1 is gone”.</summary>
    public static string Sentence(SiteComparison comparison)
    {
        var parts = new List<string>();
        Add(comparison.New.Length, "is new", "are new");
        Add(comparison.Changed.Length, "reads differently", "read differently");
        Add(comparison.Moved.Length, "has moved", "have moved");
        Add(comparison.Gone.Length, "is gone", "are gone");
        return parts.Count == 0 ? "No reader will notice a difference." : $"{string.Join(", ", parts)}; {comparison.Unchanged.ToString(CultureInfo.InvariantCulture)} {(comparison.Unchanged == 1 ? "reads" : "read")} as before.";

        void Add(int count, string one, string more)
        {
            if (count > 0)
                parts.Add(string.Create(CultureInfo.InvariantCulture, $"{count}{(parts.Count > 0 ? "" : count == 1 ? " page" : " pages")} {(count == 1 ? one : more)}"));
        }
    }

    /// <summary>What is wrong with an address that is gone.</summary>
    public static string Warning(Listed gone) => gone.Title == "Feed" ? $"The feed {gone.Address} is gone: whoever subscribed to it gets nothing any more."
        : $"“{gone.Title}” ({gone.Address}) is gone, and nothing redirects from there: links and bookmarks to it break. Write “RedirectFrom: {gone.Address}” in the page that takes its place.";

    /// <summary>The comparison as lines for a terminal, ended by LF.</summary>
    public static string Text(SiteComparison comparison)
    {
        var text = new StringBuilder(Sentence(comparison)).Append('\n');
        Section("New", comparison.New.Select(p => (Name(p), (IEnumerable<string>)[])));
        Section("Changed", comparison.Changed.Select(c => (Name(c.Page) + (c.Also is null ? "" : $": {c.Also}"), Edits(c.Edits))));
        Section("Moved", comparison.Moved.Select(m => ($"{Name(m.Page)} → {m.To}", (IEnumerable<string>)[])));
        Section("Gone", comparison.Gone.Select(p => ($"warning: {Warning(p)}", (IEnumerable<string>)[])));
        Section("Around the pages", comparison.Around.Select(a => ($"on {Count(a.Pages, "page")}", Edits([(a.Before, a.After)]))));
        return text.ToString();

        void Section(string title, IEnumerable<(string Head, IEnumerable<string> Lines)> entries)
        {
            foreach (var ((head, lines), i) in entries.Select((e, i) => (e, i)))
            {
                if (i == 0)
                    text.Append('\n').Append(title).Append('\n');
                text.Append("  ").Append(DisplayCell.Visible(head)).Append('\n');
                foreach (var line in lines)
                    text.Append("      ").Append(DisplayCell.Visible(line)).Append('\n');
            }
        }
    }

    /// <summary>The comparison as GitHub’s Markdown, ended by LF; it never has more bytes than there is room for, and says what it leaves out.</summary>
    public static string Markdown(SiteComparison comparison, int room)
    {
        var text = new BoundedText(room);
        text.Add($"## What readers will see\n\n{Sentence(comparison)}\n");
        ImmutableArray<string> pieces =
        [
            .. Section("Gone", comparison.Gone.Select(p => $"- **Warning:** {MarkdownReport.Text(Warning(p))}\n")),
            .. Section("New", comparison.New.Select(p => $"- {Linked(p)}\n")),
            .. Section("Moved", comparison.Moved.Select(m => $"- {Linked(m.Page)} → {MarkdownReport.Text(m.To)}\n")),
            .. Section("Changed", comparison.Changed.Select(c => $"- {Linked(c.Page)}{(c.Also is null ? "" : ": " + MarkdownReport.Text(c.Also))}\n{Details(c.Edits)}")),
            .. Section("Around the pages", comparison.Around.Select(a => $"- On {Count(a.Pages, "page")}\n{Details([(a.Before, a.After)])}")),
        ];
        for (var i = 0; i < pieces.Length; i++)
        {
            if (text.Add(pieces[i]))
                continue;
            text.End($"\n{Count(pieces.Length - i, "entry", "entries")} more are left out here, because a summary may have no more than 1 MiB. “explainer compare” shows them all.\n");
            break;
        }
        return text.ToString();
    }

    private static IEnumerable<string> Section(string title, IEnumerable<string> entries) => entries.Select((e, i) => i == 0 ? $"\n### {title}\n\n{e}" : e);

    private static string Details(ImmutableArray<(string?, string?)> edits) => edits.IsEmpty ? ""
        : $"  <br>{string.Join("<br>", Edits(edits).Select(MarkdownReport.Text))}\n";

    /// <summary>The edits as lines, what was there after a minus and what is there now after a plus.</summary>
    private static IEnumerable<string> Edits(ImmutableArray<(string? Before, string? After)> edits)
    {
        foreach (var (before, after) in edits.Take(MostEdits))
        {
            var (old, now) = before is not null && after is not null ? PassageEdits.Excerpts(before, after) : (before is null ? "" : PassageEdits.Excerpt(before), after is null ? "" : PassageEdits.Excerpt(after));
            if (before is not null)
                yield return $"− {old}";
            if (after is not null)
                yield return $"+ {now}";
        }
        if (edits.Length > MostEdits)
            yield return $"and {Count(edits.Length - MostEdits, "passage")} more";
    }

    private static string Name(Listed page) => $"{page.Title}  {page.Address}";

    private static string Linked(Listed page) => $"**{MarkdownReport.Text(page.Title)}** {MarkdownReport.Text(page.Address)}";

    private static string Count(int count, string one, string? more = null) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : more ?? one + "s")}");
}
