using System.Security.Cryptography;
using System.Text;

namespace Explainers.Rendering;

/// <summary>
/// What a page may do, for its head: nothing but show itself, its own style sheet (known by its hash), pictures of the site, its manifest, and the site's own
/// scripts and index. A text that got markup into a page in spite of all escaping could still run and load nothing (Content Security Policy 3 §6).
/// </summary>
internal static class PagePolicy
{
    /// <summary>The partial that puts it into a page.</summary>
    public const string Partial = "policy";

    /// <summary>The elements of the head.</summary>
    public static string Of(string styles)
    {
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(styles)));
        return $"""
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{hash}'; img-src 'self'; script-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'">
            <meta name="referrer" content="strict-origin-when-cross-origin">

            """.ReplaceLineEndings("\n");
    }
}
