using System.Collections.Frozen;
using Explainers.Diagnostics;
using HandlebarsDotNet;

namespace Explainers.Rendering;

/// <summary>
/// The templates and partials of a theme, compiled. What the program itself gives a page, such as its style sheet, comes with each page, so that they need not be
/// compiled again when that changes. One Handlebars environment and one compiled template per page kind serve all threads.
/// </summary>
public sealed class TemplateSet
{
    private const string Given = "given";

    private readonly FrozenDictionary<string, HandlebarsTemplate<TextWriter, object, object>> _templates;

    private TemplateSet(FrozenDictionary<string, HandlebarsTemplate<TextWriter, object, object>> templates) => _templates = templates;

    /// <summary>Compiles the templates of a theme that <see cref="ThemeCheck"/> has passed; what Handlebars itself cannot compile is reported.</summary>
    public static TemplateSet Compile(Theme theme, DiagnosticBag diagnostics)
    {
        var handlebars = Handlebars.Create(new HandlebarsConfiguration { TextEncoder = new MarkupEncoder() });
        handlebars.Configuration.FormatterProviders.Add(new MarkupFormatter());
        foreach (var name in theme.Provided)
        {
            // A value, not a template: braces in it are its own.
            handlebars.RegisterHelper(name, (in EncodedTextWriter writer, in HelperOptions options, in Context _, in Arguments _) =>
                writer.WriteSafeString(((FrozenDictionary<string, string>)options.Data[Given]!)[name]));
            handlebars.RegisterTemplate(name, $"{{{{{name}}}}}");
        }
        foreach (var (name, partial) in theme.Partials.Where(p => !theme.Provides(p.Key)))
            Try(partial, () => handlebars.RegisterTemplate(name, TextTags.Rooted(partial)));
        var templates = new Dictionary<string, HandlebarsTemplate<TextWriter, object, object>>();
        foreach (var (name, template) in theme.Templates)
            Try(template, () => templates.Add(name, handlebars.Compile(new StringReader(TextTags.Rooted(template)))));
        return new TemplateSet(templates.ToFrozenDictionary());

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

    /// <summary>Writes a record with its template.</summary>
    /// <param name="template">The template’s name.</param>
    /// <param name="record">What it shows.</param>
    /// <param name="given">What the program gives, by the names of <see cref="Theme.Provided"/>.</param>
    /// <param name="writer">Gets the page.</param>
    public void Write(string template, object record, FrozenDictionary<string, string> given, TextWriter writer) =>
        _templates[template](writer, record, new Dictionary<string, object> { [Given] = given });
}
