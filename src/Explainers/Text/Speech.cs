using System.Collections.Frozen;

namespace Explainers.Text;

/// <summary>
/// Whether the words after a quoted question or exclamation say whose it is, so that the sentence goes on: “Will he go?” Mayor Fox asked. Only the
/// verbs that stand there most: who speaks is found by the longer lists of <c>Speakers.SpeechWords</c>.
/// </summary>
internal static class Speech
{
    private const int MostWords = 5;

    private static readonly FrozenSet<string> s_verbs = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "said", "says", "asked", "asks", "told", "tells", "wrote", "writes", "added", "adds", "replied", "replies", "answered", "answers", "joked", "warned", "warns", "insisted", "declared", "shouted",
        "cried", "demanded", "quipped", "exclaimed", "posted", "tweeted", "wondered", "recalled", "argued", "claimed", "announced", "continued", "called");

    /// <summary>Whether one of the next few words, before any punctuation, is a verb of saying.</summary>
    public static bool Follows(string text, int at)
    {
        for (var words = 0; words < MostWords; words++)
        {
            var end = at;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '’' or '\'' or '-'))
                end++;
            if (end == at)
                return false;
            if (s_verbs.Contains(text[at..end]))
                return true;
            if (end >= text.Length || text[end] != ' ')
                return false;
            at = end + 1;
        }
        return false;
    }
}
