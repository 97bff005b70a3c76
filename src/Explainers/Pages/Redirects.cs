using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;

namespace Explainers.Pages;

/// <summary>An old address and the page that is now where its readers want to go.</summary>
/// <param name="File">The file below the output folder that a server shows at the old address.</param>
/// <param name="To">The page’s address, below the base path.</param>
/// <param name="Title">What the page is called.</param>
/// <param name="T">The words of the page’s language.</param>
public sealed record Redirect(string File, string To, string Title, Phrases T);

/// <summary>
/// The redirects of a site. They lead to pages only, and where a page is none can be, so that there are no loops and no chains: what would be one is an
/// address that two claim, and is reported with both places.
/// </summary>
internal static class Redirects
{
    /// <summary>Every redirect of the pages that are shown, in the order of files.</summary>
    public static ImmutableArray<Redirect> Of(Composition site, PlannedPages pages, ImmutableArray<RawFile> assets, DiagnosticBag diagnostics)
    {
        var claims = Claims(site.Library).ToArray();
        if (claims.Length == 0)
            return [];
        var taken = new Dictionary<string, (string What, Location? Place)>(StringComparer.OrdinalIgnoreCase);
        foreach (var asset in assets)
            taken.TryAdd(Addresses.FileOf(Addresses.Of(asset)), (asset.Path, null));
        foreach (var scheduled in site.Library.Hidden.Values.Where(h => h.Why == Withholding.Scheduled && site.Library.AddressOf(h.Path) is not null))
            taken.TryAdd(Addresses.FileOf(site.Library.AddressOf(scheduled.Path)!), ($"{scheduled.Path}, which {scheduled.Reason}", null));
        var redirects = ImmutableArray.CreateBuilder<Redirect>();
        foreach (var (from, to, title, phrases) in claims.Select(c => (c.From, c.To, c.Title, site.Speaking(c.Language))))
        {
            if (FileOf(from.Value, site.Base, out var mistake) is not { } file)
                diagnostics.Add(Rules.BadRedirect, from.At, $"“{from.Value}” cannot be an old address of this site: {mistake}", "Write the path as it was below the home page, such as /old-name/ or /stories/old-name.html.");
            else if (Beside(from.Value, to) is { } beside)
                diagnostics.Add(Rules.BadRedirect, from.At, $"“{from.Value}” has no slash, so nobody can tell whether it is below the home page or beside this page.", $"Write “{beside}” if the page had another name in its folder, or “/{from.Value}{(from.Value.Contains('.', StringComparison.Ordinal) ? "" : "/")}” if it was below the home page.");
            else if (file.Equals(Addresses.FileOf(to), StringComparison.OrdinalIgnoreCase))
                diagnostics.Add(Rules.RedirectTaken, from.At, $"“{from.Value}” is the address of this page itself, so the redirect would go round and round.", "Take it out: “redirectFrom” names addresses that the page had before.");
            else if (Claimed(file, pages, taken) is not { } other)
                redirects.Add(Added(new Redirect(file, to, title, phrases), from, taken));
            else
                diagnostics.Add(Rules.RedirectTaken, from.At, $"“{from.Value}” is taken by {other.What}, and one address can lead to one page only.", "Take it out here, or there.",
                    other.Place is null ? [] : [new Note("It is taken here.", other.Place)]);
        }
        return [.. redirects.OrderBy(r => r.File, StringComparer.Ordinal)];
    }

    /// <summary>What a name without a slash would be in the folder of its page, if that is another place than below the home page.</summary>
    private static string? Beside(string written, string to) => written.Contains('/', StringComparison.Ordinal) || to.Trim('/').LastIndexOf('/') is not (> 0 and var folder) ? null : $"{to[..(folder + 2)]}{written}{(written.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? "" : "/")}";

    private static Redirect Added(Redirect redirect, Located from, Dictionary<string, (string What, Location? Place)> taken)
    {
        taken.Add(redirect.File, ($"{from.Source.Path}, which redirects from it", from.At));
        return redirect;
    }

    /// <summary>Who has a file already, or has one where a folder would have to be, or the other way round.</summary>
    private static (string What, Location? Place)? Claimed(string file, PlannedPages pages, Dictionary<string, (string What, Location? Place)> taken)
    {
        for (var end = file.Length; end > 0; end = file.LastIndexOf('/', end - 1))
        {
            if (pages.InFile(file[..end]) is { } page)
                return ($"the page {page.Address}", page.Origin is { } origin ? new Location(origin, origin.LineSpan(1)) : null);
            if (taken.TryGetValue(file[..end], out var other))
                return other;
        }
        return null;
    }

    private static IEnumerable<(Located From, string To, string Title, string Language)> Claims(Library library) =>
        library.Explainers.Where(e => !e.Publication.RedirectFrom.IsEmpty).SelectMany(e => e.Publication.RedirectFrom.Select(from => (from, Addresses.Of(e), e.Question.Value, library.LanguageOf(e))))
            .Concat(library.Articles.Values.Where(a => !a.RedirectFrom.IsEmpty).SelectMany(a => a.RedirectFrom.Select(from => (from, Addresses.Of(a), a.Title?.Value ?? a.Id, library.Settings.Language))))
            .Concat(library.ShownPeople.SelectMany(p => p.Publication.RedirectFrom.Select(from => (from, Addresses.Of(p), p.Name.Value, library.Settings.Language))))
            .Concat(library.Pages.SelectMany(p => p.Publication.RedirectFrom.Select(from => (from, Addresses.Of(p), p.Title.Value, library.LanguageOf(p)))));

    /// <summary>The address of a page’s file, shown or not.</summary>
    public static string? AddressOf(this Library library, string path) =>
        library.AllExplainers.FirstOrDefault(e => e.Source.Path == path) is { } explainer ? Addresses.Of(explainer)
        : library.People.Values.FirstOrDefault(p => p.Source.Path == path) is { } person ? Addresses.Of(person)
        : library.AllPages.FirstOrDefault(p => p.Source.Path == path) is { } page ? Addresses.Of(page) : null;

    /// <summary>The file for an old address: as it is where it ends in .html, or else the index.html of its folder, which serves it with a slash and without.</summary>
    internal static string? FileOf(string written, BaseUrl address, out string mistake)
    {
        mistake = "";
        var path = written.StartsWith(address.Absolute("/"), StringComparison.OrdinalIgnoreCase) ? written[address.Absolute("/").Length..] : written;
        try
        {
            path = Uri.UnescapeDataString(path);
        }
        catch (UriFormatException)
        {
            mistake = "its per cent signs are no escapes.";
        }
        string[] parts = path.Trim('/').Split('/');
        if (path.Contains("://", StringComparison.Ordinal) || path.StartsWith("//", StringComparison.Ordinal))
            mistake = "it is on another site.";
        else if (path.IndexOfAny(['?', '#', '\\', ':', '*', '"', '<', '>', '|']) is var at and >= 0)
            mistake = $"it has a “{path[at]}”, which no file can have.";
        else if (path.Trim('/').Length == 0)
            mistake = "it is the home page.";
        else if (parts.Any(p => p is "" or "." or ".." || p[0] == '.' || p != p.Trim() || p.Any(char.IsControl)))
            mistake = "a part of it is empty, begins with a dot or has a space at its end.";
        else if (parts[^1].Contains('.', StringComparison.Ordinal) && !parts[^1].EndsWith(".html", StringComparison.OrdinalIgnoreCase))
            mistake = "a server would not take a file of that kind for a page.";
        if (mistake.Length > 0)
            return null;
        return parts[^1].EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? string.Join('/', parts) : string.Join('/', parts) + "/index.html";
    }
}
