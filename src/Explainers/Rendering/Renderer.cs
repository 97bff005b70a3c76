using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Pages;

namespace Explainers.Rendering;

/// <summary>A file of the site: its path below the output folder, with forward slashes, and its bytes.</summary>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes);

/// <summary>Pages + theme → HTML files. Any page can be rendered alone, because its addresses are final.</summary>
public sealed class Renderer
{
    private readonly TemplateSet _templates;
    private readonly FrozenDictionary<string, string> _given;
    private readonly string _policy;

    /// <summary>A renderer of a site.</summary>
    /// <param name="theme">Its theme.</param>
    /// <param name="templates">The theme’s templates.</param>
    /// <param name="settings">What site.yaml says.</param>
    public Renderer(Theme theme, TemplateSet templates, SiteSettings settings)
    {
        (Theme, _templates, _policy) = (theme, templates, PagePolicy.Of(theme.Styles));
        var icons = SiteIcons.Of(theme, settings);
        Files = [.. theme.Scripts.Select(s => new OutputFile(s.Path, s.Bytes)), .. icons.Files];
        _given = new Dictionary<string, string>(theme.Scripts.Select(s => KeyValuePair.Create(s.Partial, $"<script type=\"module\" src=\"{settings.BaseUrl.Link("/" + s.Path)}\"></script>\n")))
        {
            [Theme.StylesPartial] = $"<style>{theme.Styles}</style>\n",
            [Theme.TokensPartial] = $"<style>{theme.Tokens}</style>\n",
            [SiteIcons.Partial] = icons.Head,
            [PagePolicy.Partial] = _policy,
        }.ToFrozenDictionary();
    }

    /// <summary>The theme’s own files of the site: its scripts, its icon, and the manifest.</summary>
    public ImmutableArray<OutputFile> Files { get; }

    /// <summary>The theme that it renders with.</summary>
    public Theme Theme { get; }

    /// <summary>The style sheet that stands in every page.</summary>
    public string Styles => Theme.Styles;

    /// <summary>A page without its style sheet and what names that, so that two of them differ only if something else does.</summary>
    public string WithoutStyles(string page) => Without(Without(page, Styles), _policy);

    /// <summary>A theme may have no style sheet.</summary>
    private static string Without(string page, string part) => part.Length == 0 ? page : page.Replace(part, "", StringComparison.Ordinal);

    /// <summary>Renders one page.</summary>
    public OutputFile Run(Page page) => new(Addresses.FileOf(page.Address), Render(page.Template, page, writer => writer.ToUtf8()));

    /// <summary>Renders a card, as a page of HTML that a browser can make a picture of.</summary>
    public string Run(Card card) => Render(Card.Template, card, writer => writer.ToString());

    private T Render<T>(string template, object record, Func<PageWriter, T> result)
    {
        using var writer = new PageWriter();
        _templates.Write(template, record, _given, writer);
        return result(writer);
    }
}
