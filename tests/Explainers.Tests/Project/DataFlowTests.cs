using System.Text.RegularExpressions;
using Explainers.Tests.Support;

namespace Explainers.Tests.Project;

/// <summary>The data flow of src/README.md is that of SitePipeline, stage by stage.</summary>
public partial class DataFlowTests
{
    private static readonly string s_library = Path.Combine(Repository.Root, "src", "Explainers");

    [Fact]
    public void Every_stage_of_the_pipeline_is_in_the_table()
    {
        var table = Rows().SelectMany(r => Name().Matches(r.Stage).Select(m => m.Groups[1].Value)).ToHashSet(StringComparer.Ordinal);
        var called = Call().Matches(File.ReadAllText(Path.Combine(s_library, "Building", "SitePipeline.cs")));
        called.Count.ShouldBeGreaterThan(15);
        called.Where(c => !table.Contains(c.Groups[1].Value) && !table.Contains($"{c.Groups[1]}.{c.Groups[2]}")).Select(c => c.Value).ShouldBeEmpty();
    }

    [Fact]
    public void Every_stage_of_the_table_is_in_its_folder()
    {
        foreach (var (stage, folder) in Rows())
        {
            foreach (Match name in Name().Matches(stage))
                Directory.GetFiles(Path.Combine(s_library, folder)).Any(f => File.ReadAllText(f).Contains($" class {name.Groups[1].Value.Split('.')[0]}", StringComparison.Ordinal) || File.ReadAllText(f).Contains($" record {name.Groups[1].Value.Split('.')[0]}", StringComparison.Ordinal))
                    .ShouldBeTrue($"{name.Value} is not in {folder}");
        }
    }

    [Fact]
    public void Every_folder_of_the_library_is_named() =>
        Directory.GetDirectories(s_library).Select(Path.GetFileName).Where(d => d is not ("bin" or "obj") && !Guide.All["src/README.md"].Contains(d!, StringComparison.Ordinal)).ShouldBeEmpty();

    private static IEnumerable<(string Stage, string Folder)> Rows() =>
        Guide.All["src/README.md"].Split('\n').SkipWhile(l => !l.StartsWith("| stage |", StringComparison.Ordinal)).Skip(2).TakeWhile(l => l.StartsWith('|'))
            .Select(l => l.Split('|', StringSplitOptions.TrimEntries)).Select(c => (c[1], c[3]));

    [GeneratedRegex("`([A-Za-z.]+)`")]
    private static partial Regex Name();

    [GeneratedRegex(@"\b(?<!<see cref=.)([A-Z][A-Za-z]+)\.(Run|Read|ReadPublishers|Parse|Check|Compile|Write)\(")]
    private static partial Regex Call();
}
