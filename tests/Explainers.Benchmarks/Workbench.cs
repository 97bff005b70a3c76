using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Explainers.Benchmarks;

/// <summary>A published explainer and a folder to work in. Both are gone at the end, and when somebody ends it earlier.</summary>
internal sealed class Workbench : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("explainer-benchmark-");
    private readonly CancellationTokenSource _stop = new();
    private readonly PosixSignalRegistration[] _signals;

    public Workbench(string? program)
    {
        _signals = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM }.Select(s => PosixSignalRegistration.Create(s, End))];
        Program = program ?? Publish();
    }

    /// <summary>The program that is measured.</summary>
    public string Program { get; }

    /// <summary>Ends what is under way.</summary>
    public CancellationToken Stop => _stop.Token;

    /// <summary>What it is measured on, which a figure means nothing without.</summary>
    public static string Machine => $"{Environment.ProcessorCount} processors, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}; load: {Load}";

    /// <summary>How many processes wanted a processor in the last 1, 5 and 15 minutes, where the system tells.</summary>
    public static string Load => File.Exists("/proc/loadavg") ? string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ')[..3]) : "not known";

    /// <summary>The repository’s folder.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>A project of so many pages.</summary>
    public string Project(int pages)
    {
        Say($"{pages} pages");
        var root = Path.Combine(_folder.FullName, $"{pages}");
        NonsenseProject.Write(root, pages);
        return root;
    }

    /// <summary>Tells whoever waits what is being done.</summary>
    public static void Say(string what) => Console.Error.WriteLine($"{what} …");

    /// <summary>Deletes the folder.</summary>
    public void Dispose()
    {
        foreach (var signal in _signals)
            signal.Dispose();
        _stop.Dispose();
        _folder.Delete(recursive: true);
    }

    private void End(PosixSignalContext signal)
    {
        signal.Cancel = true;
        _stop.Cancel();
    }

    private string Publish()
    {
        Say("Publishing");
        var folder = Path.Combine(_folder.FullName, "program");
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["publish", Path.Combine(Repository, "src", "Explainers.Cli"), "--output", folder, "-v", "quiet"]) { RedirectStandardOutput = true })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? Path.Combine(folder, OperatingSystem.IsWindows() ? "explainer.exe" : "explainer") : throw new InvalidOperationException(said);
    }

    private static string FindRepository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Explainer.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
