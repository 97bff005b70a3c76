using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Checks;

/// <summary>Every citation can be read, and every article it names exists and is not excluded by the page that cites it.</summary>
public static class CitationCheck
{
    /// <summary>Checks every text of the library.</summary>
    public static void Run(Library library, DiagnosticBag diagnostics)
    {
        var explainers = library.Explainers;
        library.Memo.Each("citations", explainers, [library.Unread, library.ArticlesInDoubt], diagnostics, (i, said) =>
        {
            var excluded = explainers[i].Sources.Exclude.ToLookup(e => e.Value);
            foreach (var text in explainers[i].Texts)
                Check(text, library, excluded, said);
            return true;
        }, library.EvidenceOfExplainers(), hints: library.Articles.Ids);
        var none = Array.Empty<Located>().ToLookup(e => e.Value);
        foreach (var text in library.OtherTexts)
            Check(text, library, none, diagnostics);
    }

    private static void Check(MarkdownText text, Library library, ILookup<string, Located> excluded, DiagnosticBag diagnostics)
    {
        foreach (var source in text.Charts.SelectMany(c => c.Sources))
            Check(source.Value, source.At, library, excluded, diagnostics);
        foreach (var passage in text.Passages)
        {
            Mistyped(passage, library, diagnostics);
            foreach (var citation in passage.Citations.Select(c => c.Citation))
            {
                if (!citation.IsRead)
                    diagnostics.Add(Rules.BrokenCitation, passage.Locate(citation), "This looks like a citation and cannot be read as one.",
                        "Write [@article-id], or [@one-id; @other-id] for several.");
                foreach (var cited in citation.Cited)
                    Check(cited.Id, passage.Locate(citation, cited), library, excluded, diagnostics);
            }
        }
    }

    private static void Mistyped(Passage passage, Library library, DiagnosticBag diagnostics)
    {
        foreach (var (id, at) in MistypedCitation.In(passage, library))
        {
            var what = library.Articles.ContainsKey(id) ? "the id of an article and not a citation of it" : "a mark of the desk without its brackets and @";
            diagnostics.Add(Rules.BrokenCitation, passage.Words.Locate(at), $"This is {what}, so readers would see it as text.", $"Write [@{id}].");
        }
    }

    private static void Check(string id, Location at, Library library, ILookup<string, Located> excluded, DiagnosticBag diagnostics)
    {
        if (!library.Articles.ContainsKey(id))
        {
            if (!library.Unread.Explains(id, "input/articles", library.Articles.Keys))
                diagnostics.AddOf(id, Rules.UnknownCitation, at, $"There is no article “{id}”.",
                    Nearest.Hint(id, library.Articles.Keys.Concat(CitationInline.DeskIds.Keys), "An article’s id is the name of its file in input/articles, without “.md”."));
        }
        else if (excluded[id].FirstOrDefault() is { } exclusion)
        {
            diagnostics.Add(Rules.CitedButExcluded, at, $"The page cites “{id}” and excludes it from its sources.",
                "Remove the citation, or the id from “exclude”.", new Note("It is excluded here.", exclusion.At));
        }
    }
}
