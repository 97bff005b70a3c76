using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Checks;

/// <summary>Every id in front matter, of a person, a publisher or an article, is the id of something that is there.</summary>
public static class ReferenceCheck
{
    /// <summary>Checks every record of the library.</summary>
    public static void Run(Library library, DiagnosticBag diagnostics)
    {
        var articles = library.Articles.Values;
        library.Memo.CheckEach("publishers of articles", articles, [library.PublisherList], diagnostics, (i, said) => library.PublisherList.Check(articles[i].Publisher, said));
        foreach (var role in library.ShownPeople.SelectMany(p => p.Roles))
            Articles(library, [role.Source], diagnostics);
        foreach (var publisher in library.Publishers.Values)
            Articles(library, [publisher.DescribedIn], diagnostics);
        library.Memo.Each("references of explainers", library.Explainers, [library.People.Ids, library.Unread, library.ArticlesInDoubt], diagnostics, (i, said) =>
        {
            var explainer = library.Explainers[i];
            Check([.. explainer.People, .. explainer.Sources.People], library.People, "input/people", "person", "People are the names of the files in input/people, without “.md”.", library.Unread, said);
            Articles(library, [.. explainer.Sources.Pin, .. explainer.Sources.Exclude, .. explainer.Figures.Select(f => f.Source), .. explainer.Perspectives.SelectMany(p => p.Views).Select(v => v.Source)], said);
            return true;
        }, library.EvidenceOfExplainers(), hints: library.Articles.Ids);
    }

    private static void Articles(Library library, IEnumerable<Located?> ids, DiagnosticBag diagnostics) =>
        Check(ids, library.Articles, "input/articles", "article", "Articles are the names of the files in input/articles, without “.md”.", library.Unread, diagnostics);

    private static void Check<T>(IEnumerable<Located?> ids, ById<T> known, string folder, string what, string otherwise, Unread unread, DiagnosticBag diagnostics) where T : class
    {
        foreach (var id in ids.OfType<Located>().Where(id => !known.ContainsKey(id.Value) && !unread.Explains(id.Value, folder, known.Keys)))
            diagnostics.AddOf(id.Value, Rules.UnknownId, id.At, $"There is no {what} “{id.Value}”.", Nearest.Hint(id.Value, known.Keys, otherwise));
    }
}
