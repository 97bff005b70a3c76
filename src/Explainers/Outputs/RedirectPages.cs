using System.Net;
using System.Text;
using Explainers.Pages;
using Explainers.Rendering;

namespace Explainers.Outputs;

/// <summary>
/// A small page at each old address that leads to the new one, without a script: it is at once left by a browser, followed by search engines, listed by
/// nobody, and read by whoever stays on it.
/// </summary>
internal static class RedirectPages
{
    public static IEnumerable<OutputFile> Write(Site site) => site.Redirects.Select(r => new OutputFile(r.File, Encoding.UTF8.GetBytes(Html(site, r))));

    private static string Html(Site site, Redirect redirect)
    {
        var (to, title) = (WebUtility.HtmlEncode(site.Settings.BaseUrl.Link(redirect.To)), WebUtility.HtmlEncode(redirect.Title));
        return $"""
            <!DOCTYPE html>
            <html lang="{WebUtility.HtmlEncode(redirect.T.Language)}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>{title}</title>
            <link rel="canonical" href="{WebUtility.HtmlEncode(site.Settings.BaseUrl.Absolute(redirect.To))}">
            <meta http-equiv="refresh" content="0; url={to}">
            </head>
            <body>
            <main id="main">
            <h1>{WebUtility.HtmlEncode(redirect.T[Phrase.Moved])}</h1>
            <p><a href="{to}">{title}</a></p>
            </main>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }
}
