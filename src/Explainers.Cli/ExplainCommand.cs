using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Ingest;

namespace Explainers.Cli;

/// <summary><c>explainer ingest --explain FILE</c>: a seed and its article side by side.</summary>
internal static class ExplainCommand
{
    private const int WidthOfPipes = 120;

    public static int Run(DirectoryInfo root, FileInfo file)
    {
        if (!file.Exists)
        {
            Console.Error.WriteLine($"There is no file {file.FullName}.\n  hint: Name the file of a seed, such as seeds/NAME.txt.");
            return ExitCode.Usage;
        }
        var diagnostics = new DiagnosticBag();
        var phrases = PublisherPhrases.Of(Library.ReadPublishers(SourceTree.Read(root.FullName, diagnostics), new Memo(), diagnostics).All);
        var conversion = SeedStage.ReadFile(file.FullName, phrases, diagnostics) is { } seed ? SeedConverter.Convert(seed, diagnostics) : null;
        if (conversion is not null)
            Show(conversion);
        return Report.Diagnostics(diagnostics, verbose: true);
    }

    private static void Show(Conversion conversion)
    {
        var isTerminal = !Console.IsOutputRedirected;
        var colours = isTerminal && ReportOptions.WantsColour;
        Console.WriteLine($"{conversion.Ledger.Seed.Path} → {conversion.Id}.md");
        Console.WriteLine("= kept   @ front matter   x dropped   ? not sure");
        Console.WriteLine();
        foreach (var row in LedgerTable.Rows(conversion.Ledger, isTerminal ? Math.Max(60, Console.WindowWidth - 1) : WidthOfPipes))
            Console.WriteLine(colours ? Colour(row.Line) + row.Text + "\e[0m" : row.Text);
        Console.WriteLine();
    }

    private static string Colour(LedgerLine line) => line switch
    {
        { Certainty: Certainty.Unsure } => "\e[33m",
        { Fate: Fate.Dropped } => "\e[31m",
        { Fate: Fate.Metadata } => "\e[36m",
        _ => "",
    };
}
