using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Pages;
using Explainers.Text;

namespace Explainers.Checks;

/// <summary>The theme has words for every language, and the editor hears what is not checked in one.</summary>
public static class LanguageCheck
{
    /// <summary>Looks at the languages of the site, the explainers and the plain pages.</summary>
    public static void Run(Library library, Site site, DiagnosticBag diagnostics)
    {
        if (!library.Unread.HasAnyIn("theme/strings"))
            Written(library.Settings.WrittenLanguage, library.Settings.Language, site.Strings, diagnostics);
        var (explainers, people, pages, own) = (library.Explainers, library.ShownPeople, library.Pages, library.Settings.Language);
        object?[] read = [own, site.Strings, library.Unread];
        library.Memo.CheckEach("language of explainers", explainers, read, diagnostics, (i, said) =>
        {
            var explainer = explainers[i];
            Written(library, explainer.Language, site.Strings, said);
            Unread(library, explainer.Language ?? explainer.Title, library.LanguageOf(explainer), explainer.NamedArticles, said);
        }, library.EvidenceOfExplainers());
        library.Memo.CheckEach("language of pages", pages, read, diagnostics, (i, said) =>
        {
            var page = pages[i];
            Written(library, page.Language, site.Strings, said);
            Unread(library, page.Language ?? page.Title, library.LanguageOf(page), page.Body.CitedIds, said);
        }, Alongside.Of(pages, library.EvidenceOf));
        library.Memo.CheckEach("language of people", people, read, diagnostics, (i, said) => Unread(library, people[i].Name, own, people[i].NamedArticles, said), Alongside.Of(people, library.EvidenceOf));
    }

    private static void Written(Library library, Located? language, InterfaceStrings strings, DiagnosticBag diagnostics)
    {
        if (language is not null && !library.Unread.HasAnyIn("theme/strings"))
            Written(language, language.Value, strings, diagnostics);
    }

    private static void Written(Located? at, string language, InterfaceStrings strings, DiagnosticBag diagnostics)
    {
        if (strings.Find(language) is null)
            diagnostics.Add(Rules.NoStrings, at?.At, $"The theme has no words in “{language}”: there is no file {InterfaceStrings.Folder}{language}.yaml.",
                Nearest.Hint(language, strings.Files.Select(f => f.Language), $"Copy one of its files to theme/strings ({string.Join(", ", strings.Files.Select(f => f.Language + ".yaml"))}) and translate it. A project without a folder theme/ gets one with “explainer init --theme”."));
    }

    /// <summary>Says of a page that cites which of its parts nobody reads but the editor.</summary>
    private static void Unread(Library library, Located at, string language, IEnumerable<string> cited, DiagnosticBag diagnostics)
    {
        Article[] articles = [.. cited.Distinct().Where(library.Articles.ContainsKey).Select(id => library.Articles[id])];
        if (articles.Length == 0)
            return;
        if (!Library.IsRead(language))
        {
            diagnostics.Add(Rules.NotReadInLanguage, at.At, $"This page is in “{language}”: its quotations are compared word for word, but numbers, dates, names and speakers are read in English only, so those here are not checked.",
                "Check them against the articles yourself. Readers are told, too.");
        }
        else if (articles.FirstOrDefault(a => !Library.IsRead(library.LanguageOf(a))) is { } article)
        {
            diagnostics.Add(Rules.NotReadInLanguage, at.At, $"The article “{article.Id}” is in “{library.LanguageOf(article)}”: quotations from it are compared word for word, but numbers, dates, names and speakers are read in English only, so those of sentences that cite it are not checked.",
                "Check them against the article yourself. Readers are told, too.");
        }
    }
}
