using System.Globalization;
using Explainers.Coverage;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Pages;

/// <summary>The page on how quotations are checked: the desk's words, and beside them what this build found.</summary>
internal static class MethodComposer
{
    public static MethodPage? Page(Composition site)
    {
        if (site.Library.Pages.FirstOrDefault(p => Addresses.Of(p) == Addresses.Method) is not { } page)
            return null;
        var numbers = site.NumbersOf(page.Body);
        var quoting = site.Findings.Quoting.ByArticle.Values.ToArray();
        return new MethodPage
        {
            Frame = site.Frame(Addresses.Method),
            Trail = [site.Up("Home", Addresses.Home)],
            Origin = page.Source,
            Title = page.Title.Value,
            Description = FirstWords.Of(Words.Plain(page.Body), 30),
            Body = site.Rich(page.Body, numbers),
            Sources = numbers.All,
            Total = CheckedWords.OfSite(site.Findings),
            Quoted = quoting.Length == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{quoting.Sum(a => a.Quoted):N0} of the {quoting.Sum(a => a.Words):N0} words of these articles are quoted, {Quoting.Share(quoting)}\u00A0per\u00A0cent."),
            Articles = Words.Count(quoting.Length, "article", "articles"),
            Rules = Words.Count(Rules.All.Count(r => r.Severity == Severity.Error), "kind", "kinds"),
            Explainers = [.. site.Explainers.Select(e => new CheckedView(
                site.LinkTo(e), DateView.Of(e.Modified)!,
                CheckedWords.Quotations(site.Findings.Quotations.ByExplainer[e.Id].Length), CheckedWords.Numbers(site.Findings.Numbers.ByExplainer[e.Id].Length),
                CheckedWords.Speakers(site.Findings.Speakers, e), CheckedWords.Coverage(site.Findings.Coverage.Of(e.Id))))],
        };
    }
}
