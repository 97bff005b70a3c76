using System.Text.Json;
using System.Text.RegularExpressions;
using Explainers.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace Explainers.Tests.Project;

/// <summary>The workflow as far as it can be run here: what GitHub is told, and the scripts that its steps are.</summary>
public partial class WorkflowTests
{
    private const string Page = "input/explainers/mayor.md";

    private static readonly (string, string) s_pullRequest = ("GITHUB_EVENT_NAME", "pull_request");

    private static YamlMappingNode Workflow() => Load("workflows/pages.yml");

    private static IEnumerable<YamlMappingNode> Jobs() => ((YamlMappingNode)Workflow()["jobs"]).Children.Values.Cast<YamlMappingNode>();

    private static IEnumerable<YamlMappingNode> Steps() => Jobs().SelectMany(j => (YamlSequenceNode)j["steps"]).Cast<YamlMappingNode>();

    [Fact]
    public void Actions_are_pinned_by_commit_with_the_version_beside_it()
    {
        var uses = Steps().Where(s => s.Children.ContainsKey("uses")).Select(s => s["uses"].ToString()).ToArray();
        uses.Length.ShouldBe(7);
        uses.ShouldAllBe(u => Pinned().IsMatch(u));
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, ".github", "workflows", "pages.yml")).Where(l => l.Contains("uses:", StringComparison.Ordinal)).ToArray();
        lines.ShouldAllBe(l => VersionBeside().IsMatch(l));
    }

    [Fact]
    public void A_step_is_a_script_that_is_there_and_nothing_is_pasted_into_it()
    {
        var runs = Steps().Where(s => s.Children.ContainsKey("run")).Select(s => s["run"].ToString()).ToArray();
        runs.ShouldBe([".ci/check", ".ci/build", ".ci/compare", "dotnet test"]);
        foreach (var script in runs.Where(r => r.StartsWith(".ci/", StringComparison.Ordinal)).Append(".ci/explainer").Append(".ci/run"))
        {
            var path = Path.Combine(Repository.Root, script);
            File.ReadAllLines(path)[0].ShouldBe("#!/usr/bin/env bash");
            File.ReadAllText(path).ShouldContain("set -euo pipefail");
            if (!OperatingSystem.IsWindows())
                File.GetUnixFileMode(path).ShouldSatisfyAllConditions(m => m.HasFlag(UnixFileMode.UserExecute).ShouldBeTrue(script));
        }
    }

    [Fact]
    public void Nobody_is_given_more_than_is_needed()
    {
        var workflow = Workflow();
        ((YamlMappingNode)workflow["permissions"]).Children.ShouldBeEmpty();
        var events = ((YamlMappingNode)workflow["on"]).Children.Keys.Select(k => k.ToString());
        events.ShouldBe(["pull_request", "push", "schedule", "workflow_dispatch"]);
        Permissions("build").ShouldBe(["contents: read", "pages: read"]);
        Permissions("deploy").ShouldBe(["pages: write", "id-token: write"]);
        File.ReadAllText(Path.Combine(Repository.Root, ".github", "workflows", "pages.yml")).ShouldNotContain("secrets.");
        Job("deploy")["if"].ToString().ShouldBe("github.ref == 'refs/heads/main'");
        Job("deploy")["needs"].ToString().ShouldBe("build");
        Jobs().ShouldAllBe(j => j.Children.ContainsKey("timeout-minutes"));
        Steps().First()["with"]["persist-credentials"].ToString().ShouldBe("false");
        workflow["concurrency"]["cancel-in-progress"].ToString().ShouldBe("${{ github.event_name == 'pull_request' }}");

        static YamlMappingNode Job(string name) => (YamlMappingNode)Workflow()["jobs"][name];
        static IEnumerable<string> Permissions(string job) => ((YamlMappingNode)Job(job)["permissions"]).Select(p => $"{p.Key}: {p.Value}");
    }

    [Fact]
    public void Pins_are_kept_current()
    {
        var updates = (YamlSequenceNode)Load("dependabot.yml")["updates"];
        updates.Select(u => u["package-ecosystem"].ToString()).ShouldBe(["nuget", "github-actions"]);
        updates.ShouldAllBe(u => u["schedule"]["interval"].ToString() == "weekly" && u["directory"].ToString() == "/" && ((YamlMappingNode)u["groups"]).Children.Count == 1);
    }

    [SkippableFact]
    public void Mistakes_on_the_lines_of_a_pull_request_come_first()
    {
        Skip.IfNot(Scripts.CanRun, "git and bash are not there.");
        using var scripts = new Scripts();
        // Old mistakes, more than GitHub has room for, in a file that sorts before the one that changes.
        const string older = "input/explainers/a \"bel été\".md";
        scripts.Project.Write(older, scripts.Project.Read(Page) + string.Concat(Enumerable.Range(0, 12).Select(i => $"\nHe said “never said {i}” [@mayor-yields].\n")));
        scripts.Commit("Old mistakes");
        scripts.Project.Edit(Page, "oats are our roads", "oats are our homes");
        scripts.Commit("A new mistake");
        var (exit, output, _) = scripts.Run("check", s_pullRequest, ("GITHUB_SERVER_URL", "https://git.example"), ("GITHUB_REPOSITORY", "desk/site"), ("GITHUB_SHA", "abc"));
        exit.ShouldBe(1);
        var errors = output.Split('\n').Where(l => l.StartsWith("::error ", StringComparison.Ordinal)).ToArray();
        errors.Length.ShouldBe(10);
        errors[0].ShouldStartWith($"::error file={Page},line=11,col=44,");
        scripts.Summary.ShouldStartWith("## The check: 1");
        scripts.Summary.ShouldContain($"| error | [input/explainers/mayor.md:11](https://git.example/desk/site/blob/abc/{Page}?plain=1#L11) | **EX0201** Quotation not found in mayor-yields.");
        scripts.Summary.Split("| error |").Length.ShouldBeGreaterThan(12);
        using var sarif = JsonDocument.Parse(scripts.Project.Read("explainer.sarif"));
        sarif.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength().ShouldBeGreaterThan(12);

        // The same mistakes where nothing says what changed: the first file comes first.
        scripts.Run("check", ("GITHUB_EVENT_NAME", "push")).Output.ShouldStartWith("::error file=input/explainers/a \"bel été\".md");
        // And where the older file is the one that changes, under a name that git writes in quotes.
        scripts.Project.Edit(Page, "oats are our homes", "oats are our roads");
        scripts.Project.Edit(older, "never said 11", "never said 99");
        scripts.Commit("Another");
        scripts.Run("check", s_pullRequest).Output.Split('\n')[0].ShouldContain(",line=35,");
    }

    [SkippableFact]
    public void A_clean_project_passes_and_says_so()
    {
        Skip.IfNot(Scripts.CanRun, "git and bash are not there.");
        using var scripts = new Scripts();
        var (exit, output, _) = scripts.Run("check", s_pullRequest);
        (exit, output).ShouldBe((0, ""));
        scripts.Summary.ShouldBe("## The check: 0 errors, 0 warnings, 0 notes\n\nNothing to mend.\n");
        scripts.Run("build", ("BASE_URL", "https://desk.example/elsewhere/")).Exit.ShouldBe(0);
        scripts.Project.Read("output/index.html").ShouldContain("https://desk.example/elsewhere/");
        scripts.Run("build").Exit.ShouldBe(0);
        scripts.Project.Read("output/index.html").ShouldContain("https://desk.example/small/");
    }

    [SkippableFact]
    public void The_summary_says_what_readers_will_notice()
    {
        Skip.IfNot(Scripts.CanRun, "git and bash are not there.");
        using var scripts = new Scripts();
        scripts.Run("build").Exit.ShouldBe(0);
        scripts.Run("compare").Output.ShouldContain("this commit is the first");
        // A pull request is checked out as a merge into what it is compared with.
        scripts.Git("checkout", "--quiet", "-b", "pull");
        scripts.Git("mv", Page, "input/explainers/the-mayor.md");
        scripts.Project.Edit("input/explainers/ferry-strike-explained.md", "question: ", "question: And ");
        scripts.Commit("A page renamed, a question changed");
        scripts.Git("checkout", "--quiet", "main");
        scripts.Project.Write("notes.txt", "Something else meanwhile.");
        scripts.Commit("Meanwhile");
        scripts.Git("merge", "--quiet", "--no-ff", "--message", "Merge", "pull");
        scripts.Run("build").Exit.ShouldBe(0);
        var (exit, output, error) = scripts.Run("compare", s_pullRequest);
        (exit, error).ShouldBe((0, ""));
        output.ShouldContain("::warning title=Address is gone::“What does the mayor want?” (/explainers/mayor/) is gone");
        scripts.Summary.ShouldStartWith("## What readers will see\n");
        scripts.Summary.ShouldContain("### New\n\n- **What does the mayor want?** /explainers/the-mayor/\n");
        scripts.Summary.ShouldContain("+ And ");
        scripts.Summary.ShouldEndWith("“explainer serve FOLDER” shows it once it is unpacked.\n");
        scripts.Git("worktree", "list").Trim().Split('\n').Length.ShouldBe(1);
        scripts.Git("status", "--porcelain").ShouldBeEmpty();
    }

    [SkippableFact]
    public void With_mistakes_the_summary_has_them_and_says_that_there_is_no_site()
    {
        Skip.IfNot(Scripts.CanRun, "git and bash are not there.");
        using var scripts = new Scripts();
        scripts.Project.Edit(Page, "oats are our roads", "oats are our homes");
        scripts.Commit("A mistake");
        scripts.Run("check", s_pullRequest).Exit.ShouldBe(1);
        var (exit, _, error) = scripts.Run("compare", s_pullRequest);
        exit.ShouldBe(1);
        error.ShouldContain("EX0201");
        scripts.Summary.ShouldStartWith("## The check: 1 error");
        scripts.Summary.ShouldContain("**EX0201**");
        scripts.Summary.ShouldEndWith($"there is none to compare or to download. This is what was touched:\n\n    M\t{Page}\n");
        scripts.Git("worktree", "list").Trim().Split('\n').Length.ShouldBe(1);
        // The step runs where the check failed, and where everything went well.
        Steps().Single(s => s.Children.TryGetValue("run", out var run) && run.ToString() == ".ci/compare")["if"].ToString().ShouldEndWith("(success() || steps.check.outcome == 'failure')");
        Steps().Single(s => s.Children.TryGetValue("id", out var id) && id.ToString() == "check")["run"].ToString().ShouldBe(".ci/check");
    }

    [SkippableFact]
    public void By_hand_it_builds_the_site_and_tells_the_terminal()
    {
        Skip.IfNot(Scripts.CanRun, "git and bash are not there.");
        using var scripts = new Scripts();
        scripts.Project.Edit("input/explainers/ferry-strike-explained.md", "question: ", "question: And ");
        scripts.Commit("A question changed");
        var (exit, output, error) = scripts.Run("compare", ("GITHUB_STEP_SUMMARY", ""));
        (exit, error).ShouldBe((0, ""));
        output.ShouldContain("\nChanged\n");
        output.ShouldContain("      + And ");
        scripts.Summary.ShouldBeEmpty();
    }

    [SkippableFact]
    public void A_site_that_could_not_be_built_before_is_no_fault_of_the_pull_request()
    {
        Skip.IfNot(Scripts.CanRun, "git and bash are not there.");
        using var scripts = new Scripts();
        scripts.Project.Edit(Page, "oats are our roads", "oats are our homes");
        scripts.Commit("A mistake");
        scripts.Project.Edit(Page, "oats are our homes", "oats are our roads");
        scripts.Commit("Mended");
        scripts.Run("build").Exit.ShouldBe(0);
        scripts.Run("compare").ShouldSatisfyAllConditions(r => r.Exit.ShouldBe(0), r => r.Output.ShouldContain("EX0201"));
        scripts.Summary.ShouldContain("cannot be built");
    }

    private static YamlMappingNode Load(string path)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Path.Combine(Repository.Root, ".github", path))));
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    [GeneratedRegex(@"^actions/[a-z-]+@[0-9a-f]{40}$")]
    private static partial Regex Pinned();

    [GeneratedRegex(@"uses: actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")]
    private static partial Regex VersionBeside();
}
