using Explainers.Comparison;
using Explainers.Diagnostics;

namespace Explainers.Cli;

/// <summary><c>explainer compare</c>: what readers will notice when one built site takes the place of another.</summary>
internal static class CompareCommand
{
    /// <summary>What a comparison can be written as.</summary>
    public static readonly string[] Formats = ["text", "markdown", "github"];

    public static int Run(DirectoryInfo old, DirectoryInfo now, string format, bool isQuiet)
    {
        foreach (var folder in new[] { old, now }.Where(f => !f.Exists))
        {
            Console.Error.WriteLine($"There is no folder {folder.FullName}.\n  hint: Name the folders that two builds wrote, the older one first.");
            return ExitCode.Usage;
        }
        SiteComparison comparison;
        using (var clock = new StageClock(isQuiet))
        {
            clock.Begin("Comparing");
            comparison = SiteComparison.Of(BuiltSite.Read(old.FullName), BuiltSite.Read(now.FullName));
        }
        switch (format)
        {
            case "markdown":
                Console.Out.Write(ComparisonReport.Markdown(comparison, int.MaxValue));
                break;
            case "github":
                foreach (var gone in ComparisonReport.Warnings(comparison).Take(GitHubReport.Most))
                    Console.Out.Write(GitHubReport.Warning("Address is gone", gone));
                Console.Out.WriteLine(ComparisonReport.Sentence(comparison));
                StepSummary.Append(room => ComparisonReport.Markdown(comparison, room));
                break;
            default:
                Console.Out.Write(ComparisonReport.Text(comparison));
                break;
        }
        return ExitCode.Clean;
    }
}
