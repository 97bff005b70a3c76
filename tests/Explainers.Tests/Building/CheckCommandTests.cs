using System.Text.Json;
using Explainers.Diagnostics;
using Explainers.Tests.Support;

namespace Explainers.Tests.Building;

/// <summary><c>explainer check</c> and <c>explainer rules</c> as an editor and as CI run them.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private readonly TestProject _project = TestProject.Small();

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData("text", 0)]
    [InlineData("json", 0)]
    [InlineData("github", 1)]
    [InlineData("sarif", 1)]
    public void Check_writes_nothing(string format, int mistakes)
    {
        if (mistakes > 0)
            Break();
        var before = Listing();
        Run("check", "--format", format).Exit.ShouldBe(mistakes);
        Listing().ShouldBe(before);
    }

    [Fact]
    public void Check_says_what_build_says_in_one_pass()
    {
        Break();
        _project.Edit("input/people/jon-barr.md", "source: ferry-strike", "source: fery-strike");
        _project.Edit("input/pages/about.md", "A small desk", "<b>A</b> small desk");
        // Only Handlebars itself finds this, and only in a theme that is compiled; other mistakes do not keep it from being compiled.
        _project.Edit("theme/templates/page.hbs", "</h1>", "{{title.[}}</h1>");
        var (exit, output, error) = Run("check");
        exit.ShouldBe(1);
        output.ShouldContain("explainer rules EX0201” explains EX0201");
        output.ShouldNotContain("written");
        foreach (var line in new[] { "input/explainers/mayor.md(11,44): error EX0201:", "input/people/jon-barr.md(5,46): error EX0301:", "input/pages/about.md(4,1): error EX0305:", "theme/templates/page.hbs(" })
            error.ShouldContain(line);
        Run("build").Error.ShouldBe(error);
    }

    [Fact]
    public void Programs_get_the_format_and_nothing_else()
    {
        Break();
        var (exit, output, error) = Run("check", "--format", "json");
        exit.ShouldBe(1);
        using (var json = JsonDocument.Parse(output))
            json.RootElement.GetProperty("diagnostics")[0].GetProperty("rule").GetString().ShouldBe("EX0201");
        error.ShouldContain("1 error, 0 warnings");
        error.ShouldNotContain("EX0201:");
        using (var sarif = JsonDocument.Parse(Run("build", "--format", "sarif").Output))
            sarif.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength().ShouldBe(1);
        var gitHub = CommandLine.Run(Path.GetTempPath(), new Dictionary<string, string> { ["GITHUB_WORKSPACE"] = Path.GetDirectoryName(_project.Root)! }, "check", "--root", _project.Root, "--format", "github").Output;
        gitHub.ShouldStartWith($"::error file={Path.GetFileName(_project.Root)}/input/explainers/mayor.md,line=11,col=44,endLine=11,endColumn=49,title=EX0201 ");
        Directory.Exists(_project.Output).ShouldBeFalse();
    }

    [Fact]
    public void Colour_is_for_terminals_and_for_who_asks()
    {
        Break();
        Run("check").Error.ShouldNotContain('\e');
        Run("check", "--color", "always").Error.ShouldContain("\e[1;31merror\e[0m");
    }

    [Fact]
    public void A_desk_may_raise_and_silence_warnings_and_is_told_how_many()
    {
        _project.Edit("input/explainers/mayor.md", "What did she say?", "What she said");
        Run("check").Exit.ShouldBe(0);
        _project.Write("input/site.yaml", _project.Read("input/site.yaml") + "rules: { EX0303: error }\n");
        var raised = Run("build");
        raised.Exit.ShouldBe(1);
        raised.Error.ShouldContain("input/explainers/mayor.md(9,4): error EX0303:");
        raised.Output.ShouldContain("The site was not written");
        _project.Edit("input/site.yaml", "EX0303: error", "EX0303: off");
        var silenced = Run("build");
        silenced.Exit.ShouldBe(0);
        silenced.Error.ShouldBeEmpty();
        silenced.Output.ShouldContain("0 errors, 0 warnings, 0 notes; 1 more silenced in site.yaml");
    }

    [Fact]
    public void Rules_lists_all_and_explains_one()
    {
        var list = Run("rules").Output.TrimEnd().ReplaceLineEndings("\n").Split('\n');
        list.Select(l => l[..6]).ShouldBe(Rules.All.Select(r => r.Id));
        var one = Run("rules", "ex0201").Output;
        foreach (var part in new[] { Rules.QuotationNotFound.Title, "Why:", "For example, in input/explainers/example.md:", "What to do:" })
            one.ShouldContain(part);
        using (var json = JsonDocument.Parse(Run("rules", "--format", "json").Output))
            json.RootElement.GetProperty("rules").GetArrayLength().ShouldBe(Rules.All.Length);
        Run("rules", "--format", "markdown").Output.ReplaceLineEndings("\n").ShouldBe(RuleCatalogue.Markdown(Rules.All));
        var (exit, output, error) = Run("rules", "EX0021");
        exit.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldContain("There is no rule “EX0021”.");
        error.ShouldContain("Did you mean “EX00");
    }

    [Fact]
    public void A_misspelt_value_of_an_option_is_misuse_with_a_hint()
    {
        var (exit, output, error) = Run("check", "--format", "jsno");
        exit.ShouldBe(2);
        output.ShouldNotContain("0 errors");
        error.Split("Did you mean “json”?").Length.ShouldBe(2);
        Run("check", "--color", "purple").Error.ShouldContain("auto, always, never");
    }

    private void Break() => _project.Edit("input/explainers/mayor.md", "oats are our roads", "oats are our homes");

    private string[] Listing() => [.. Directory.EnumerateFileSystemEntries(_project.Root, "*", SearchOption.AllDirectories).Select(f => $"{f} {File.GetLastWriteTimeUtc(f):O}").Order(StringComparer.Ordinal)];

    private (int Exit, string Output, string Error) Run(params string[] arguments) => CommandLine.Run(_project.Root, null, arguments);
}
