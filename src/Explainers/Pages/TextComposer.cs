using Explainers.Content;
using Explainers.Text;

namespace Explainers.Pages;

/// <summary>Pages that are mostly text: plain pages, corrections, and the one for a wrong address.</summary>
internal static class TextComposer
{
    public static TextPage Page(Composition shared, PlainPage page)
    {
        var site = shared.In(shared.Library.LanguageOf(page));
        var numbers = site.NumbersOf(page.Body);
        return new TextPage
        {
            Frame = site.Frame(Addresses.Of(page)),
            Trail = [site.Up(site.T[Phrase.Home], Addresses.Home)],
            Origin = page.Source,
            Withheld = site.WithheldNote(page.Source),
            Title = Typography.KeepNumbers(page.Title.Value),
            Description = FirstWords.Of(Words.Plain(page.Body, site.T), 30),
            Body = site.Rich(page.Body, numbers),
            Sources = numbers.All,
        };
    }

    /// <summary>The plain page that stands above the lists of corrections and updates; null when there is none.</summary>
    public static PlainPage? Policy(Library library) => library.Pages.FirstOrDefault(p => Addresses.Of(p) == Addresses.Corrections);

    public static CorrectionsPage Corrections(Composition shared)
    {
        var policy = Policy(shared.Library);
        var site = policy is null ? shared : shared.In(shared.Library.LanguageOf(policy));
        var numbers = site.NumbersOf([.. policy is null ? [] : new[] { policy.Body }, .. site.Explainers.SelectMany(e => e.Changes).OrderByDescending(c => c.Date.Last).Select(c => c.Text)]);
        var changes = site.Changes(site.Explainers, numbers);
        return new CorrectionsPage
        {
            Frame = site.Frame(Addresses.Corrections),
            Trail = [site.Up(site.T[Phrase.Home], Addresses.Home)],
            Origin = policy?.Source,
            Title = policy?.Title.Value ?? site.T[Phrase.Corrections],
            Description = site.T[Phrase.CorrectionsDescription],
            Body = policy is null ? null : site.Rich(policy.Body, numbers),
            Corrections = [.. changes.Where(c => c.IsCorrection)],
            Updates = [.. changes.Where(c => !c.IsCorrection)],
            Sources = numbers.All,
        };
    }

    public static NotFoundPage NotFound(Composition site) => new NotFoundPage
    {
        Frame = site.Frame(Addresses.NotFound),
        Title = site.T[Phrase.NotFoundTitle],
        Description = site.T[Phrase.NotFoundDescription],
        Explainers = [.. site.Explainers.Select(site.View)],
    };
}
