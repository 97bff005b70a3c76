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
        foreach (var explainer in library.Explainers)
        {
            var excluded = explainer.Sources.Exclude.ToLookup(e => e.Value);
            foreach (var text in explainer.Texts)
                Check(text, library, excluded, diagnostics);
        }
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

    /// <summary>An article's id with an @ or in brackets, but not both, is a citation that readers would see as text.</summary>
    private static void Mistyped(Passage passage, Library library, DiagnosticBag diagnostics)
    {
        var text = passage.Words.Text;
        for (var at = text.IndexOfAny(['@', '[']); at >= 0; at = text.IndexOfAny(['@', '['], at + 1))
        {
            var end = at + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_'))
                end++;
            var isMeant = text[at] == '@' ? at == 0 || !char.IsLetterOrDigit(text[at - 1]) : end < text.Length && text[end] == ']';
            if (isMeant && library.Articles.ContainsKey(text[(at + 1)..end]))
                diagnostics.Add(Rules.BrokenCitation, passage.Words.Locate(Span.FromBounds(at, end)),
                    "This is the id of an article and not a citation of it, so readers would see it as text.", $"Write [@{text[(at + 1)..end]}].");
        }
    }

    private static void Check(string id, Location at, Library library, ILookup<string, Located> excluded, DiagnosticBag diagnostics)
    {
        if (!library.Articles.ContainsKey(id) && !library.Unread.Contains(id))
        {
            diagnostics.Add(Rules.UnknownCitation, at, $"There is no article “{id}”.",
                Nearest.Hint(id, library.Articles.Keys, "An article's id is the name of its file in input/articles, without “.md”."));
        }
        else if (excluded[id].FirstOrDefault() is { } exclusion)
        {
            diagnostics.Add(Rules.CitedButExcluded, at, $"The page cites “{id}” and excludes it from its sources.",
                "Remove the citation, or the id from “exclude”.", new Note("It is excluded here.", exclusion.At));
        }
    }
}
