using Explainers.Diagnostics;

namespace Explainers.Ingest;

/// <summary>What an editor is told about a conversion: what was dropped, what is not known, what is not sure.</summary>
internal static class IngestDiagnostics
{
    private const int MaxReasons = 3;
    private const int SentenceWords = 8;

    public static void Report(Draft draft, Ledger ledger, DiagnosticBag diagnostics)
    {
        ReportDropped(ledger, diagnostics);
        ReportUnknown(draft, diagnostics);
        ReportUnsure(ledger, diagnostics);
    }

    private static void ReportUnsure(Ledger ledger, DiagnosticBag diagnostics)
    {
        LedgerLine? first = null, last = null;
        foreach (var line in ledger.Lines.Where(l => l.Fate != Fate.Blank).Append(null))
        {
            if (line is { Certainty: Certainty.Unsure, Fate: Fate.Body or Fate.Metadata })
            {
                (first, last) = (first ?? line, line);
                continue;
            }
            if (first is not null)
            {
                diagnostics.Add(Rules.UnsureLine, new Location(ledger.Seed, first.Span),
                    $"{(first == last ? $"Line {first.Number}" : $"What stands on lines {first.Number} to {last!.Number}")} may not belong to the article: {first.Reason}.",
                    "Delete it from the article if it does not; nothing else has to be done.");
            }
            first = last = null;
        }
    }

    private static void ReportDropped(Ledger ledger, DiagnosticBag diagnostics)
    {
        var run = new List<LedgerLine>();
        foreach (var line in ledger.Lines)
        {
            if (line.Fate == Fate.Dropped)
                run.Add(line);
            else if (line.Fate != Fate.Blank)
                Flush();
        }
        Flush();

        void Flush()
        {
            if (run.Count == 0)
                return;
            var shown = run.Find(l => IsSentence(ledger, l)) ?? run[0];
            var reasons = run.Select(l => l.Reason).Where(r => !r.StartsWith("continues line", StringComparison.Ordinal)).Distinct().ToList();
            var why = string.Join("; ", reasons.Take(MaxReasons)) + (reasons.Count - MaxReasons) switch
            {
                <= 0 => "",
                1 => "; and one more reason",
                var more => $"; and {more} more reasons",
            };
            diagnostics.Add(Rules.LinesDropped, new Location(ledger.Seed, shown.Span),
                $"{(run.Count == 1 ? "1 line is" : shown == run[0] ? $"{run.Count} lines are" : $"{run.Count} lines from line {run[0].Number} on are")} not in the article: {why}.");
            run.Clear();
        }
    }

    /// <summary>Whether a line is a whole sentence, so that it is the one to look at among those dropped with it.</summary>
    private static bool IsSentence(Ledger ledger, LedgerLine line) =>
        !line.Reason.StartsWith("repeats line", StringComparison.Ordinal) && TextCleaner.Clean(ledger.Seed.Slice(line.Span)) is var text && Sentence.Ends(text) && Sentence.Words(text, SentenceWords) >= SentenceWords;

    private static void ReportUnknown(Draft draft, DiagnosticBag diagnostics)
    {
        var (facts, sidecar, source) = (draft.Facts, draft.Seed.Sidecar, draft.Seed.Source);
        var unknown = new List<string>();
        AddIf(sidecar?.Title is null && facts.Title is null, "title");
        AddIf(sidecar?.Published is null && facts.Published is null, "date of publication");
        AddIf(sidecar?.Url is null, "address");
        AddIf(sidecar?.Byline is null && facts.Byline is null, "byline");
        AddIf(sidecar?.Publisher is null, "publisher");
        if (unknown.Count == 0)
            return;
        var first = draft.Blocks.Count > 0 ? draft.Blocks[0].Lines[0].Span : source.LineSpan(1);
        diagnostics.Add(Rules.FactUnknown, new Location(source, first), $"Not known about this article: {string.Join(", ", unknown)}.",
            $"Put what you can find out into {Path.ChangeExtension(source.Path, ".yaml")}.");

        void AddIf(bool isUnknown, string fact)
        {
            if (isUnknown)
                unknown.Add(fact);
        }
    }
}
