using Explainers.Text;

namespace Explainers.Ingest;

/// <summary>The id of an article: the one an editor gave, else one made from the title, else from the seed's file name.</summary>
internal static class ArticleId
{
    public static string Of(Seed seed, string? title)
    {
        if (seed.Sidecar?.Id is { } id)
            return id.Value;
        var fromTitle = Slug.Shortened(Start(title ?? ""));
        return fromTitle.Length > 0 ? fromTitle : FromName(seed.Source.Path);
    }

    private static string FromName(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        var dot = name.LastIndexOf('.');
        var slug = Slug.Shortened(Start(dot > 0 ? name[..dot] : name));
        return slug.Length > 0 ? slug : "article";
    }

    // Cleaned, because half a character cannot be normalised.
    private static string Start(string text) => TextCleaner.Clean(text.AsSpan(0, Math.Min(text.Length, 4 * Slug.Longest)));
}
