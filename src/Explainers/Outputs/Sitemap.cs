using Explainers.Pages;
using Explainers.Rendering;

namespace Explainers.Outputs;

/// <summary>Every page that search engines may list, in the format of sitemaps.org; a date of change only where the page itself has one.</summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static OutputFile Write(Site site) => XmlFile.Write("sitemap.xml", xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        foreach (var page in site.Pages.Where(p => !p.IsUnlisted))
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, page.Canonical);
            if (page.Modified?.Machine is { } day)
                xml.WriteElementString("lastmod", Namespace, day);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    });
}
