using System.Collections.Frozen;
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
        foreach (var article in library.Articles.Values)
            library.PublisherList.Check(article.Publisher, diagnostics);
        foreach (var role in library.ShownPeople.SelectMany(p => p.Roles))
            Articles(library, [role.Source], diagnostics);
        foreach (var publisher in library.Publishers.Values)
            Articles(library, [publisher.DescribedIn], diagnostics);
        foreach (var explainer in library.Explainers)
        {
            Check([.. explainer.People, .. explainer.Sources.People], library.People, "input/people", "person", "People are the names of the files in input/people, without “.md”.", library.Unread, diagnostics);
            Articles(library, [.. explainer.Sources.Pin, .. explainer.Sources.Exclude, .. explainer.Figures.Select(f => f.Source), .. explainer.Perspectives.SelectMany(p => p.Views).Select(v => v.Source)], diagnostics);
        }
    }

    private static void Articles(Library library, IEnumerable<Located?> ids, DiagnosticBag diagnostics) =>
        Check(ids, library.Articles, "input/articles", "article", "Articles are the names of the files in input/articles, without “.md”.", library.Unread, diagnostics);

    private static void Check<T>(IEnumerable<Located?> ids, FrozenDictionary<string, T> known, string folder, string what, string otherwise, Unread unread, DiagnosticBag diagnostics)
    {
        foreach (var id in ids.OfType<Located>().Where(id => !known.ContainsKey(id.Value) && !unread.Explains(id.Value, folder, known.Keys)))
            diagnostics.AddOf(id.Value, Rules.UnknownId, id.At, $"There is no {what} “{id.Value}”.", Nearest.Hint(id.Value, known.Keys, otherwise));
    }
}
