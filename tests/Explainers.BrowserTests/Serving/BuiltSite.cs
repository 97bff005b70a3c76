using System.Collections.Frozen;
using Explainers.Building;
using Explainers.Diagnostics;
using Explainers.Pages;
using Explainers.Text;

namespace Explainers.BrowserTests.Serving;

/// <summary>The repository's own site, built for one base address and held in memory: its pages as records, and its files by path.</summary>
internal sealed record BuiltSite(Site Site, FrozenDictionary<string, byte[]> Files)
{
    public static BuiltSite Build(string baseUrl)
    {
        var folder = Directory.CreateTempSubdirectory("explainer-site-").FullName;
        try
        {
            var diagnostics = new DiagnosticBag();
            var result = SitePipeline.Build(new BuildOptions(Root(), folder, baseUrl, Moment.Of(new DateOnly(2026, 12, 1))), diagnostics);
            result.Written.ShouldNotBeNull(string.Join('\n', diagnostics.ToSorted().Select(DiagnosticFormatter.Format)));
            var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .ToFrozenDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllBytes);
            return new BuiltSite(result.Site, files);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Explainer.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException($"Explainer.sln is in no folder above {AppContext.BaseDirectory}.");
        return folder;
    }
}
