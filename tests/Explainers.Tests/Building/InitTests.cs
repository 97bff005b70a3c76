using Explainers.Content;
using Explainers.Tests.Support;

namespace Explainers.Tests.Building;

/// <summary><c>explainer init</c>, as somebody who begins runs it.</summary>
public class InitTests
{
    [Fact]
    public void A_new_site_is_checked_and_built_without_a_word()
    {
        using var project = new TestProject();
        Run(project, "init").Exit.ShouldBe(0);
        foreach (var command in new[] { "check", "build", "check" })
        {
            var (exit, output, error) = Run(project, command, "--verbose");
            (exit, error).ShouldBe((0, ""), command);
            output.ShouldContain("0 errors, 0 warnings, 0 notes");
        }
        project.Read("output/index.html").ShouldContain("Will Exampleton’s library open on Sundays?");
        project.Read(".gitignore").ShouldContain("/output/");
        Directory.Exists(Path.Combine(project.Root, "theme")).ShouldBeFalse();
    }

    [Fact]
    public void A_new_site_has_nothing_of_ours()
    {
        using var project = new TestProject();
        Run(project, "init").Exit.ShouldBe(0);
        Directory.GetFiles(Path.Combine(project.Root, "input", "explainers")).Length.ShouldBe(1);
        var all = string.Concat(Directory.EnumerateFiles(project.Root, "*", SearchOption.AllDirectories).Select(File.ReadAllText));
        foreach (var name in new[] { "Carney", "Trump", "gzero", "000_53d27dece08df4a4" })
            all.ShouldNotContain(name);
    }

    [Fact]
    public void A_folder_with_something_in_it_is_left_as_it_is()
    {
        using var project = new TestProject();
        project.Write("letter.txt", "Dear sir");
        var (exit, output, error) = Run(project, "init");
        (exit, output).ShouldBe((2, ""));
        error.ShouldContain("is not empty: it has letter.txt. Nothing was written.");
        Directory.GetFileSystemEntries(project.Root).Length.ShouldBe(1);
    }

    [Fact]
    public void A_new_repository_with_what_its_host_put_there_counts_as_empty_and_keeps_it()
    {
        using var project = new TestProject();
        project.Write("README.md", "# Ours\n");
        project.Write(".gitignore", "*.log\n/output/\n");
        project.Write("LICENSE", "All rights reserved.\n");
        var (exit, output, _) = Run(project, "init");
        exit.ShouldBe(0);
        (project.Read("README.md"), project.Read(".gitignore"), project.Read("LICENSE")).ShouldBe(("# Ours\n", "*.log\n/output/\n", "All rights reserved.\n"));
        output.ShouldContain("EXPLAINER.md leads from there to your own first page");
        output.ShouldContain("README.md was there and is as it was.\n");
        output.ShouldContain(".gitignore was there and is as it was. Put into it, on lines of their own: /.explainer/\n");
        project.Read("EXPLAINER.md").ShouldContain("Your first page");
        Run(project, "build").Exit.ShouldBe(0);
    }

    [Fact]
    public void A_project_is_not_begun_anew()
    {
        using var project = TestProject.Small();
        var before = project.Read("input/site.yaml");
        var (exit, _, error) = Run(project, "init");
        exit.ShouldBe(2);
        error.ShouldContain("It is a project already");
        project.Read("input/site.yaml").ShouldBe(before);
    }

    [Fact]
    public void The_theme_that_is_copied_out_builds_the_same_site_and_is_not_copied_again()
    {
        using var project = new TestProject();
        Run(project, "init").Exit.ShouldBe(0);
        Run(project, "build").Exit.ShouldBe(0);
        Run(project, "init", "--theme").Exit.ShouldBe(0);
        Run(project, "build").Output.ShouldContain(": 0 files written, ");
        project.Edit("theme/styles/10-tokens.css", "#9c2f1d", "#123456");
        Run(project, "build").Exit.ShouldBe(0);
        project.Read("output/index.html").ShouldContain("#123456");
        Run(project, "init", "--theme").Exit.ShouldBe(2);
        project.Read("theme/styles/10-tokens.css").ShouldContain("#123456");
    }

    [Fact]
    public void The_built_in_theme_is_the_one_of_the_repository()
    {
        var folder = Path.Combine(Repository.Root, "theme");
        BuiltInTheme.Files.Select(f => f.Path).ShouldBe(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/')).Order(StringComparer.Ordinal));
        foreach (var file in BuiltInTheme.Files)
            file.Bytes.Span.SequenceEqual(File.ReadAllBytes(Path.Combine(Repository.Root, file.Path))).ShouldBeTrue(file.Path);
    }

    [Fact]
    public void A_theme_of_its_own_is_a_whole_one()
    {
        using var project = TestProject.Small();
        File.Delete(Path.Combine(project.Root, "theme/templates/person.hbs"));
        project.Build().Diagnostics.HasErrors.ShouldBeTrue();
        Directory.Delete(Path.Combine(project.Root, "theme"), recursive: true);
        project.Build().Diagnostics.HasErrors.ShouldBeFalse();
    }

    private static (int Exit, string Output, string Error) Run(TestProject project, params string[] arguments) => CommandLine.Run(project.Root, null, arguments);
}
