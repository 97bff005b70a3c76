namespace Explainers.Text;

/// <summary>
/// What a pure function gives for words. Articles have few words and each of them a thousand times, so the function is asked, and the word written, once; a word that falls into the place of
/// another takes it, so that the cache never grows. Safe to use from several threads: a place is read and written as a whole.
/// </summary>
public sealed class WordCache<T>(Func<string, T> function)
{
    /// <summary>A power of two: some thousand words make up most of any text.</summary>
    private const int Places = 65_536;

    /// <summary>What is longer is hardly a word, and is not kept.</summary>
    private const int Longest = 48;

    private readonly Entry?[] _places = new Entry?[Places];

    /// <summary>What the function gives for a word.</summary>
    public T Of(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest)
            return function(word.ToString());
        ref var place = ref _places[Hash(word) & (Places - 1)];
        var entry = Volatile.Read(ref place);
        if (entry is null || !word.SequenceEqual(entry.Word))
        {
            var text = word.ToString();
            Volatile.Write(ref place, entry = new Entry(text, function(text)));
        }
        return entry.Value;
    }

    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
            hash = (hash ^ c) * 16777619u;
        return hash ^ (hash >> 15);
    }

    private sealed record Entry(string Word, T Value);
}
