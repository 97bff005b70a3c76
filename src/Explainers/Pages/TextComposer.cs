using Explainers.Content;

namespace Explainers.Pages;

/// <summary>Pages that are mostly text: plain pages, corrections, and the one for a wrong address.</summary>
internal static class TextComposer
{
    public static TextPage Page(Composition site, PlainPage page) => new TextPage
    {
        Frame = site.Frame(Addresses.Of(page)),
        Trail = [site.Up("Home", Addresses.Home)],
        Origin = page.Source,
        Title = page.Title.Value,
        Description = Words.First(Words.Plain(page.Body), 30),
        Body = site.Rich(page.Body, site.NumbersOf(page.Body), RichTextShape.Blocks),
    };

    public static CorrectionsPage Corrections(Composition site)
    {
        var policy = site.Library.Pages.FirstOrDefault(p => Addresses.Of(p) == Addresses.Corrections);
        return new CorrectionsPage
        {
            Frame = site.Frame(Addresses.Corrections),
            Trail = [site.Up("Home", Addresses.Home)],
            Origin = policy?.Source,
            Title = policy?.Title.Value ?? "Corrections",
            Description = "What was wrong on this site and was put right, the latest first.",
            Body = policy is null ? null : site.Rich(policy.Body, SourceNumbers.None, RichTextShape.Blocks),
            Corrections = site.Corrections(site.Explainers, SourceNumbers.None),
        };
    }

    public static NotFoundPage NotFound(Composition site) => new NotFoundPage
    {
        Frame = site.Frame(Addresses.NotFound),
        Title = "No page here",
        Description = "There is no page at this address.",
        Explainers = [.. site.Explainers.Select(site.View)],
    };
}
