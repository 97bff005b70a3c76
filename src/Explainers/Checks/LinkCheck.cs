using System.Collections.Concurrent;
using System.Collections.Frozen;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Pages;
using Explainers.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainers.Checks;

/// <summary>Links, pictures and references in Markdown lead to pages, parts of pages and files that readers get, and run nothing.</summary>
internal sealed class LinkCheck(Library library, Site site, DiagnosticBag diagnostics)
{
    private readonly ConcurrentDictionary<string, FrozenSet<string>> _anchors = new(StringComparer.Ordinal);

    /// <summary>Reports an address that could run code; false when it could not.</summary>
    public bool IsUnsafe(string url, Location at)
    {
        if (UnsafeAddress.SchemeOf(url) is not { } scheme)
            return false;
        diagnostics.Add(Rules.UnsafeLink, at, $"This address begins with “{scheme}:”, so a reader’s browser would run what follows, or show it as a page of ours.", "Link to a web page, whose address begins with https://, or to a file of input/.");
        return true;
    }

    /// <summary>Checks a link or a picture.</summary>
    public void Link(MarkdownText text, LinkInline link, Location at)
    {
        var url = link.Url ?? "";
        if (IsUnsafe(url, at))
            return;
        if (link.IsImage && !link.Descendants<LiteralInline>().Any(l => !l.Content.IsEmptyOrWhitespace()))
            diagnostics.Add(Rules.PictureWithoutWords, at, "Whoever hears the page learns nothing of this picture.", "Between the square brackets, say in a few words what is to be seen.");
        var (path, fragment) = Divided(url);
        var file = LinkMap.PathOf(text.Source.Path, path);
        if (link.IsImage && url.Contains("//", StringComparison.Ordinal))
            diagnostics.Add(Rules.BadLink, at, $"A page asks no other server for anything, so the picture {url} cannot be shown.", "Put the picture into input/assets, if you may show it, and link to it there.");
        else if (IsOwn(text, url, at) || (path.Length > 0 && WithheldLinks.Report(library, file, at, diagnostics)))
            return;
        else if (site.Links.Resolve(text.Source.Path, url) is not { } target)
            Unknown(text, url, file, at);
        else if (link.IsImage && !file.StartsWith("input/assets/", StringComparison.Ordinal))
            diagnostics.Add(Rules.NotAPicture, at, $"“{url}” is a page and not a picture, so readers would see nothing.", "Put the picture into input/assets and link to it there, or take the “!” away.");
        else if (link.IsImage && site.Links.SizeOf(text.Source.Path, path) is null)
            diagnostics.Add(Rules.PictureWithoutSize, at, $"The size of {file} cannot be read, so the text below it jumps when it has loaded.", "Save it as JPEG, PNG, WebP, GIF or SVG; an SVG needs a width and a height, or a viewBox.");
        else if (fragment.Length > 1 && target[0] is '/' or '#')
            Fragment(path.Length == 0 ? text.Source.Path : file, fragment[1..], at);
    }

    /// <summary>Checks a reference by id.</summary>
    public void Reference(MarkdownText text, ReferenceInline reference, Location at)
    {
        var found = text.Names.Find(reference.Target);
        if (found.Length > 1)
            diagnostics.Add(Rules.AmbiguousReference, at, $"“{reference.Target}” is the id of {string.Join(" and of ", found.Select(f => f.Path))}.", $"Write the folder in front: [[{found[0].Path["input/".Length..^".md".Length]}]].");
        else if (found.IsEmpty)
            diagnostics.AddOf(reference.Target, Rules.UnknownReference, at, $"There is no person, explainer or page “{reference.Target}”.", Nearest.Hint(Slug.From(reference.Target), text.Names.Ids, "Between the brackets stands the name of a file in input/people, explainers or pages, without “.md”."));
        else if (!WithheldLinks.Report(library, found[0].Path, at, diagnostics) && reference.Fragment.Length > 1)
            Fragment(found[0].Path, reference.Fragment[1..], at);
    }

    /// <summary>Checks an address in angle brackets.</summary>
    public void Autolink(MarkdownText text, AutolinkInline link, Location at)
    {
        if (link.IsEmail || IsUnsafe(link.Url, at) || IsOwn(text, link.Url, at))
            return;
        if (!(Uri.TryCreate(link.Url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto"))
            diagnostics.Add(Rules.BadLink, at, $"“{link.Url}” is not the address of a web page, and readers could not follow it.", "Write an address that begins with https://.");
    }

    /// <summary>Checks a full address that is the site’s own, or its preview’s; false when it is neither.</summary>
    private bool IsOwn(MarkdownText text, string url, Location at)
    {
        if (OwnAddress.IsLocal(library, site, text.Source.Path, url, at, diagnostics))
            return true;
        var (whole, fragment) = Divided(url);
        if (OwnAddress.Check(library, site, text.Source.Path, whole, at, diagnostics) is { } address && fragment.Length > 1)
            Fragment(whole, address, fragment[1..], at);
        return !url.StartsWith('/') && site.Settings.BaseUrl.Below(whole) is not null;
    }

    private void Fragment(string file, string fragment, Location at)
    {
        if (site.Links.AddressOf(file) is { } address)
            Fragment(file, address, fragment, at);
    }

    private void Fragment(string name, string address, string fragment, Location at)
    {
        if (!site.ByAddress.TryGetValue(address, out var page))
            return;
        var anchors = _anchors.GetOrAdd(address, _ => PageAnchors.Of(page.Page));
        var wanted = Uri.UnescapeDataString(fragment);
        if (!anchors.Contains(wanted))
            diagnostics.Add(Rules.NoSuchFragment, at, $"{name} has no part “{wanted}”, so the link would lead to the top of its page.", Nearest.Hint(wanted, anchors, "A part is named by its heading, in small letters with hyphens: “## What happens next?” is “#what-happens-next”."));
    }

    private void Unknown(MarkdownText text, string url, string file, Location at)
    {
        if (library.Unread.HasFile(file))
            return;
        var name = file[(file.LastIndexOf('/') + 1)..];
        var near = Nearest.To(name, site.Links.Paths.Select(p => p[(p.LastIndexOf('/') + 1)..]));
        var path = site.Links.Paths.Order(StringComparer.Ordinal).FirstOrDefault(p => p.EndsWith("/" + near, StringComparison.Ordinal));
        diagnostics.AddOf(file.EndsWith(".md", StringComparison.Ordinal) ? name[..^".md".Length] : file, Rules.BadLink, at, $"“{url}” is not the address of a web page and not a file of input/.", path is null
            ? "Link to a file of input/ by its path from this one, such as ../people/name.md, or to an address that begins with https://."
            : $"Did you mean “{Path.GetRelativePath(Path.GetDirectoryName(text.Source.Path)!, path).Replace('\\', '/')}”?");
    }

    private static (string Path, string Fragment) Divided(string url) => url.IndexOf('#', StringComparison.Ordinal) is var hash and >= 0 ? (url[..hash], url[hash..]) : (url, "");
}
