using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Explainers.Diagnostics;
using Explainers.Pages;

namespace Explainers.Comparison;

/// <summary>A comparison in an editor’s words, for the terminal and for the summary of a pull request.</summary>
public static class ComparisonReport
{
    private const int MostEdits = 8, MostOfOneFolder = 2;

    /// <summary>“1 page is new, 3 read differently, 1 is gone”.</summary>
    public static string Sentence(SiteComparison comparison)
    {
        var parts = new List<string>();
        Add(comparison.New.Length, "is new", "are new");
        Add(comparison.Changed.Length, "reads differently", "read differently");
        Add(comparison.Moved.Length, "has moved", "have moved");
        Add(comparison.Gone.Count(g => !IsFeed(g)), "is gone", "are gone");
        if (comparison.Gone.Count(IsFeed) is > 0 and var feeds)
            parts.Add($"{Count(feeds, "feed")} {(feeds == 1 ? "is" : "are")} gone");
        if (comparison.Following > 0)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{comparison.Following}{(parts.Count == 0 ? comparison.Following == 1 ? " page" : " pages" : " more")} {(comparison.Following == 1 ? "shows" : "show")} something of that"));
        if (!comparison.Around.IsEmpty)
            parts.Add("what stands around the pages differs");
        return parts.Count == 0 ? "No reader will notice a difference." : $"{string.Join(", ", parts)}; {comparison.Unchanged.ToString(CultureInfo.InvariantCulture)} {(comparison.Unchanged == 1 ? "reads" : "read")} as before.";

        void Add(int count, string one, string more)
        {
            if (count > 0)
                parts.Add(string.Create(CultureInfo.InvariantCulture, $"{count}{(parts.Count > 0 ? "" : count == 1 ? " page" : " pages")} {(count == 1 ? one : more)}"));
        }
    }

    /// <summary>What is wrong with addresses that are gone: one sentence for a page, one for the feeds of one folder.</summary>
    public static ImmutableArray<string> Warnings(SiteComparison comparison) =>
    [
        .. comparison.Gone.Where(g => !IsFeed(g)).Select(g => $"“{g.Title}” ({g.Address}) is gone, and nothing redirects from there: links and bookmarks to it break. {Mend(g.Address)}"),
        .. comparison.Gone.Where(IsFeed).GroupBy(g => g.Address[..(g.Address.LastIndexOf('/') + 1)]).Select(f => f.ToArray() is [var only]
            ? $"The feed {only.Address} is gone: whoever subscribed to it gets nothing any more."
            : $"The feeds in {f.Key} are gone ({string.Join(", ", f.Select(g => g.Address[f.Key.Length..]))}): whoever subscribed to them gets nothing any more."),
    ];

    /// <summary>What to do about a page that is gone; one that no file of its own made comes back with what it was made of.</summary>
    private static string Mend(string address) =>
        address.StartsWith(Addresses.Topics, StringComparison.Ordinal) ? "It was made of the “topics” of explainers: see whether one was taken out or spelt anew."
        : address.StartsWith(Addresses.Sources, StringComparison.Ordinal) ? "It was made of a publisher in input/publishers.yaml: see whether its key was changed."
        : $"Write “redirectFrom: [{address}]” in the page that takes its place.";

    /// <summary>The comparison as lines for a terminal, ended by LF.</summary>
    public static string Text(SiteComparison comparison)
    {
        var text = new StringBuilder(Sentence(comparison)).Append('\n');
        foreach (var (title, entries) in Sections(comparison))
        {
            text.Append('\n').Append(title).Append('\n');
            foreach (var entry in entries)
            {
                text.Append("  ").Append(DisplayCell.Visible($"{(entry.IsWarning ? "warning: " : "")}{entry.Name}{(entry.Name.Length > 0 && entry.Rest.Length > 0 ? "  " : "")}{entry.Rest}")).Append('\n');
                foreach (var line in entry.Lines)
                    text.Append("      ").Append(DisplayCell.Visible(line)).Append('\n');
            }
        }
        return text.ToString();
    }

