using System.Xml;
using Explainers.Pages;
using Explainers.Rendering;

namespace Explainers.Outputs;

/// <summary>A feed as RSS 2.0, with the link to itself that the RSS Advisory Board's profile asks for.</summary>
internal static class RssFeed
{
    public const string Extension = ".rss";

    public static OutputFile Write(Site site, Feed feed) => XmlFile.Write(feed.Address[1..] + Extension, xml =>
    {
        var address = site.Settings.BaseUrl;
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, AtomFeed.Namespace);
        xml.WriteStartElement("channel");
        xml.WriteElementString("title", XmlFile.Clean(feed.Title));
        xml.WriteElementString("link", address.Absolute(feed.About));
        xml.WriteElementString("description", XmlFile.Clean(feed.Subtitle.Length > 0 ? feed.Subtitle : feed.Title));
        xml.WriteElementString("language", site.Settings.Language);
        if (feed.Modified is { } day)
            xml.WriteElementString("lastBuildDate", DayStart.Rfc822(day, site.Settings));
        xml.WriteStartElement("link", AtomFeed.Namespace);
        xml.WriteAttributeString("rel", "self");
        xml.WriteAttributeString("type", "application/rss+xml");
        xml.WriteAttributeString("href", address.Absolute(feed.Address + Extension));
        xml.WriteEndElement();
        foreach (var entry in feed.Entries)
            Write(xml, site, entry);
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void Write(XmlWriter xml, Site site, FeedEntry entry)
    {
        xml.WriteStartElement("item");
        xml.WriteElementString("title", XmlFile.Clean(entry.Title));
        xml.WriteElementString("link", entry.Id);
        xml.WriteElementString("guid", entry.Id);
        xml.WriteElementString("pubDate", DayStart.Rfc822(entry.Published, site.Settings));
        foreach (var category in entry.Categories)
            xml.WriteElementString("category", XmlFile.Clean(category));
        xml.WriteElementString("description", XmlFile.Clean(entry.Summary));
        xml.WriteEndElement();
    }
}
