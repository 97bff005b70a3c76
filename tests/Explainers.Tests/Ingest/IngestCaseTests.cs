using Explainers.Diagnostics;

namespace Explainers.Tests.Ingest;

/// <summary>
/// Every folder of cases/ingest is a kind of damage: what goes in, what must come out, the ledger and the diagnostics included.
/// EXPLAINER_ACCEPT=1 rewrites what must come out.
/// </summary>
public sealed class IngestCaseTests
{
    private static readonly string[] s_expected = ["article.md", "ledger.txt", "diagnostics.txt"];
    private static readonly string[] s_given = ["seed.txt", "sidecar.yaml", "phrases.txt"];

    public static TheoryData<string> Names() => new(IngestCase.All().Select(c => c.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void ComesOutAsExpected(string name)
    {
        var one = IngestCase.Named(name);
        var (conversion, diagnostics) = one.Convert();
        Check(one, "article.md", conversion?.Markdown);
        Check(one, "ledger.txt", conversion?.Ledger.ToText());
        var said = string.Concat(diagnostics.ToSorted().Select(DiagnosticFormatter.Format));
        Check(one, "diagnostics.txt", said.Length > 0 ? said : null);
    }

    [Fact]
    public void NothingExpectedIsOrphaned()
    {
        var names = IngestCase.All().Select(c => c.Name).ToHashSet(StringComparer.Ordinal);
        Directory.GetDirectories(IngestCase.Folder).Select(Path.GetFileName).Where(n => !names.Contains(n!)).ShouldBeEmpty();
        Directory.GetFiles(IngestCase.Folder, "*", SearchOption.AllDirectories).Select(Path.GetFileName)
            .Where(f => f != ".gitattributes" && !s_expected.Contains(f) && !s_given.Contains(f)).ShouldBeEmpty();
    }

    private static void Check(IngestCase one, string file, string? actual)
    {
        var path = Path.Combine(one.ExpectedFolder, file);
        if (Environment.GetEnvironmentVariable("EXPLAINER_ACCEPT") == "1")
        {
            Directory.CreateDirectory(one.ExpectedFolder);
            if (actual is null)
                File.Delete(path);
            else
                File.WriteAllText(path, actual);
            return;
        }
        File.Exists(path).ShouldBe(actual is not null, $"{path}: set EXPLAINER_ACCEPT=1 to write what comes out now");
        if (actual is not null)
            actual.ShouldBe(File.ReadAllText(path), path);
    }
}
