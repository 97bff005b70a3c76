using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using Explainers.Pages;
using Explainers.Rendering;

namespace Explainers.Outputs;

/// <summary>The explainers as an Atom feed, RFC 4287. An entry carries the short answer; the page is one tap away.</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public static OutputFile Write(Site site) => XmlFile.Write(Addresses.Feed[1..], xml =>
    {
        var address = site.Settings.BaseUrl;
        var explainers = site.Explainers.ToImmutableArray();
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, site.Settings.Language);
        xml.WriteElementString("id", Namespace, address.Absolute(Addresses.Home));
        xml.WriteElementString("title", Namespace, XmlFile.Clean(site.Settings.Title));
        if (site.Settings.Tagline.Length > 0)
            xml.WriteElementString("subtitle", Namespace, XmlFile.Clean(site.Settings.Tagline));
        // RFC 4287 §4.2.15 wants a time: the last change of any entry, or the epoch of a feed that never had one.
        xml.WriteElementString("updated", Namespace, Time(explainers.IsEmpty ? DateOnly.FromDateTime(DateTime.UnixEpoch) : explainers.Max(e => e.Modified!.Last)));
        Link(xml, "self", address.Absolute(Addresses.Feed));
        Link(xml, "alternate", address.Absolute(Addresses.Home));
        xml.WriteStartElement("author", Namespace);
        xml.WriteElementString("name", Namespace, XmlFile.Clean(site.Settings.Title));
        xml.WriteEndElement();
        foreach (var page in explainers)
            Entry(xml, page);
        xml.WriteEndElement();
    });

    private static void Entry(XmlWriter xml, ExplainerPage page)
    {
        xml.WriteStartElement("entry", Namespace);
        xml.WriteElementString("id", Namespace, page.Canonical);
        xml.WriteElementString("title", Namespace, XmlFile.Clean($"{page.Story}: {page.Question}"));
        xml.WriteElementString("updated", Namespace, Time(page.Modified!.Last));
        xml.WriteElementString("summary", Namespace, XmlFile.Clean(page.Description));
        Link(xml, "alternate", page.Canonical);
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
