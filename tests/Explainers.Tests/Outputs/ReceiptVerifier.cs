using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Explainers.Tests.Outputs;

/// <summary>
/// Checks receipts as a stranger would: from data/receipts.json, its schema's description and the files of the repository. It uses nothing of
/// the library and is short on purpose.
/// </summary>
internal static class ReceiptVerifier
{
    /// <summary>What does not hold, a line for each; empty when every receipt does.</summary>
    public static List<string> Failures(string receipts, string root)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var failures = new List<string>();
        foreach (var receipt in JsonDocument.Parse(receipts).RootElement.GetProperty("receipts").EnumerateArray())
        {
            var evidence = receipt.GetProperty("seed") is { ValueKind: JsonValueKind.Object } seed ? seed : receipt.GetProperty("article");
            var bytes = File.ReadAllBytes(Path.Combine(root, evidence.GetProperty("file").GetString()!));
            var encoding = Encoding.GetEncoding(evidence.GetProperty("encoding").GetString()!.Replace("utf-16le", "utf-16", StringComparison.Ordinal).Replace("utf-16be", "unicodeFFFE", StringComparison.Ordinal));
            var found = string.Concat(evidence.GetProperty("segments").EnumerateArray().Select(s => encoding.GetString(bytes[s.GetProperty("start").GetInt32()..s.GetProperty("end").GetInt32()])));
            var text = receipt.GetProperty("text").GetString()!;
            var words = receipt.TryGetProperty("reads", out var reads) ? reads.GetString()! : Regex.Replace(text, @"\[[^\]]*\]|…|\.\.\.", "");
            if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != evidence.GetProperty("sha256").GetString())
                failures.Add($"{text}: the file is another");
            else if (Fold(words).Length == 0 || Fold(words) != Fold(found))
                failures.Add($"{text}: the file has “{found}”");
        }
        return failures;
    }

    private static string Fold(string text)
    {
        text = Regex.Replace(text, "[\u00B4\u02BA\u02BC]", "").Normalize(NormalizationForm.FormKD);
        text = Regex.Replace(text, @"(?<![\p{L}\p{N}\p{Pd}\u2212])[\p{Pd}\u2212](?=\d)", "\uE000");
        return string.Concat(Regex.Matches(text, @"[\p{L}\p{M}\p{N}\p{Sc}%\uE000]|(?<=\d)[.,](?=\d)").Select(m => m.Value));
    }
}
