using Explainers.Building;
using Explainers.Diagnostics;
using Explainers.Tests.Support;

namespace Explainers.Tests.Rendering;

/// <summary>What the designer's guide, theme/README.md, shows is so.</summary>
public class ThemeGuideTests
{
    private const string Path = "theme/README.md";

    [Fact]
    public void Its_colour_is_one_line_of_the_style_sheet()
    {
        using var project = TestProject.Small();
        var line = Of("css").Text.Trim();
        project.Edit("theme/styles/10-tokens.css", line, "--accent: light-dark(#123456, #abcdef);");
        Mistakes(project).ShouldBe("");
    }

    [Fact]
    public void Its_words_are_those_of_the_theme()
    {
        var shipped = File.ReadAllLines(System.IO.Path.Combine(Repository.Root, "theme", "strings", "en.yaml"));
        foreach (var line in Of("yaml").Lines.Select(l => l.Split('#')[0].TrimEnd()))
            shipped.ShouldContain(line);
    }

    [Fact]
    public void Its_mistake_is_reported_as_it_shows()
    {
        using var project = TestProject.Small();
        project.Edit("theme/templates/person.hbs", "<h1>{{person.name}}</h1>", "<h1>{{person.nmae}}</h1>");
        Mistakes(project).Trim().ShouldBe(Of("text").Text.Trim());
    }

    [Fact]
    public void It_names_every_template_and_style_sheet()
    {
        foreach (var file in Directory.GetFiles(System.IO.Path.Combine(Repository.Root, "theme", "templates")))
            Guide.All[Path].ShouldContain($"\n| `{System.IO.Path.GetFileNameWithoutExtension(file)}` |");
        foreach (var file in Directory.GetFiles(System.IO.Path.Combine(Repository.Root, "theme", "styles")))
            Guide.All[Path].ShouldContain($"\n| `{System.IO.Path.GetFileName(file)}` |");
    }

    [Fact]
    public void Its_records_are_those_of_the_library()
    {
        foreach (var row in Guide.All[Path].Split('\n').Select(l => l.Split('|', StringSplitOptions.TrimEntries)).Where(r => r.Length > 3 && File.Exists(System.IO.Path.Combine(Repository.Root, "theme", "templates", r[1].Trim('`') + ".hbs"))))
            typeof(SitePipeline).Assembly.GetTypes().Select(t => t.Name).ShouldContain(row[2].Trim('`'));
    }

    private static Example Of(string language) => Guide.Examples(Path).Single(e => e.Language == language);

    private static string Mistakes(TestProject project)
    {
        var diagnostics = new DiagnosticBag();
        SitePipeline.Check(project.Options, diagnostics);
        return Formatted.All(diagnostics);
    }
}