    /// <summary>The comparison as GitHub’s Markdown, ended by LF; it never has more bytes than there is room for, and says what it leaves out.</summary>
    public static string Markdown(SiteComparison comparison, int room)
    {
        var text = new BoundedText(room);
        text.Add($"## What readers will see\n\n{Sentence(comparison)}\n");
        ImmutableArray<string> pieces = [.. Sections(comparison).SelectMany(s => s.Entries.Select((e, i) => (i == 0 ? $"\n### {s.Title}\n\n" : "") + Item(e)))];
        for (var i = 0; i < pieces.Length; i++)
        {
            if (text.Add(pieces[i]))
                continue;
            text.End($"\n{Count(pieces.Length - i, "entry", "entries")} more are left out here, because a summary may have no more than 1 MiB. “explainer compare” shows them all.\n");
            break;
        }
        return text.ToString();
    }

    /// <summary>An entry of a section: in bold what it is, what is said of it, and lines under it.</summary>
    private sealed record Entry(string Name, string Rest, ImmutableArray<string> Lines, bool IsWarning = false);

    private static IEnumerable<(string Title, Entry[] Entries)> Sections(SiteComparison comparison)
    {
        (string, Entry[])[] all =
        [
            ("Gone", [.. Warnings(comparison).Select(w => new Entry("", w, [], IsWarning: true))]),
            ("New", [.. comparison.New.Select(p => new Entry(p.Title, p.Address, [.. Also(p.Address)]))]),
            ("Moved", [.. comparison.Moved.Select(m => new Entry(m.Page.Title, $"{m.Page.Address} → {m.To}", []))]),
            ("Changed", [.. comparison.Changed.Select(c => new Entry(c.Page.Title, c.Page.Address + (c.Also is null ? "" : $": {c.Also}"), [.. Edits(c.Edits), .. Also(c.Page.Address)]))]),
            ("Sums that follow", [.. comparison.Sums.Select(s => new Entry("", $"on {Places(s.Pages)}", [.. Edits(s.Edits)]))]),
            ("Around the pages", [.. comparison.Around.Select(a => new Entry("", $"on {Count(a.Pages, "page")}", [.. Edits([(a.Before, a.After)])]))]),
        ];
        return all.Where(s => s.Item2.Length > 0);

        IEnumerable<string> Also(string address) => comparison.AlsoOn.TryGetValue(address, out var pages) ? [$"also shown on {Places(pages)}"] : [];
    }

    private static string Item(Entry entry)
    {
        var name = entry.IsWarning ? "**Warning:** " : entry.Name.Length == 0 ? "" : $"**{MarkdownReport.Text(entry.Name)}** ";
        return $"- {name}{MarkdownReport.Text(entry.Rest)}\n{(entry.Lines.IsEmpty ? "" : $"  <br>{string.Join("<br>", entry.Lines.Select(MarkdownReport.Text))}\n")}";
    }

    /// <summary>The edits as lines, what was there after a minus and what is there now after a plus.</summary>
    private static IEnumerable<string> Edits(ImmutableArray<(string? Before, string? After)> edits)
    {
        // What is one too many takes the place of the line that would say so.
        var shown = edits.Length <= MostEdits + 1 ? edits.Length : MostEdits;
        foreach (var (before, after) in edits.Take(shown))
        {
            var (old, now) = before is not null && after is not null ? PassageEdits.Excerpts(before, after) : (before is null ? "" : PassageEdits.Excerpt(before), after is null ? "" : PassageEdits.Excerpt(after));
            if (before is not null)
                yield return $"− {old}";
            if (after is not null)
                yield return $"+ {now}";
        }
        if (edits.Length > shown)
            yield return $"and {Count(edits.Length - shown, "passage")} more";
    }

    /// <summary>Addresses by name, but many of one folder by their number: “/, /explainers/ and 7 pages in /people/”.</summary>
    private static string Places(ImmutableArray<string> addresses)
    {
        var places = addresses.GroupBy(a => a[..(a.TrimEnd('/').LastIndexOf('/') + 1)]).SelectMany(f => f.Key.Length > 1 && f.Count() > MostOfOneFolder ? [$"{Count(f.Count(), "page")} in {f.Key}"] : f.AsEnumerable()).ToArray();
        return places.Length == 1 ? places[0] : $"{string.Join(", ", places[..^1])} and {places[^1]}";
    }

    private static bool IsFeed(Listed gone) => gone.Title == "Feed";

    private static string Count(int count, string one, string? more = null) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : more ?? one + "s")}");
}
