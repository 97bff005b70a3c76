using Explainers.Diagnostics;

namespace Explainers.Cli;

/// <summary>What diagnostics are written as.</summary>
internal enum ReportFormat
{
    Text,
    Json,
    GitHub,
    Sarif,
}

/// <summary>How a command reports.</summary>
/// <param name="Format">What is written to standard output; as text, diagnostics go to standard error.</param>
/// <param name="Verbose">Whether what needs no action is shown.</param>
/// <param name="Colour">Always, never, or on a terminal that shows it.</param>
internal sealed record ReportOptions(ReportFormat Format, bool Verbose, bool? Colour)
{
    /// <summary>Whether nothing but problems is shown.</summary>
    public bool Quiet { get; init; }

    /// <summary>What a pull request changes, so that mistakes on its lines come first.</summary>
    public ChangedLines Changed { get; init; } = ChangedLines.None;

    /// <summary>Where people read the summary: standard output is the format’s alone.</summary>
    public TextWriter Human => Quiet ? TextWriter.Null : Format == ReportFormat.Text ? Console.Out : Console.Error;

    /// <summary>The columns of the terminal that diagnostics go to; null where they go to a file or a pipe.</summary>
    public static int? Columns => !Console.IsErrorRedirected && Console.WindowWidth is > 0 and var columns ? columns : null;

    /// <summary>Whether diagnostics are coloured.</summary>
    public bool IsColoured => Colour ?? (!Console.IsErrorRedirected && WantsColour);

    /// <summary>Whether whoever looks at a terminal wants colours (https://no-color.org), and it does not call itself dumb.</summary>
    public static bool WantsColour => Environment.GetEnvironmentVariable("NO_COLOR") is null or "" && Environment.GetEnvironmentVariable("TERM") != "dumb";
}
