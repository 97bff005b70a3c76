namespace Explainers.Diagnostics;

/// <summary>A table that functions ask by words, and that is never changed, only followed by another.</summary>
public interface IAskedTable<in T>
{
    /// <summary>The words to which this table has another answer than one before it, as <see cref="WordNumber"/> has them.</summary>
    int[] OthersThan(T before);
}

/// <summary>
/// The words that a function asked a table: its result is right while they have the same answers. Each is kept as a number in four bytes. Two words may have the same, and then a result is made
/// once more that was right. Safe to use from several threads while words are noted.
/// </summary>
public sealed class AskedWords<T>(T table) where T : class, IAskedTable<T>
{
    private T _table = table;
    private HashSet<int>? _asking = [];
    private int[] _asked = [];

    private HashSet<int> Asking => _asking ?? throw new InvalidOperationException("It is done.");

    /// <summary>Notes a word.</summary>
    public void Add(string word)
    {
        lock (Asking)
            Asking.Add(WordNumber.Of(word));
    }

    /// <summary>Notes all that others have noted so far.</summary>
    public void Add(AskedWords<T> others)
    {
        lock (others.Asking)
        {
            lock (Asking)
                Asking.UnionWith(others.Asking);
        }
    }

    /// <summary>Notes no more, and keeps in little space what is noted.</summary>
    public AskedWords<T> Done()
    {
        _asked = [.. Asking];
        Array.Sort(_asked);
        _asking = null;
        return this;
    }

    /// <summary>Whether the answers are the same now; if so, it is now that they were given.</summary>
    public bool StillHold(T now)
    {
        if (!ReferenceEquals(now, _table) && Array.Exists(now.OthersThan(_table), number => Array.BinarySearch(_asked, number) >= 0))
            return false;
        _table = now;
        return true;
    }
}

/// <summary>A number that stands for a word.</summary>
public static class WordNumber
{
    /// <summary>The number of a word, which is another in another process.</summary>
    public static int Of(string word) => string.GetHashCode(word, StringComparison.Ordinal);
}
