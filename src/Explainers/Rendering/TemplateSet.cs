using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainers.Diagnostics;
using HandlebarsDotNet;

namespace Explainers.Rendering;

/// <summary>
/// The templates and partials of a theme, compiled. What the program itself gives a page, such as its style sheet, comes with each page, so that they need not be
/// compiled again when that changes. So do the partials: a template asks for them by name when it is written, so that of a theme that changed only the files that did are compiled, and a set
/// that is still in use keeps its own. One Handlebars environment and one compiled template per page kind serve all threads.
/// </summary>
public sealed class TemplateSet
{
    private const string Given = "given", Partials = "partials";

    private readonly FrozenDictionary<string, HandlebarsTemplate<TextWriter, object, object>> _templates;
    private readonly FrozenDictionary<string, HandlebarsTemplate<TextWriter, object, object>> _partials;

    private TemplateSet(FrozenDictionary<string, HandlebarsTemplate<TextWriter, object, object>> templates, FrozenDictionary<string, HandlebarsTemplate<TextWriter, object, object>> partials) =>
        (_templates, _partials) = (templates, partials);

    /// <summary>Compiles the templates of a theme that <see cref="ThemeCheck"/> has passed; what Handlebars itself cannot compile is reported.</summary>
    public static TemplateSet Compile(Theme theme, Memo memo, DiagnosticBag diagnostics)
    {
        string[] partials = [.. theme.Partials.Keys.Where(name => !theme.Provides(name))];
        var handlebars = memo.Of("handlebars", [.. theme.Provided, null, .. partials], () => Environment(theme.Provided, partials));
        return new TemplateSet(Compiled("templates", theme.Templates), Compiled("partials", theme.Partials.RemoveRange(theme.Provided)));

        FrozenDictionary<string, HandlebarsTemplate<TextWriter, object, object>> Compiled(string kind, ImmutableSortedDictionary<string, TemplateFile> all)
        {
            ImmutableArray<TemplateFile> files = [.. all.Values];
            var compiled = memo.Each($"compiled {kind}", files, [handlebars], diagnostics, (i, said) => Compile(files[i], handlebars, said));
            return all.Keys.Zip(compiled).Where(t => t.Second is not null).ToFrozenDictionary(t => t.First, t => t.Second!, StringComparer.Ordinal);
        }
    }

    /// <summary>What templates are compiled with: it knows which partials there are, and not what is in them.</summary>
    private static IHandlebars Environment(ImmutableArray<string> provided, string[] partials)
    {
        var handlebars = Handlebars.Create(new HandlebarsConfiguration { TextEncoder = new MarkupEncoder() });
        handlebars.Configuration.FormatterProviders.Add(new MarkupFormatter());
        foreach (var name in provided)
        {
            // A value, not a template: braces in it are its own.
            handlebars.RegisterHelper(name, (in EncodedTextWriter writer, in HelperOptions options, in Context _, in Arguments _) =>
                writer.WriteSafeString(((FrozenDictionary<string, string>)options.Data[Given]!)[name]));
            handlebars.RegisterTemplate(name, $"{{{{{name}}}}}");
        }
        foreach (var name in partials)
            handlebars.RegisterTemplate(name, (writer, context, data) => ((FrozenDictionary<string, HandlebarsTemplate<TextWriter, object, object>>)((BindingContext)context!).Data[Partials]!)[name](writer, context, data));
        return handlebars;
    }

    private static HandlebarsTemplate<TextWriter, object, object>? Compile(TemplateFile file, IHandlebars handlebars, DiagnosticBag diagnostics)
    {
        try
        {
            // Nobody promises that it compiles two at once.
            lock (handlebars)
                return handlebars.Compile(new StringReader(TextTags.Rooted(file)));
        }
        catch (HandlebarsException broken)
        {
            diagnostics.Add(Rules.BrokenTemplate, new Location(file.Source, default),
                $"Handlebars cannot compile this template: {broken.Message}", "Check the tags in it and in the partials that it uses.");
            return null;
        }
    }

    /// <summary>Writes a record with its template.</summary>
    /// <param name="template">The template’s name.</param>
    /// <param name="record">What it shows.</param>
    /// <param name="given">What the program gives, by the names of <see cref="Theme.Provided"/>.</param>
    /// <param name="writer">Gets the page.</param>
    public void Write(string template, object record, FrozenDictionary<string, string> given, TextWriter writer) =>
        _templates[template](writer, record, new Dictionary<string, object> { [Given] = given, [Partials] = _partials });
}
