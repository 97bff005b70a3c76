using System.Collections.Immutable;
using Explainers.Pages;
using Explainers.Rendering;

namespace Explainers.Outputs;

/// <summary>What a feed reader is told, whatever the format: the page is one tap away, so an entry is its short text.</summary>
/// <param name="Address">The address of the feed, without the extension that names its format.</param>
/// <param name="About">The address of the page that it follows.</param>
/// <param name="Title">Its title.</param>
/// <param name="Subtitle">What is in it, in one sentence; may be empty.</param>
/// <param name="Entries">Its entries, the last changed first.</param>
internal sealed record Feed(string Address, string About, string Title, string Subtitle, ImmutableArray<FeedEntry> Entries)
{
    /// <summary>Every feed of a site in every format.</summary>
    public static IEnumerable<OutputFile> WriteAll(Site site) =>
        new[] { Explainers(site), Changes(site) }.Concat(site.Pages.OfType<TopicPage>().Select(t => OfTopic(site, t))).SelectMany(feed => new[] { AtomFeed.Write(site, feed), RssFeed.Write(site, feed), JsonFeed.Write(site, feed) });

    /// <summary>The day of the last change of any entry; null when there is none.</summary>
    public DateOnly? Modified => Entries.IsEmpty ? null : Entries.Max(e => e.Modified);

    private static Feed Explainers(Site site) => new(Addresses.Feed, Addresses.Home, site.Settings.Title, site.Settings.Tagline, [.. site.Explainers.Select(Entry)]);

    private static Feed OfTopic(Site site, TopicPage topic) => new(topic.Address + "feed", topic.Address, $"{topic.Title} – {site.Settings.Title}", topic.Description,
        [.. site.Explainers.Where(e => e.Topics.Any(t => t.Text == topic.Title)).Select(Entry)]);

    private static FeedEntry Entry(ExplainerPage page) => new(page.Canonical, $"{page.Story}{page.Frame.Phrases[Phrase.Colon]}{page.Question}", page.First.Last, page.Modified!.Last, page.Description, [.. page.Topics.Select(t => t.Text)], page.Language) { Image = page.Image?.Address };

    /// <summary>What was corrected and added, apart from the explainers: who follows this feed hears of every mistake, and of nothing else.</summary>
    private static Feed Changes(Site site) => new(Addresses.ChangesFeed, Addresses.Corrections, site.T.With(Phrase.ChangesFeed, ("site", site.Settings.Title)), site.T[Phrase.ChangesFeedDescription],
        [.. site.Explainers.SelectMany(page => page.Changes.Select(change => new FeedEntry($"{page.Canonical}#{change.Anchor}",
            page.Frame.Phrases.With(change.IsCorrection ? Phrase.CorrectionOf : Phrase.UpdateOf, ("story", page.Story)), change.When.Last, change.When.Last, change.Plain, [change.IsCorrection ? "correction" : "update"], page.Language)))
            .OrderByDescending(e => e.Modified).ThenBy(e => e.Id, StringComparer.Ordinal)]);
}

/// <summary>One entry of a feed.</summary>
/// <param name="Id">Permanent, and the address of what it is about.</param>
/// <param name="Title">Its title.</param>
/// <param name="Published">When it was published.</param>
/// <param name="Modified">When it last changed.</param>
/// <param name="Summary">Its text.</param>
/// <param name="Categories">Its topics, or what kind of change it is.</param>
/// <param name="Language">The language of its words.</param>
internal sealed record FeedEntry(string Id, string Title, DateOnly Published, DateOnly Modified, string Summary, ImmutableArray<string> Categories, string Language)
{
    /// <summary>The address of its picture, or null.</summary>
    public string? Image { get; init; }
}
