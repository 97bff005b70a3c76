using Explainers.Text;

namespace Explainers.Grouping;

/// <summary>
/// Counts many phrases in a text in one pass. A phrase is found only as whole words. A name must have its capitals; any other phrase is
/// found in any case and in the plural of its last word as well. What is counted of one id never depends on which others there are.
/// </summary>
internal sealed class Phrases
{
    private static readonly string[] s_plurals = ["", "s", "es"];

    private readonly Dictionary<string, List<(string[] Words, int Id, bool IsName)>> _byFirstWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<(string[] Words, int Id, bool IsName)>>.AlternateLookup<ReadOnlySpan<char>> _atWord;

    /// <summary>Some phrases; several of one id are names of one thing.</summary>
    public Phrases(IEnumerable<(string Phrase, int Id, bool IsName)> phrases)
    {
        _atWord = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (phrase, id, isName) in phrases)
            Add(phrase, id, isName);
    }

    private void Add(string phrase, int id, bool isName)
    {
        var spans = new List<Span>();
        Words(phrase, spans);
        string[] words = [.. spans.Select(s => phrase.Substring(s.Start, s.Length))];
        if (words.Length == 0)
            return;
        if (isName)
            AddForm(words, id, isName);
        else
            foreach (var ending in s_plurals)
                AddForm([.. words[..^1], words[^1] + ending], id, isName);
    }

    /// <summary>How often each id occurs in the texts. Words count once for an id, as part of the longest of its phrases that begins first.</summary>
    public Dictionary<int, int> Count(IEnumerable<string> texts)
    {
        var counts = new Dictionary<int, int>();
        var ends = new Dictionary<int, int>();
        var words = new List<Span>();
        foreach (var text in texts)
        {
            Words(text, words);
            ends.Clear();
            for (var i = 0; i < words.Count; i++)
            {
                if (!_atWord.TryGetValue(text.AsSpan(words[i].Start, words[i].Length), out var candidates))
                    continue;
                foreach (var (phrase, id, isName) in candidates)
                {
                    if (i < ends.GetValueOrDefault(id) || !Matches(text, words, i, phrase, isName))
                        continue;
                    counts[id] = counts.GetValueOrDefault(id) + 1;
                    ends[id] = i + phrase.Length;
                }
            }
        }
        return counts;
    }

    private void AddForm(string[] words, int id, bool isName)
    {
        if (!_byFirstWord.TryGetValue(words[0], out var list))
            _byFirstWord[words[0]] = list = [];
        var shorter = list.FindIndex(p => p.Words.Length < words.Length);
        list.Insert(shorter < 0 ? list.Count : shorter, (words, id, isName));
    }

    private static bool Matches(string text, List<Span> words, int from, string[] phrase, bool isName)
    {
        if (words.Count - from < phrase.Length)
            return false;
        for (var i = 0; i < phrase.Length; i++)
        {
            var word = words[from + i];
            if (!text.AsSpan(word.Start, word.Length).Equals(phrase[i], isName ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase))
                return false;
        }
        return true;
    }

    /// <summary>The words of a text: letters and digits, with apostrophes and hyphens left out of their edges and possessives taken off.</summary>
    private static void Words(string text, List<Span> words)
    {
        words.Clear();
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
                end++;
            var isPossessive = end == start + 1 && text[start] is 's' or 'S' && start >= 1 && text[start - 1] is '\'' or '’';
            if (end > start && !isPossessive)
                words.Add(Span.FromBounds(start, end));
            start = end + 1;
        }
    }
}
