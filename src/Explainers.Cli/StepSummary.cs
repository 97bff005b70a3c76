using System.Text;

namespace Explainers.Cli;

/// <summary>The page that GitHub shows for a run: what is appended to the file named in GITHUB_STEP_SUMMARY, as Markdown.</summary>
internal static class StepSummary
{
    /// <summary>A step whose summary is larger loses all of it.</summary>
    private const int Limit = 1024 * 1024;

    private static string? FilePath => Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY") is { Length: > 0 } path ? path : null;

    /// <summary>Appends what is made for the bytes that are left; nothing where there is no such file.</summary>
    public static void Append(Func<int, string> markdown)
    {
        if (FilePath is not { } path)
            return;
        try
        {
            var room = Limit - (int)Math.Min(Limit, new FileInfo(path) is { Exists: true } file ? file.Length : 0);
            File.AppendAllText(path, markdown(room), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"The summary of this run cannot be written to {path}: {problem.Message}");
        }
    }

    /// <summary>The address of a line of the commit that a run is about; null outside of GitHub.</summary>
    public static Func<string, int, string>? Links(string prefix)
    {
        var (server, repository, commit) = (Variable("GITHUB_SERVER_URL"), Variable("GITHUB_REPOSITORY"), Variable("GITHUB_SHA"));
        // Without “plain” a Markdown file is shown as a page, which has no lines.
        return server is null || repository is null || commit is null ? null
            : (path, line) => $"{server}/{repository}/blob/{commit}/{string.Join('/', (prefix + path).Split('/').Select(Uri.EscapeDataString))}?plain=1#L{line}";
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
