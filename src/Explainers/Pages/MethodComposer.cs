using Explainers.Content;
using Explainers.Coverage;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Pages;

/// <summary>The page on how quotations are checked: the desk's words, and beside them what this build found.</summary>
internal static class MethodComposer
{
    public static MethodPage Page(Composition shared, PlainPage page)
    {
        var site = shared.In(shared.Library.LanguageOf(page));
        var numbers = site.NumbersOf(page.Body);
        return new MethodPage
        {
            Frame = site.Frame(Addresses.Method),
            Trail = [site.Up(site.T[Phrase.Home], Addresses.Home)],
            Origin = page.Source,
            Title = page.Title.Value,
            Description = FirstWords.Of(Words.Plain(page.Body, site.T), 30),
            Body = site.Rich(page.Body, numbers),
            Sources = numbers.All,
            Checked = CheckedWords.OfSite(site),
            Quoted = Quoted(site.T, [.. site.Findings.Quoting.ByArticle.Values]),
            Rules = site.T.Count(Phrase.RulesStop, Rules.All.Count(r => r.Severity == Severity.Error)),
            Explainers = [.. site.Explainers.Select(e => new CheckedView(
                site.LinkTo(e), DateView.Of(e.Modified, site.T)!, CheckedWords.Facts(site, e), CheckedWords.Speakers(site, e), CheckedWords.Coverage(site.T, site.Findings.Coverage.Of(e.Id))))],
        };
    }

    private static string? Quoted(Phrases t, ArticleQuoting[] articles) => articles.Length == 0 ? null : t.Count(Phrase.ArticlesQuoted, articles.Length,
        ("words", t.Number(articles.Sum(a => a.Words))), ("quoted", t.Number(articles.Sum(a => a.Quoted))), ("share", t.Number(Quoting.Share(articles))));
}
