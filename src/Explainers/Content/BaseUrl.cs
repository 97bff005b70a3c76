namespace Explainers.Content;

/// <summary>The address of the home page, taken apart.</summary>
/// <param name="Origin">Scheme and host, without a slash at the end.</param>
/// <param name="Path">The base path, with a slash at both ends; “/” alone for a site of its own host.</param>
public sealed record BaseUrl(string Origin, string Path)
{
    /// <summary>Reads an absolute http or https address; null for anything else, and for one with a query or fragment.</summary>
    public static BaseUrl? Parse(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Query.Length == 0 && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0
            ? new BaseUrl(uri.GetLeftPart(UriPartial.Authority), uri.AbsolutePath.TrimEnd('/') + "/")
            : null;

    /// <summary>The link to an address of the site, for use in its pages.</summary>
    /// <param name="address">An address that begins with a slash, below the base.</param>
    public string Link(string address) => Path + Escape(address[1..]);

    /// <summary>The full address, for feeds, the sitemap and canonical links.</summary>
    /// <param name="address">An address that begins with a slash, below the base.</param>
    public string Absolute(string address) => Origin + Link(address);

    private static string Escape(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
