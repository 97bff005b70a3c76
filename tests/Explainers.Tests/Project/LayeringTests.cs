using System.Text.RegularExpressions;
using Explainers.Diagnostics;
using Explainers.Tests.Support;

namespace Explainers.Tests.Project;

/// <summary>The rules that the source tree keeps for itself.</summary>
public partial class LayeringTests
{
    /// <summary>The folders of the library; each uses only those in rows above its own.</summary>
    private static readonly string[][] s_layers =
        [["Text"], ["Diagnostics"], ["Content"], ["Ingest", "Grouping", "Verification"], ["Numbers", "Names", "Speakers", "Coverage"], ["Differences"], ["Pages"], ["Checks"], ["Rendering"], ["Outputs"], ["Editing"], ["Building", "Comparison"]];

    private static readonly string s_library = Path.Combine(Repository.Root, "src", "Explainers");

    [Fact]
    public void A_folder_uses_only_folders_before_it()
    {
        var rank = s_layers.SelectMany((row, i) => row.Select(folder => (folder, i))).ToDictionary(f => f.folder, f => f.i);
        Directory.GetDirectories(s_library).Select(Path.GetFileName).Where(d => d is not ("bin" or "obj")).Order(StringComparer.Ordinal)
            .ShouldBe(rank.Keys.Order(StringComparer.Ordinal));
        foreach (var file in Sources())
        {
            var folder = Path.GetRelativePath(s_library, file).Split(Path.DirectorySeparatorChar)[0];
            foreach (Match used in UsedFolder().Matches(File.ReadAllText(file)))
            {
                var other = used.Groups[1].Value;
                if (other != folder && rank.TryGetValue(other, out var otherRank))
                    otherRank.ShouldBeLessThan(rank[folder], $"{file} uses {other}");
            }
        }
    }

    [Fact]
    public void A_file_has_the_namespace_of_its_folder()
    {
        foreach (var file in Sources())
            File.ReadAllText(file).ShouldContain($"namespace Explainers.{Path.GetFileName(Path.GetDirectoryName(file))};");
    }

    [Fact]
    public void Files_are_short()
    {
        var lengths = Sources().Select(f => (File: f, Lines: File.ReadAllLines(f).Length)).OrderBy(f => f.Lines).ToArray();
        lengths[^1].Lines.ShouldBeLessThanOrEqualTo(300, lengths[^1].File);
        lengths[lengths.Length / 2].Lines.ShouldBeLessThan(80);
    }

    [Fact]
    public void The_library_knows_no_console_and_no_clock()
    {
        foreach (var file in Sources())
        {
            var text = File.ReadAllText(file);
            text.ShouldNotContain("Console.");
            text.ShouldNotContain("DateTime.Now");
            text.ShouldNotContain("DateTime.UtcNow");
            text.ShouldNotContain("Random");
        }
    }

    [Fact]
    public void Rules_have_ids_of_their_own()
    {
        Rules.All.Select(r => r.Id).ShouldBeUnique();
        Rules.All.ShouldAllBe(r => RuleId().IsMatch(r.Id));
        Rules.All.Select(r => r.Id).ShouldBe(Rules.All.Select(r => r.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_is_reported_somewhere_and_shown_in_a_snapshot()
    {
        var code = string.Concat(Sources().Where(f => !Path.GetFileName(f).StartsWith("Rules", StringComparison.Ordinal)).Select(File.ReadAllText));
        var names = typeof(Rules).GetFields().ToDictionary(f => ((Rule)f.GetValue(null)!).Id, f => f.Name);
        // The Cli alone asks other servers, ExternalLinkTests.
        foreach (var external in new[] { Rules.DeadLink, Rules.MovedLink, Rules.LinkNotLookedAt })
            names.Remove(external.Id);
        names.Where(n => !code.Contains("Rules." + n.Value, StringComparison.Ordinal)).ShouldBeEmpty();
        var snapshots = string.Concat(Directory.EnumerateFiles(Repository.Cases, "diagnostics.txt", SearchOption.AllDirectories).Select(File.ReadAllText));
        // These need a file that cannot be read or written, an article that was edited, or a folder of somebody else: CommandLineTests.
        string[] elsewhere = [Rules.Unreadable.Id, Rules.CannotWrite.Id, Rules.ForeignOutput.Id, Rules.ArticleKept.Id];
        names.Keys.Except(elsewhere).Where(id => !snapshots.Contains(id, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static IEnumerable<string> Sources() => Directory.EnumerateFiles(s_library, "*.cs", SearchOption.AllDirectories)
        .Where(f => !Path.GetRelativePath(s_library, f).StartsWith("obj", StringComparison.Ordinal) && !Path.GetRelativePath(s_library, f).StartsWith("bin", StringComparison.Ordinal));

    [GeneratedRegex(@"\busing (?:static )?Explainers\.(\w+)")]
    private static partial Regex UsedFolder();

    [GeneratedRegex(@"^EX\d{4}$")]
    private static partial Regex RuleId();
}
