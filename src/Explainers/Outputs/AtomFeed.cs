using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using Explainers.Pages;
using Explainers.Rendering;

namespace Explainers.Outputs;

/// <summary>Atom feeds, RFC 4287: the explainers, each with its short answer, and what was corrected and added. The page is one tap away.</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public static OutputFile Explainers(Site site) => Write(site, Addresses.Feed, Addresses.Home, site.Settings.Title, site.Settings.Tagline, [.. site.Explainers.Select(page =>
        new Entry(page.Canonical, $"{page.Story}: {page.Question}", page.Modified!.Last, page.Description, null))]);

    /// <summary>What was corrected and added, apart from the explainers: who follows this feed hears of every mistake, and of nothing else.</summary>
    public static OutputFile Changes(Site site) => Write(site, Addresses.ChangesFeed, Addresses.Corrections, $"Corrections – {site.Settings.Title}", "What was corrected and what was added, the latest first.",
        [.. site.Explainers.SelectMany(page => page.Changes.Select(change => new Entry($"{page.Canonical}#{change.Anchor}",
            $"{(change.IsCorrection ? "Correction" : "Update")}: {page.Story}", change.When.Last, change.Plain, change.IsCorrection ? "correction" : "update")))
            .OrderByDescending(e => e.Day).ThenBy(e => e.Id, StringComparer.Ordinal)]);

    /// <param name="Id">Permanent, and the address of what it is about.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="Day">When it last changed.</param>
    /// <param name="Summary">Its text.</param>
    /// <param name="Category">What kind of entry it is; null when the feed has but one kind.</param>
    private sealed record Entry(string Id, string Title, DateOnly Day, string Summary, string? Category);

    private static OutputFile Write(Site site, string at, string about, string title, string subtitle, ImmutableArray<Entry> entries) => XmlFile.Write(at[1..], xml =>
    {
        var address = site.Settings.BaseUrl;
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, site.Settings.Language);
        xml.WriteElementString("id", Namespace, address.Absolute(about));
        xml.WriteElementString("title", Namespace, XmlFile.Clean(title));
        if (subtitle.Length > 0)
            xml.WriteElementString("subtitle", Namespace, XmlFile.Clean(subtitle));
        // RFC 4287 §4.2.15 wants a time: the last change of any entry, or the epoch of a feed that never had one.
        xml.WriteElementString("updated", Namespace, Time(entries.IsEmpty ? DateOnly.FromDateTime(DateTime.UnixEpoch) : entries.Max(e => e.Day)));
        Link(xml, "self", address.Absolute(at));
        Link(xml, "alternate", address.Absolute(about));
        xml.WriteStartElement("author", Namespace);
        xml.WriteElementString("name", Namespace, XmlFile.Clean(site.Settings.Title));
        xml.WriteEndElement();
        foreach (var entry in entries)
            Write(xml, entry);
        xml.WriteEndElement();
    });

    private static void Write(XmlWriter xml, Entry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        xml.WriteElementString("id", Namespace, entry.Id);
        xml.WriteElementString("title", Namespace, XmlFile.Clean(entry.Title));
        xml.WriteElementString("updated", Namespace, Time(entry.Day));
        if (entry.Category is { } category)
        {
            xml.WriteStartElement("category", Namespace);
            xml.WriteAttributeString("term", category);
            xml.WriteEndElement();
        }
        xml.WriteElementString("summary", Namespace, XmlFile.Clean(entry.Summary));
        Link(xml, "alternate", entry.Id);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string href)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }

    private static string Time(DateOnly day) => day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}
