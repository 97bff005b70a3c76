using System.Globalization;
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
            xml.WriteElementString("lastBuildDate", Time(day));
        xml.WriteStartElement("link", AtomFeed.Namespace);
        xml.WriteAttributeString("rel", "self");
        xml.WriteAttributeString("type", "application/rss+xml");
        xml.WriteAttributeString("href", address.Absolute(feed.Address + Extension));
        xml.WriteEndElement();
        foreach (var entry in feed.Entries)
            Write(xml, entry);
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void Write(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("item");
        xml.WriteElementString("title", XmlFile.Clean(entry.Title));
        xml.WriteElementString("link", entry.Id);
        xml.WriteElementString("guid", entry.Id);
        xml.WriteElementString("pubDate", Time(entry.Published));
        if (entry.Category is { } category)
            xml.WriteElementString("category", category);
        xml.WriteElementString("description", XmlFile.Clean(entry.Summary));
        xml.WriteEndElement();
    }

    /// <summary>RFC 822 with a year of four digits, as RSS 2.0 has it.</summary>
    private static string Time(DateOnly day) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc).ToString("R", CultureInfo.InvariantCulture);
}
