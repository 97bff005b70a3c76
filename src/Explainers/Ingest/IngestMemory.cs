using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Explainers.Text;

namespace Explainers.Ingest;

/// <summary>
/// Which seeds were converted before, from what, into what: a seed, its sidecar, the publishers' phrases and the converter itself are hashed into
/// one key. While the key and the article are the same, there is nothing to do.
/// </summary>
public sealed class IngestMemory
{
    private readonly ConcurrentDictionary<string, string> _known;

    private IngestMemory(ConcurrentDictionary<string, string> known) => _known = known;

    /// <summary>Reads what <see cref="ToText"/> wrote; lines that make no sense are forgotten.</summary>
    public static IngestMemory Parse(string text) => new(new ConcurrentDictionary<string, string>(
        text.Split('\n').Select(l => l.Split('\t')).Where(l => l.Length == 2).DistinctBy(l => l[0]).Select(l => KeyValuePair.Create(l[0], l[1])), StringComparer.Ordinal));

    /// <summary>Whether a seed was converted before and its article still is what came out.</summary>
    public bool Knows(string key, string article) => _known.TryGetValue(key, out var hash) && hash == Hash(Encoding.UTF8.GetBytes(article));

    /// <summary>Remembers what a seed was converted into.</summary>
    public void Remember(string key, string article) => _known[key] = Hash(Encoding.UTF8.GetBytes(article));

    /// <summary>What is remembered of the given seeds, as text for a file.</summary>
    public string ToText(IEnumerable<string> keys) =>
        string.Concat(keys.Where(_known.ContainsKey).Order(StringComparer.Ordinal).Select(k => $"{k}\t{_known[k]}\n"));

    /// <summary>The key of a seed.</summary>
    public static string KeyOf(Seed seed, Source? sidecar)
    {
        var phrases = string.Join('\n', seed.Phrases.Credits.Concat(seed.Phrases.Boilerplate.Prepend("")));
        var converter = typeof(IngestMemory).Module.ModuleVersionId;
        return Hash(Encoding.UTF8.GetBytes($"{converter}\n{seed.Source.Path}\n{seed.Source.Sha256}\n{sidecar?.Sha256}\n{phrases}"));
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
