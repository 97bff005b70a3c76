using Explainers.Content;
using Explainers.Diagnostics;
using Markdig.Syntax;

namespace Explainers.Coverage;

/// <summary>The marks <c>[@our-view]</c> and <c>[@our-sum]</c> stand at sentences of the desk's own, and no article bears their names.</summary>
public static class DeskMarks
{
    /// <summary>Checks every mark of the library.</summary>
    public static void Run(Library library, DiagnosticBag diagnostics)
    {
        foreach (var article in CitationInline.DeskIds.Keys.Select(library.Articles.GetValueOrDefault).OfType<Article>())
        {
            diagnostics.Add(Rules.DeskIdTaken, new Location(article.Source, article.Source.LineSpan(1)),
                $"The id of this article is “{article.Id}”, and [@{article.Id}] marks what the desk itself says, so no page can cite the article.",
                "Rename the file, and the “id” in its seed’s sidecar.");
        }
        var (explainers, people, pages) = (library.Explainers, library.ShownPeople, library.Pages);
        library.Memo.CheckEach("desk marks of explainers", explainers, [], diagnostics, (i, said) =>
        {
            var cells = explainers[i].Perspectives.SelectMany(p => p.Views).Select(v => v.Says).ToHashSet();
            foreach (var text in explainers[i].Texts)
                Check(text, cells.Contains(text), said);
        });
        library.Memo.CheckEach("desk marks of people", people, [], diagnostics, (i, said) => Check(people[i].Body, isCell: false, said));
        library.Memo.CheckEach("desk marks of pages", pages, [], diagnostics, (i, said) => Check(pages[i].Body, isCell: false, said));
    }

    private static void Check(MarkdownText text, bool isCell, DiagnosticBag diagnostics)
    {
        foreach (var passage in text.Passages)
        {
            foreach (var citation in passage.Citations.Select(c => c.Citation).Where(c => c.Marks.Count > 0))
            {
                if (Problem(passage, citation, isCell) is { } problem)
                    diagnostics.Add(Rules.MisplacedMark, passage.Locate(citation), problem, "Put the mark into the sentence of your own that it is about, before the full stop, or take it away.");
            }
        }
    }

    private static string? Problem(Passage passage, CitationInline citation, bool isCell) => passage switch
    {
        { Block: HeadingBlock } => "This mark stands in a heading, which states nothing.",
        { Quote: not null } => "This mark stands in a quotation, whose words are its source’s and not the desk’s.",
        _ when isCell && citation.Marks.Contains(DeskMark.View) => "This mark stands where the page says what a source holds, so a view here would be taken for the source’s.",
        _ when !passage.Words.Text.Any(char.IsLetterOrDigit) => "This mark stands at no sentence.",
        _ => null,
    };
}
