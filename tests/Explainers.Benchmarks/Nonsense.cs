using System.Globalization;

namespace Explainers.Benchmarks;

/// <summary>Words, names and sentences that mean nothing, the same for the same seed: nobody is in them, and nothing in them happened.</summary>
internal sealed class Nonsense(int seed)
{
    private const string Consonants = "bdfgklmnprstvz";
    private const string Vowels = "aeiou";

    private static readonly string[] s_words = [.. Enumerable.Range(0, 4000).Select(Word).Distinct().Where(w => w.Length > 3)];

    private readonly Random _random = new(seed);

    public int Next(int from, int to) => _random.Next(from, to);

    public T Any<T>(IReadOnlyList<T> all) => all[_random.Next(all.Count)];

    /// <summary>A name of two words for a number; no word of it is one of the language.</summary>
    public static string Name(int i) => $"{Capital(Word((i * 37) + 90_001))}x {Capital(Word((i * 53) + 70_003))}q";

    /// <summary>Some words in small letters.</summary>
    public string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Any(s_words)));

    /// <summary>A sentence; now and then a number with what it counts stands in it.</summary>
    public string Sentence() => _random.Next(6) == 0 ? $"{Capital(Words(4))} had {Number()} in the {Words(6)}." : $"{Capital(Words(_random.Next(7, 14)))} the {Words(_random.Next(4, 9))}.";

    /// <summary>A number with a noun of its own.</summary>
    public string Number() => string.Create(CultureInfo.InvariantCulture, $"{_random.Next(21, 9000)} {Any(s_words)}s");

    public static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string Word(int i)
    {
        var (word, rest) = ("", (uint)i * 2654435761u);
        for (var syllable = 0; syllable < 2 + (i % 3); syllable++)
        {
            word += $"{Consonants[(int)(rest % 14)]}{Vowels[(int)(rest / 14 % 5)]}";
            rest = (rest / 70) + (uint)i;
        }
        return word + Consonants[(int)(rest % 14)];
    }
}
