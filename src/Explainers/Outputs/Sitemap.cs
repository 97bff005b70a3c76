using Explainers.Pages;
using Explainers.Rendering;

namespace Explainers.Outputs;

/// <summary>Every page that search engines may list, in the format of sitemaps.org; a date of change only where the page itself has one, and the same page in other languages.</summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9", Xhtml = "http://www.w3.org/1999/xhtml";

    public static OutputFile Write(Site site) => XmlFile.Write("sitemap.xml", xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        if (site.Pages.Any(p => !p.Alternates.IsEmpty))
            xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
        foreach (var page in site.Pages.Where(p => !p.IsUnlisted))
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, page.Canonical);
            if (page.Modified?.Machine is { } day)
                xml.WriteElementString("lastmod", Namespace, day);
            foreach (var alternate in page.Alternates)
            {
                xml.WriteStartElement("link", Xhtml);
                xml.WriteAttributeString("rel", "alternate");
                xml.WriteAttributeString("hreflang", alternate.Language);
                xml.WriteAttributeString("href", alternate.Address);
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    });
}
