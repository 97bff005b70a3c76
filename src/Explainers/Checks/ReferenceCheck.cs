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
        var articles = library.Articles.Keys.Union(library.Unread).ToHashSet(StringComparer.Ordinal);
        var people = library.People.Keys.Union(library.Unread).ToHashSet(StringComparer.Ordinal);
        var publishers = library.Publishers.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var article in library.Articles.Values)
            Check([article.Publisher], publishers, "publisher", "Publishers are the keys of input/publishers.yaml.", diagnostics);
        foreach (var role in library.People.Values.SelectMany(p => p.Roles))
            Check([role.Source], articles, "article", ArticleHint, diagnostics);
        foreach (var publisher in library.Publishers.Values)
            Check([publisher.DescribedIn], articles, "article", ArticleHint, diagnostics);
        foreach (var explainer in library.Explainers)
        {
            Check([.. explainer.People, .. explainer.Sources.People], people, "person", "People are the names of the files in input/people, without “.md”.", diagnostics);
            Check([.. explainer.Sources.Pin, .. explainer.Sources.Exclude, .. explainer.Figures.Select(f => f.Source), .. explainer.Perspectives.SelectMany(p => p.Views).Select(v => v.Source)],
                articles, "article", ArticleHint, diagnostics);
        }
    }

    private const string ArticleHint = "Articles are the names of the files in input/articles, without “.md”.";

    private static void Check(IEnumerable<Located?> ids, HashSet<string> known, string what, string otherwise, DiagnosticBag diagnostics)
    {
        foreach (var id in ids.OfType<Located>().Where(id => !known.Contains(id.Value)))
            diagnostics.Add(Rules.UnknownId, id.At, $"There is no {what} “{id.Value}”.", Nearest.Hint(id.Value, known, otherwise));
    }
}
