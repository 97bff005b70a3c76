using System.Text;

namespace Explainers.Grouping;

/// <summary>
/// Counts many phrases in a text in one pass. A phrase is found only as whole words. A name must have its capitals; any other phrase is
/// found in any case and in the plural as well.
/// </summary>
internal sealed class Phrases
{
    private readonly Dictionary<string, List<(string[] Words, int Id, bool IsName)>> _byFirstWord = new(StringComparer.OrdinalIgnoreCase);

    public void Add(string phrase, int id, bool isName)
    {
        var words = Words(phrase).ToArray();
        if (words.Length == 0)
            return;
        foreach (var first in isName || words.Length > 1 ? [words[0]] : (IEnumerable<string>)[words[0], words[0] + "s", words[0] + "es"])
        {
            if (!_byFirstWord.TryGetValue(first, out var list))
                _byFirstWord[first] = list = [];
            list.Add((words, id, isName));
        }
    }

    /// <summary>How often each phrase id occurs in the texts; of two phrases that begin at one word, the longer counts.</summary>
    public Dictionary<int, int> Count(IEnumerable<string> texts)
    {
        var counts = new Dictionary<int, int>();
        foreach (var text in texts)
        {
            var words = Words(text).ToArray();
            for (var i = 0; i < words.Length; i++)
            {
                if (!_byFirstWord.TryGetValue(words[i], out var candidates))
                    continue;
                var taken = 0;
                foreach (var (phrase, id, isName) in candidates.OrderByDescending(c => c.Words.Length))
                {
                    if (!Matches(words.AsSpan(i), phrase, isName))
                        continue;
                    counts[id] = counts.GetValueOrDefault(id) + 1;
                    taken = Math.Max(taken, phrase.Length);
                }
                i += Math.Max(0, taken - 1);
            }
        }
        return counts;
    }

    private static bool Matches(ReadOnlySpan<string> words, string[] phrase, bool isName)
    {
        if (words.Length < phrase.Length)
            return false;
        for (var i = 0; i < phrase.Length; i++)
        {
            var last = i == phrase.Length - 1;
            if (isName ? words[i] != phrase[i] : !Same(words[i], phrase[i]) && !(last && (Same(words[i], phrase[i] + "s") || Same(words[i], phrase[i] + "es"))))
                return false;
        }
        return true;
    }

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    /// <summary>The words of a text: letters and digits, with apostrophes and hyphens left out of their edges and possessives taken off.</summary>
    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                word.Append(text[i]);
                continue;
            }
            if (word.Length == 0)
                continue;
            var possessive = word.Length == 1 && word[0] is 's' or 'S' && i >= 2 && text[i - 2] is '\'' or '’';
            if (!possessive)
                yield return word.ToString();
            word.Clear();
        }
    }
}
