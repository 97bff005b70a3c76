using System.Net;
using System.Security.Cryptography;
using System.Text;
using Explainers.Building;
using Explainers.Rendering;

namespace Explainers.Cli.Previewing;

/// <summary>
/// A page as a build writes it, with one element more, which loads the preview's script. The policy of the page allows that, as a script of its own site, so nothing else in it
/// is changed; and the name of the script says which bytes the page has.
/// </summary>
/// <param name="Status">The status with which it is answered.</param>
/// <param name="Html">The page without the element.</param>
/// <param name="Shape">A hash of all of it but the style sheet.</param>
/// <param name="Styles">A hash of the style sheet.</param>
internal sealed record PreviewedFile(int Status, string Html, string Shape, string Styles)
{
    /// <summary>What is served to the script; no file of a site has a name that begins with a dot.</summary>
    public const string Folder = ".explainer/", Script = Folder + "preview.js", Events = Folder + "events";

    private static readonly string s_nothing = Note("No page yet", "This page cannot be shown until the errors are mended.");

    /// <summary>Where the element goes: before this, or at the end of a page that lacks it.</summary>
    private const string Before = "</head>";

    /// <summary>The answer to a request for a page, or for what is not there; null for a file of another kind.</summary>
    public static PreviewedFile? Of(LivePages? pages, HostAnswer answer)
    {
        if (pages is null)
            return Of(503, s_nothing, s_nothing, "");
        if (answer.File is not { } file)
            return Outside(pages.Base.Path);
        if (!pages.IsPage(file))
            return null;
        return pages.Find(file) is { } page ? Of(answer.Status, page, pages.Renderer) : Of(503, s_nothing, s_nothing, "");
    }

    /// <summary>The page with the script.</summary>
    public string WithScript(string basePath)
    {
        var at = Html.IndexOf(Before, StringComparison.Ordinal);
        return Html.Insert(at < 0 ? Html.Length : at, Element(basePath));
    }

    /// <summary>The one element that a build does not write.</summary>
    public string Element(string basePath) => $"<script type=\"module\" src=\"{basePath}{Script}?shape={Shape}&amp;styles={Styles}\"></script>\n";

    /// <summary>What stands where the host has other sites: it says where this one is, and gives way to a page once there is one, as after a change of the site's address.</summary>
    private static PreviewedFile Outside(string basePath)
    {
        var home = WebUtility.HtmlEncode(basePath);
        var html = Note("No page here", $"There is no page of the site at this address. The site begins at <a href=\"{home}\">{home}</a>.");
        return Of(404, html, html, "");
    }

    private static string Note(string title, string text) => $"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n</head>\n<body>\n<p>{text}</p>\n</body>\n</html>\n";

    private static PreviewedFile Of(int status, OutputFile page, Renderer renderer)
    {
        var html = Encoding.UTF8.GetString(page.Bytes.Span);
        return Of(status, html, renderer.WithoutStyles(html), renderer.Styles);
    }

    private static PreviewedFile Of(int status, string html, string shape, string styles) => new(status, html, HashOf($"{status} {shape}"), HashOf(styles));

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
