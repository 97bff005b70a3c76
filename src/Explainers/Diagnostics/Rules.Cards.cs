namespace Explainers.Diagnostics;

public static partial class Rules
{
    /// <summary>A card made from other words, or with another template, than now.</summary>
    public static readonly Rule CardOutdated = Warning("EX0521", "Card is out of date",
        why: "A card is a picture, so it does not change with the page: whoever shares the link would show an old question or an old count.",
        example: "The question of mayor.md was changed, and mayor.png beside it still shows the old one.",
        mend: "Run “explainer cards”, look at the picture, and save it to git with your change.");

    /// <summary>A file that ends in .png and is none, or not a whole one.</summary>
    public static readonly Rule PictureBroken = Warning("EX0522", "Picture cannot be read",
        why: "A file that was cut off or renamed shows nothing, so the site’s own card is shown in its place.",
        example: "This is a text under the name of a picture.",
        mend: "Run “explainer cards” to have it made anew, or put a whole PNG there.",
        file: "input/explainers/mayor.png");

    /// <summary>A card or an icon that has not the size it must have.</summary>
    public static readonly Rule PictureSize = Warning("EX0523", "Picture has the wrong size",
        why: "Networks and phones cut or drop a picture that has not the size which the page promises, so this one is not used.",
        example: "A card of 600 × 315 pixels.",
        mend: "Take the file away and run “explainer cards”, or make a PNG of the size that the message names.");

    /// <summary>A card of more bytes than networks load.</summary>
    public static readonly Rule PictureHeavy = Warning("EX0524", "Picture is heavy",
        why: "Some networks show no picture that takes long to load, and a card of type on one colour needs a tenth of this.",
        example: "A card with a photograph in it, 1.8 MB.",
        mend: "Run “explainer cards” to have it made anew, or save the PNG with fewer colours.");

    /// <summary>A picture in input/ that nothing uses.</summary>
    public static readonly Rule PictureUnused = Warning("EX0525", "Picture belongs to nothing",
        why: "Beside texts only cards are used, each under the name of its explainer; any other picture would reach no page.",
        example: "A picture in a folder of texts.",
        mend: "Move it to input/assets, or give it the name of the explainer whose card it is.",
        file: "input/explainers/harbour.png");

    /// <summary>An explainer without a card in a site that makes them.</summary>
    public static readonly Rule CardMissing = Info("EX0526", "Explainer has no card of its own",
        why: "Its link is shared with the card of the site, which does not show its question.",
        example: "A new explainer, and “explainer cards” has not been run since.",
        mend: "Run “explainer cards”, and save the new picture to git.");

    /// <summary>A card that somebody drew.</summary>
    public static readonly Rule CardForeign = Info("EX0527", "Card was not made by explainer cards",
        why: "It is used as it is, and nothing says whether its words are still those of the page.",
        example: "A card drawn by hand.",
        mend: "Look at it when you change the question. To have one made, take the file away and run “explainer cards”.");

    /// <summary>An icon that is no SVG.</summary>
    public static readonly Rule BrokenIcon = Warning("EX0528", "Icon is not an SVG",
        why: "Browsers would show an empty square in the tab, so no icon is named.",
        example: "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\"><path d=\"M0 0h32v32z\"></svg>",
        mend: "Save the drawing as plain SVG again. It must be well-formed XML whose first element is svg.",
        file: "theme/icon.svg");
}
