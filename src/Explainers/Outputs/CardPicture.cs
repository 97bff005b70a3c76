using System.Security.Cryptography;
using System.Text;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Pages;
using Explainers.Rendering;
using Explainers.Text;

namespace Explainers.Outputs;

/// <summary>What is known of the file of a picture.</summary>
public enum CardState
{
    /// <summary>There is none, or none that can be read.</summary>
    Missing,

    /// <summary>It was made from other words or with another template.</summary>
    Outdated,

    /// <summary>It shows what it must.</summary>
    Current,

    /// <summary>Somebody else made it, and may go on doing so.</summary>
    Foreign,
}

/// <summary>
/// A picture that a browser makes of a page: the cards, and the icon for home screens. The file has in it a hash of the page that it was made of, so that whether
/// it is out of date is exact, and asks neither a clock nor git.
/// </summary>
/// <param name="Path">The file of the project that it belongs in.</param>
/// <param name="Html">The page.</param>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
/// <param name="File">The file that is there; null when there is none.</param>
public sealed record CardPicture(string Path, string Html, int Width, int Height, Picture? File)
{
    /// <summary>The name of the text in the PNG that has the hash.</summary>
    private const string Keyword = "Explainer-Page";

    /// <summary>Whether the file shows the page.</summary>
    public CardState State => File?.Png is not { } png ? CardState.Missing : png.Text(Keyword) is not { } hash ? CardState.Foreign : hash == Hash && File.Is(Width, Height) ? CardState.Current : CardState.Outdated;

    private string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Html)));

    /// <summary>Every picture that a project may have: the card of the site, those of the explainers, the icon.</summary>
    public static IEnumerable<CardPicture> All(Site site, Renderer renderer)
    {
        foreach (var card in site.Cards)
            yield return Of(card, renderer);
        if (IconOf(renderer) is { } icon)
            yield return icon;
    }

    /// <summary>Reports pictures that do not show what they must.</summary>
    public static void Check(Site site, Renderer renderer, Memo memo, DiagnosticBag diagnostics)
    {
        // Only what there is a picture of is rendered; a site of ten thousand explainers may have none.
        var areMade = site.Cards.Any(c => c.File is not null && c.Question is not null);
        foreach (var card in site.Cards.Where(c => c.File is null && c.Question is not null && areMade))
            diagnostics.Add(Rules.CardMissing, new Location(card.Origin!, card.Origin!.LineSpan(1)), "This explainer has no card of its own, so its link is shared with the card of the site.", "Run “explainer cards”.");
        var cards = site.Cards.RemoveAll(c => c.File is null);
        memo.CheckEach("pictures of cards", cards, [renderer], diagnostics, (i, said) => Check(Of(cards[i], renderer), said));
        if (IconOf(renderer) is { File: not null } icon)
            Check(icon, diagnostics);
    }

    private static void Check(CardPicture picture, DiagnosticBag diagnostics)
    {
        if (picture.State == CardState.Outdated && picture.File!.Is(picture.Width, picture.Height))
            diagnostics.Add(Rules.CardOutdated, Picture.At(picture.File.File), "This picture was made from other words, or with another template or other colours, than there are now.", "Run “explainer cards”, and save the picture to git.");
        else if (picture.State == CardState.Foreign && picture.File!.Is(picture.Width, picture.Height))
            diagnostics.Add(Rules.CardForeign, Picture.At(picture.File.File), "This picture was not made by “explainer cards”, so nothing is known of its words.", "Look at it when you change the page.");
    }

    private static CardPicture? IconOf(Renderer renderer) =>
        renderer.Theme.Icon is { } icon ? new CardPicture(Theme.IconPicturePath, SiteIcons.PageOf(icon.Text), SiteIcons.Size, SiteIcons.Size, renderer.Theme.IconPicture) : null;

    /// <summary>The file for a picture that a browser took of the page; null when it is not the whole of it.</summary>
    public byte[]? Stamp(ReadOnlyMemory<byte> taken) => Png.Read(taken) is { } png && png.Width == Width ? png.Top(Height, Keyword, Hash) : null;

    private static CardPicture Of(Card card, Renderer renderer) => new(card.Path, renderer.Run(card), Picture.CardWidth, Picture.CardHeight, card.File);
}
