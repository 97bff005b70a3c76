using System.Collections.Frozen;
using System.Globalization;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Content;

/// <summary>A picture that belongs to a text or to the theme.</summary>
/// <param name="File">Its file.</param>
/// <param name="Png">What the file says of itself; null when it is no whole PNG.</param>
public sealed record Picture(RawFile File, Png? Png)
{
    /// <summary>The size of a card in pixels: the one that readers of the Open Graph protocol show whole.</summary>
    public const int CardWidth = 1200, CardHeight = 630;

    /// <summary>The card of the site, beside site.yaml.</summary>
    public const string SiteCard = "input/site.png";

    private const int HeaviestBytes = 300_000;

    /// <summary>Whether it is of a size, so that it can be used.</summary>
    public bool Is(int width, int height) => Png is { } png && png.Width == width && png.Height == height;

    /// <summary>The cards of a tree, by path; those that cannot be used, and pictures that are no cards, are reported.</summary>
    public static FrozenDictionary<string, Picture> ReadCards(SourceTree tree, Memo memo, DiagnosticBag diagnostics)
    {
        var pictures = tree.Pictures.RemoveAll(p => !p.Path.StartsWith("input/", StringComparison.Ordinal));
        if (pictures.IsEmpty)
            return FrozenDictionary<string, Picture>.Empty;
        var owners = tree.In("input/explainers/", ".md").Select(t => CardOf(t.Path)).Append(SiteCard).ToHashSet(StringComparer.Ordinal);
        var files = pictures.RemoveAll(p => !owners.Contains(p.Path) && !tree.Unread.HasFile(p.Path[..^".png".Length] + ".md"));
        foreach (var file in pictures.Except(files))
            diagnostics.Add(Rules.PictureUnused, At(file), "This picture belongs to no explainer and is not the card of the site, so nothing uses it.",
                "Pictures for pages belong in input/assets; the card of an explainer has its name and stands beside it.");
        var cards = memo.Each("pictures", files, [], diagnostics, (i, said) => Read(files[i], CardWidth, CardHeight, said));
        return memo.OfAll("cards by path", cards, () => cards.ToFrozenDictionary(c => c.File.Path, StringComparer.Ordinal));
    }

    /// <summary>The card of an explainer stands beside its text, under the same name.</summary>
    public static string CardOf(string explainer) => explainer[..^".md".Length] + ".png";

    /// <summary>Reads a picture that must have a size; what is wrong with it is reported.</summary>
    public static Picture Read(RawFile file, int width, int height, DiagnosticBag diagnostics)
    {
        var picture = new Picture(file, Png.Read(file.Bytes));
        if (picture.Png is not { } png)
            diagnostics.Add(Rules.PictureBroken, At(file), "This is no PNG, or a part of it is missing, so it is not used.", "Run “explainer cards” to have it made anew.");
        else if (!picture.Is(width, height))
            diagnostics.Add(Rules.PictureSize, At(file), string.Create(CultureInfo.InvariantCulture, $"This picture has {png.Width} × {png.Height} pixels and must have {width} × {height}, so it is not used."),
                "Take the file away and run “explainer cards”.");
        else if (file.Bytes.Length > HeaviestBytes)
            diagnostics.Add(Rules.PictureHeavy, At(file), string.Create(CultureInfo.InvariantCulture, $"This picture has {file.Bytes.Length / 1000} kB; one that is shown with a link should have at most {HeaviestBytes / 1000}."),
                "Save it with fewer colours, or run “explainer cards”.");
        return picture;
    }

    /// <summary>The place of a message on a picture: the file as a whole.</summary>
    public static Location At(RawFile file) => new(new Source(file.Path, ""), default);
}
