using System.Diagnostics;
using Explainers.Cli;
using Explainers.Diagnostics;
using Explainers.Tests.Support;

namespace Explainers.Tests.Building;

/// <summary>What the shells offer: their own scripts run in them, where they are installed. Nothing here runs PowerShell.</summary>
public class CompletionTests
{
    /// <summary>A line, and what is offered for its last word; “*” stands for the names of files.</summary>
    public static TheoryData<string, string, string> Lines
    {
        get
        {
            var lines = new TheoryData<string, string, string>();
            foreach (var shell in new[] { "bash", "zsh", "fish" })
            {
                lines.Add(shell, "explainer ch", "check");
                lines.Add(shell, "explainer check --form", "--format");
                lines.Add(shell, "explainer check --format s", "sarif");
                lines.Add(shell, "explainer rules EX020", string.Join(' ', Rules.All.Select(r => r.Id).Where(i => i.StartsWith("EX020", StringComparison.Ordinal))));
                lines.Add(shell, "explainer why may", "mayor mayor-yields");
                lines.Add(shell, "explainer cards ", "ferry-strike-explained mayor");
                lines.Add(shell, "explainer cards mayor f", "ferry-strike-explained");
                lines.Add(shell, "explainer new p", "page person publisher");
                // Bash puts in what stands behind the colon.
                lines.Add(shell, "explainer new explainer Ferries --match people:m", shell == "bash" ? "mina-okafor" : "people:mina-okafor");
                lines.Add(shell, "explainer completion f", "fish");
                foreach (var paths in new[] { "serve ", "serve s", "compare s", "compare seeds s", "ingest --explain s", "ingest --from s", "check --changed s", "build --output s", "--root s", "cards --browser s" })
                    lines.Add(shell, "explainer " + paths, "*");
            }
            return lines;
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Lines))]
    public void A_shell_completes(string shell, string line, string expected)
    {
        var program = new[] { "/bin/", "/usr/bin/" }.Select(f => f + shell).FirstOrDefault(File.Exists);
        Skip.If(program is null, $"There is no {shell}.");
        using var project = TestProject.Small();
        var explainer = $"dotnet '{Path.Combine(AppContext.BaseDirectory, "explainer.dll")}'";
        project.Write("try", shell switch
        {
            "bash" => $$"""
                explainer() { {{explainer}} "$@"; }
                eval "$(explainer completion bash)"
                COMP_LINE=$1 COMP_POINT=${#1}
                read -ra COMP_WORDS <<<"$1"
                [[ $1 != *' ' ]] || COMP_WORDS+=("")
                COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
                _explainer
                echo "${COMPREPLY[*]:-*}"
                """,
            "zsh" => $$"""
                explainer() { {{explainer}} "$@" }
                compdef() { : }
                compadd() { shift; print -r -- "${(o)@}" }
                _files() { print -r -- '*' }
                eval "$(explainer completion zsh)"
                words=("${(@s: :)1}")
                CURRENT=$#words
                _explainer
                """,
            _ => $$"""
                function explainer; {{explainer}} $argv; end
                explainer completion fish | source
                function __fish_complete_path; echo "$argv[1]*"; end
                complete -C $argv[1] | string split \t -f 1 | sort | string join ' '
                """,
        });
        using var started = Process.Start(new ProcessStartInfo(program!, ["try", line]) { WorkingDirectory = project.Root, RedirectStandardOutput = true, Environment = { ["HOME"] = project.Root } })!;
        var said = started.StandardOutput.ReadToEnd().Trim();
        started.WaitForExit();
        // Fish keeps of the names what begins with the word that was begun.
        (expected == "*" && said.EndsWith('*') ? "*" : string.Join(' ', said.Split(' ').Order(StringComparer.Ordinal))).ShouldBe(expected);
    }

    [Fact]
    public void There_is_a_script_for_every_shell()
    {
        using var project = TestProject.Small();
        foreach (var shell in CompletionCommand.Shells)
            CommandLine.Run(project.Root, null, "completion", shell).Output.ShouldContain("[suggest:");
    }
}
