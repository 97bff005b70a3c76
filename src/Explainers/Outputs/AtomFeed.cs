using System.Xml;
using Explainers.Pages;
using Explainers.Rendering;

namespace Explainers.Outputs;

/// <summary>A feed as Atom, RFC 4287.</summary>
internal static class AtomFeed
{
    public const string Extension = ".atom", Namespace = "http://www.w3.org/2005/Atom";

    public static OutputFile Write(Site site, Feed feed) => XmlFile.Write(feed.Address[1..] + Extension, xml =>
    {
        var address = site.Settings.BaseUrl;
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, site.Settings.Language);
        xml.WriteElementString("id", Namespace, address.Absolute(feed.About));
        xml.WriteElementString("title", Namespace, XmlFile.Clean(feed.Title));
        if (feed.Subtitle.Length > 0)
            xml.WriteElementString("subtitle", Namespace, XmlFile.Clean(feed.Subtitle));
        // RFC 4287 §4.2.15 wants a time: the last change of any entry, or the epoch of a feed that never had one.
        xml.WriteElementString("updated", Namespace, DayStart.Iso(feed.Modified ?? DateOnly.FromDateTime(DateTime.UnixEpoch), site.Settings));
        Link(xml, "self", "application/atom+xml", address.Absolute(feed.Address + Extension));
        Link(xml, "alternate", "text/html", address.Absolute(feed.About));
        xml.WriteStartElement("author", Namespace);
        xml.WriteElementString("name", Namespace, XmlFile.Clean(site.Settings.Title));
        xml.WriteElementString("uri", Namespace, address.Absolute(Addresses.Home));
        xml.WriteEndElement();
        foreach (var entry in feed.Entries)
            Write(xml, site, entry);
        xml.WriteEndElement();
    });

    private static void Write(XmlWriter xml, Site site, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        if (entry.Language != site.Settings.Language)
            xml.WriteAttributeString("xml", "lang", null, entry.Language);
        xml.WriteElementString("id", Namespace, entry.Id);
        xml.WriteElementString("title", Namespace, XmlFile.Clean(entry.Title));
        xml.WriteElementString("published", Namespace, DayStart.Iso(entry.Published, site.Settings));
        xml.WriteElementString("updated", Namespace, DayStart.Iso(entry.Modified, site.Settings));
        foreach (var category in entry.Categories)
        {
            xml.WriteStartElement("category", Namespace);
            xml.WriteAttributeString("term", XmlFile.Clean(category));
            xml.WriteEndElement();
        }
        xml.WriteElementString("summary", Namespace, XmlFile.Clean(entry.Summary));
        Link(xml, "alternate", "text/html", entry.Id);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string type, string href)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }
}
