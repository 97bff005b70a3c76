using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Pages;
using HandlebarsDotNet;
using HandlebarsDotNet.IO;

namespace Explainers.Rendering;

/// <summary>A file of the site: its path below the output folder, with forward slashes, and its bytes.</summary>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes);

/// <summary>
/// Pages + theme → HTML files. One Handlebars environment and one compiled template per page kind serve the whole build and all threads;
/// any page can be rendered alone, because its addresses are final.
/// </summary>
public sealed class Renderer
{
    private readonly FrozenDictionary<string, HandlebarsTemplate<TextWriter, object, object>> _templates;

    private Renderer(FrozenDictionary<string, HandlebarsTemplate<TextWriter, object, object>> templates, ImmutableArray<OutputFile> files, Theme theme) => (_templates, Files, Theme) = (templates, files, theme);

    /// <summary>The theme’s own files of the site: its scripts, its icon, and the manifest.</summary>
    public ImmutableArray<OutputFile> Files { get; }

    /// <summary>The theme that it renders with.</summary>
    public Theme Theme { get; }

    /// <summary>The style sheet that stands in every page.</summary>
    public string Styles => Theme.Styles;

    /// <summary>Compiles a theme that <see cref="ThemeCheck"/> has passed; what Handlebars itself cannot compile is reported.</summary>
    public static Renderer Compile(Theme theme, SiteSettings settings, DiagnosticBag diagnostics)
    {
        var handlebars = Handlebars.Create(new HandlebarsConfiguration { TextEncoder = new MarkupEncoder() });
        handlebars.Configuration.FormatterProviders.Add(new MarkupFormatter());
        // The style sheet is a value, not a template: braces in it are its own.
        handlebars.RegisterHelper(Theme.StylesPartial, (writer, _, _) => writer.WriteSafeString($"<style>{theme.Styles}</style>\n"));
        handlebars.RegisterTemplate(Theme.StylesPartial, $"{{{{{Theme.StylesPartial}}}}}");
        handlebars.RegisterHelper(Theme.TokensPartial, (writer, _, _) => writer.WriteSafeString($"<style>{theme.Tokens}</style>\n"));
        handlebars.RegisterTemplate(Theme.TokensPartial, $"{{{{{Theme.TokensPartial}}}}}");
        var icons = SiteIcons.Of(theme, settings);
        handlebars.RegisterTemplate(SiteIcons.Partial, icons.Head);
        handlebars.RegisterTemplate(PagePolicy.Partial, PagePolicy.Of(theme.Styles));
        foreach (var script in theme.Scripts)
            handlebars.RegisterTemplate(script.Partial, $"<script type=\"module\" src=\"{settings.BaseUrl.Link("/" + script.Path)}\"></script>\n");
        foreach (var (name, partial) in theme.Partials.Where(p => !theme.Provides(p.Key)))
            Try(partial, () => handlebars.RegisterTemplate(name, TextTags.Rooted(partial)));
        var templates = new Dictionary<string, HandlebarsTemplate<TextWriter, object, object>>();
        foreach (var (name, template) in theme.Templates)
            Try(template, () => templates.Add(name, handlebars.Compile(new StringReader(TextTags.Rooted(template)))));
        return new Renderer(templates.ToFrozenDictionary(), [.. theme.Scripts.Select(s => new OutputFile(s.Path, s.Bytes)), .. icons.Files], theme);

        void Try(TemplateFile file, Action compile)
        {
            try
            {
                compile();
            }
            catch (HandlebarsException broken)
            {
                diagnostics.Add(Rules.BrokenTemplate, new Location(file.Source, default),
                    $"Handlebars cannot compile this template: {broken.Message}", "Check the tags in it and in the partials that it uses.");
            }
        }
    }

    /// <summary>A page without its style sheet and what names that, so that two of them differ only if something else does.</summary>
    public string WithoutStyles(string page) => page.Replace(Styles, "", StringComparison.Ordinal).Replace(PagePolicy.Of(Styles), "", StringComparison.Ordinal);

    /// <summary>Renders one page.</summary>
    public OutputFile Run(Page page) => new(Addresses.FileOf(page.Address), Render(page.Template, page, writer => writer.ToUtf8()));

    /// <summary>Renders a card, as a page of HTML that a browser can make a picture of.</summary>
    public string Run(Card card) => Render(Card.Template, card, writer => writer.ToString());

    private T Render<T>(string template, object record, Func<PageWriter, T> result)
    {
        using var writer = new PageWriter();
        _templates[template](writer, record);
        return result(writer);
    }

    /// <summary>The values that are markup, or escaped for their place, already.</summary>
    private sealed class MarkupFormatter : IFormatterProvider, IFormatter
    {
        public bool TryCreateFormatter(Type type, out IFormatter formatter)
        {
            formatter = this;
            return type == typeof(RichText) || type == typeof(StructuredData);
        }

        public void Format<T>(T value, in EncodedTextWriter writer) => writer.Write((object)value! is RichText text ? RichTextRenderer.Render(text) : ((StructuredData)(object)value!).Json, encode: false);
    }

    /// <summary>Escapes what HTML needs escaped in text and in quoted attributes, and nothing else.</summary>
    private sealed class MarkupEncoder : ITextEncoder
    {
        public void Encode(StringBuilder? text, TextWriter target) => Encode(text?.ToString(), target);

        public void Encode(string? text, TextWriter target) => Encode(text.AsSpan(), target);

        public void Encode<T>(T? text, TextWriter target) where T : IEnumerator<char>
        {
            while (text is not null && text.MoveNext())
                Encode([text.Current], target);
        }

        private static void Encode(ReadOnlySpan<char> text, TextWriter target)
        {
            for (var i = text.IndexOfAny("&<>\"'"); i >= 0; i = text.IndexOfAny("&<>\"'"))
            {
                target.Write(text[..i]);
                target.Write(text[i] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", _ => "&#39;" });
                text = text[(i + 1)..];
            }
            target.Write(text);
        }
    }
}
