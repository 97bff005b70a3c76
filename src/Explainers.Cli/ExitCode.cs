namespace Explainers.Cli;

/// <summary>What the process ends with, so that a script need not read what was printed.</summary>
internal static class ExitCode
{
    public const int Clean = 0;
    public const int Errors = 1;
    public const int Usage = 2;
    public const int Bug = 3;
}
