using System.Globalization;

namespace Explainers.Content;

/// <summary>The address of the home page, taken apart.</summary>
/// <param name="Origin">Scheme and host, without a slash at the end; a host of another script in the ASCII form that feeds and crawlers read, RFC 5890.</param>
/// <param name="Path">The base path, with a slash at both ends; “/” alone for a site of its own host.</param>
public sealed record BaseUrl(string Origin, string Path)
{
    /// <summary>Reads an absolute http or https address; null for anything else, and for one with a query or fragment.</summary>
    public static BaseUrl? Parse(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Query.Length == 0 && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0
            ? new BaseUrl(OriginOf(uri), uri.AbsolutePath.TrimEnd('/') + "/")
            : null;

    /// <summary>The link to an address of the site, for use in its pages.</summary>
    /// <param name="address">An address that begins with a slash, below the base.</param>
    public string Link(string address) => Path + Escape(address[1..]);

    /// <summary>The full address, for feeds, the sitemap and canonical links.</summary>
    /// <param name="address">An address that begins with a slash, below the base.</param>
    public string Absolute(string address) => Origin + Link(address);

    /// <summary>The address of the site that a full one means, beginning with a slash, with its query and fragment; null for one elsewhere. Whether it is http or https is no matter.</summary>
    public string? Below(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.UserInfo.Length > 0 || HostOf(OriginOf(uri)) != HostOf(Origin))
            return null;
        var all = uri.PathAndQuery + uri.Fragment;
        return all.StartsWith(Path, StringComparison.Ordinal) ? all[(Path.Length - 1)..] : uri.AbsolutePath + "/" == Path ? "/" + all[uri.AbsolutePath.Length..] : null;
    }

    private static string HostOf(string origin) => origin[(origin.IndexOf("://", StringComparison.Ordinal) + "://".Length)..];

    private static string OriginOf(Uri uri) => uri.HostNameType == UriHostNameType.Dns
        ? $"{uri.Scheme}://{uri.IdnHost}{(uri.IsDefaultPort ? "" : string.Create(CultureInfo.InvariantCulture, $":{uri.Port}"))}"
        : uri.GetLeftPart(UriPartial.Authority);

    private static string Escape(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
