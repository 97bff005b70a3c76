using System.Security.Cryptography;
using System.Text;
using Explainers.Tests.Support;

namespace Explainers.Tests.Building;

/// <summary>The whole site, file by file. The style sheet, which every page carries, stands in the snapshots as its size and hash.</summary>
public class SiteSnapshotTests
{
    [Fact]
    public void The_shipped_site_is_what_it_was()
    {
        using var project = TestProject.Shipped();
        Check(project, "shipped");
    }

    [Fact]
    public void The_small_site_is_what_it_was()
    {
        using var project = TestProject.Small();
        Check(project, "small");
    }

    [Fact]
    public void The_small_site_in_French_is_what_it_was()
    {
        using var project = TestProject.French();
        Check(project, "french");
    }

    [Fact]
    public void Every_snapshot_folder_belongs_to_a_test() =>
        Directory.GetDirectories(Path.Combine(Repository.Cases, "site")).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(["french", "shipped", "small"]);

    private static void Check(TestProject project, string name)
    {
        var (result, diagnostics) = project.Build();
        var said = Formatted.All(diagnostics);
        result.Written.ShouldNotBeNull(said);
        var files = project.Site().ToDictionary(f => f.Key, f => f.Key.EndsWith(".png", StringComparison.Ordinal) ? Short(f.Value) : WithoutStyles(Encoding.UTF8.GetString(f.Value)), StringComparer.Ordinal);
        files.Add("diagnostics.txt", said);
        Snapshot.Matches(Path.Combine(Repository.Cases, "site", name), files);
    }

    private static string WithoutStyles(string html)
    {
        var start = html.IndexOf("<style>", StringComparison.Ordinal) + "<style>".Length;
        var end = html.IndexOf("</style>", StringComparison.Ordinal);
        if (end < 0)
            return html;
        var styles = Encoding.UTF8.GetBytes(html[start..end]);
        return html[..start] + Short(styles) + html[end..];
    }

    private static string Short(byte[] bytes) => $"{bytes.Length} bytes, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}";
}
