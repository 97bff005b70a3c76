using System.Text;
using Explainers.Pages;
using Explainers.Rendering;

namespace Explainers.Outputs;

/// <summary>robots.txt, RFC 9309: everything may be read, and the sitemap is there. Crawlers look for it at the root of a host only.</summary>
internal static class Robots
{
    public static OutputFile Write(Site site) =>
        new("robots.txt", Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {site.Settings.BaseUrl.Absolute("/sitemap.xml")}\n"));
}
