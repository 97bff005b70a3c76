using Explainers.Content;
using Explainers.Text;

namespace Explainers.Pages;

/// <summary>
/// What the template of cards gets: the words of the picture that is shown where somebody shares a link. It has no address in it, so that a card is the same
/// wherever the site is built.
/// </summary>
public sealed record Card
{
    /// <summary>The template in theme/templates, without its extension.</summary>
    public const string Template = "card";

    /// <summary>The name of the site.</summary>
    public required string SiteTitle { get; init; }

    /// <summary>What the site is, in one short sentence; may be empty.</summary>
    public required string Tagline { get; init; }

    /// <summary>The language of its words, a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The name of the story; null on the card of the site.</summary>
    public string? Story { get; init; }

    /// <summary>The question of the explainer; null on the card of the site.</summary>
    public string? Question { get; init; }

    /// <summary>How many letters its largest words have, from which a style sheet can work out their size.</summary>
    public int Letters => (Question ?? SiteTitle).Length;

    /// <summary>How many sources the explainer has and how many of its quotations were checked, in words; null on the card of the site.</summary>
    public string? Facts { get; init; }

    /// <summary>Whether its language is written from right to left.</summary>
    public bool IsRightToLeft => LanguageTag.IsRightToLeft(Language);

    /// <summary>The file of input/ that the picture belongs in, whether it is there or not.</summary>
    internal string Path { get; init; } = "";

    /// <summary>The page whose card it is, by its address.</summary>
    internal string Page { get; init; } = "";

    /// <summary>The file that the words are from; null for the card of the site.</summary>
    internal Source? Origin { get; init; }

    /// <summary>The picture, usable or not; null while there is none.</summary>
    internal Picture? File { get; init; }

    /// <summary>The address of the picture below the base path; null while there is none that can be used.</summary>
    internal string? Address { get; init; }
}

/// <summary>A picture as the head of a page names it.</summary>
/// <param name="Address">Its full address.</param>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
/// <param name="Alt">What it shows, for whoever cannot see it.</param>
public sealed record ImageView(string Address, int Width, int Height, string Alt);
