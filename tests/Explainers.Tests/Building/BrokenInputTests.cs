using Explainers.Tests.Support;

namespace Explainers.Tests.Building;

/// <summary>
/// What is said about bad input. A case is a folder in cases/broken: its files are copied over the small site, and diagnostics.txt has what
/// a build must then say.
/// </summary>
public class BrokenInputTests
{
    private static readonly string s_folder = Path.Combine(Repository.Cases, "broken");

    public static TheoryData<string> Names => [.. Directory.GetDirectories(s_folder).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_said_with_its_place(string name)
    {
        using var project = TestProject.Small();
        project.Copy(Path.Combine(s_folder, name, "project"), "");
        var (result, diagnostics) = project.Build();
        Snapshot.Matches(Path.Combine(s_folder, name, "expected"), new Dictionary<string, string> { ["diagnostics.txt"] = Formatted.All(diagnostics) });
        (result.Written is null).ShouldBe(diagnostics.HasErrors);
        Directory.Exists(project.Output).ShouldBe(!diagnostics.HasErrors);
    }
}
