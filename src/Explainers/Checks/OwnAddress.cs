using System.Collections.Frozen;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Pages;
using Explainers.Text;

namespace Explainers.Checks;

/// <summary>
/// Full addresses that are the site’s own: where an editor’s preview shows a page, which no reader can open, and the site’s address itself, where the
/// page must be there as for any other link.
/// </summary>
internal static class OwnAddress
{
    /// <summary>The kinds of files that the program writes beside the pages; what they are called there is for the outputs to know.</summary>
    private static readonly FrozenSet<string> s_written = new[] { ".atom", ".rss", ".json", ".xml", ".txt", ".md", ".js", ".png", ".svg", ".webmanifest" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reports an address on the machine of whoever wrote it; false when it is on none.</summary>
    public static bool IsLocal(Library library, Site site, string fromPath, string url, Location at, DiagnosticBag diagnostics)
    {
        // On some systems “/x” alone is the address of a file.
        if (url.StartsWith('/') || !Uri.TryCreate(url, UriKind.Absolute, out var uri) || !(uri.IsFile || (uri.Scheme is "http" or "https" && IsOwnMachine(uri))))
            return false;
        var file = uri.IsFile ? null : FileAt(library, site, PathOf(site.Settings.BaseUrl, uri));
        diagnostics.Add(Rules.LocalLink, at, $"“{url}” is on your own computer, {(uri.IsFile ? "as a file" : "where a preview runs")}, and no reader can open it.", file is not null
            ? $"Link to the file that the page is made from: {RelativePath(fromPath, file)}{uri.Fragment}"
            : "Link to a file of input/ by its path from this one, such as ../pages/about.md, or to an address that begins with https://.");
        return true;
    }

    /// <summary>Reports an address of this site where no page and no file is. The address that is there, beginning with a slash, for its part to be looked at; null for one elsewhere or nowhere.</summary>
    public static string? Check(Library library, Site site, string fromPath, string url, Location at, DiagnosticBag diagnostics)
    {
        if (url.StartsWith('/') || site.Settings.BaseUrl.Below(url) is not { } below)
            return null;
        var address = AddressOf(below.Split('?', '#')[0]);
        if (site.ByAddress.ContainsKey(address))
            return address;
        // What is checked apart from the site, as a draft is, has the files of all pages and not the pages.
        var file = FileAt(library, site, address);
        if ((file is not null && (WithheldLinks.Report(library, file, at, diagnostics) || site.Links.AddressOf(file) == address)) || IsThere(site, address))
            return null;
        var near = FileAt(library, site, Nearest.To(address, site.ByAddress.Keys) ?? "");
        diagnostics.Add(Rules.OwnLinkNowhere, at, $"“{url}” is an address of this site, and nothing of the site is there.", near is not null
            ? $"Did you mean “{RelativePath(fromPath, near)}”? A link to the file is right wherever the site is."
            : "Link to a file of input/ by its path from this one, such as ../pages/about.md: that is right wherever the site is.");
        return null;
    }

    /// <summary>0.0.0.0 is what a server listens on, and browsers take it for this machine.</summary>
    private static bool IsOwnMachine(Uri uri) => uri.IsLoopback || uri.Host == "0.0.0.0" || uri.Host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);

    private static string PathOf(BaseUrl baseUrl, Uri uri) =>
        AddressOf(uri.AbsolutePath.StartsWith(baseUrl.Path, StringComparison.Ordinal) ? uri.AbsolutePath[(baseUrl.Path.Length - 1)..] : uri.AbsolutePath);

    /// <summary>A path as the site has it: a server shows the page of a folder without the slash, and under the name of its file.</summary>
    private static string AddressOf(string path)
    {
        var address = Uri.UnescapeDataString(path);
        if (address.EndsWith("/index.html", StringComparison.Ordinal))
            address = address[..^"index.html".Length];
        return address.EndsWith('/') || Path.HasExtension(address) ? address : address + "/";
    }

    private static bool IsThere(Site site, string address) =>
        site.Assets.Any(a => Addresses.Of(a) == address) || site.Redirects.Any(r => r.File == Addresses.FileOf(address))
        || (s_written.Contains(Path.GetExtension(address)) && !address.StartsWith("/assets/", StringComparison.Ordinal));

    /// <summary>The file of input/ that a page is made from, shown or not.</summary>
    private static string? FileAt(Library library, Site site, string address) =>
        site.Links.Paths.Where(p => site.Links.AddressOf(p) == address).Order(StringComparer.Ordinal).FirstOrDefault()
        ?? library.Hidden.Keys.Where(p => library.AddressOf(p) == address).Order(StringComparer.Ordinal).FirstOrDefault();

    private static string RelativePath(string fromPath, string file) => Path.GetRelativePath(Path.GetDirectoryName(fromPath)!, file).Replace('\\', '/');
}
