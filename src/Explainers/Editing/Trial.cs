using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Names;
using Explainers.Numbers;
using Explainers.Speakers;
using Explainers.Text;
using Explainers.Verification;

namespace Explainers.Editing;

/// <summary>Something that could stand in an explainer.</summary>
/// <param name="Place">The key that it is an entry of; empty for a paragraph of the text.</param>
/// <param name="Line">The entry or paragraph.</param>
/// <param name="Seen">The source's words that it was made from, for the editor to read; empty when the line has them.</param>
internal sealed record Suggestion(string Place, string Line, string Seen);

/// <summary>
/// Suggestions → those that the build would let stand: they are put into a page that nobody keeps, and the stages that verify quotations, speakers, numbers and names look at it.
/// </summary>
internal static class Trial
{
    /// <summary>Those about which nothing is said, not even a note.</summary>
    public static ImmutableArray<Suggestion> Passed(Library library, SourceTexts texts, ImmutableArray<Suggestion> suggestions)
    {
        if (suggestions.IsEmpty)
            return [];
        var lines = new List<string> { "---", "title: T", "question: Q?", "summary: What?", "published: 2000" };
        var at = new Dictionary<int, Suggestion>();
        foreach (var place in suggestions.Where(s => s.Place.Length > 0).GroupBy(s => s.Place))
            Add([place.Key + ":"], place);
        Add(["---", ""], suggestions.Where(s => s.Place.Length == 0));
        var source = new Source("input/explainers/trial.md", string.Join('\n', lines));
        var said = new DiagnosticBag();
        if (Explainer.Read("trial", source, PageNames.None, said) is not { } explainer)
            return [];
        // The page is the only one: what others say is no part of the question.
        var alone = library with { Explainers = [explainer] };
        var quotations = QuotationVerification.Run(alone, texts, said);
        NumberVerification.Run(alone, texts, said);
        var speakers = SpeakerVerification.Run(alone, texts, quotations, said);
        NameVerification.Run(alone, texts, quotations, speakers.Contradicted, said);
        foreach (var diagnostic in said.ToSorted().Where(d => d.At?.Source == source))
            at.Remove(source.PositionOf(diagnostic.At!.Span.Start).Line);
        return [.. at.OrderBy(p => p.Key).Select(p => p.Value)];

        void Add(IEnumerable<string> before, IEnumerable<Suggestion> all)
        {
            lines.AddRange(before);
            foreach (var suggestion in all)
            {
                lines.Add(suggestion.Line);
                at.Add(lines.Count, suggestion);
                if (suggestion.Place.Length == 0)
                    lines.Add("");
            }
        }
    }
}
