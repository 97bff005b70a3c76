using System.Buffers;
using System.Collections.Frozen;

namespace Explainers.Ingest;

/// <summary>The grammar of links to other stories: a label of one to three words that says what to do with it, a mark, the headline.</summary>
internal static class LinkLabels
{
    private const int LongestLabel = 24;
    private const int Longest = 260;

    private static readonly SearchValues<char> s_marks = SearchValues.Create(":|>»");

    private static readonly FrozenSet<string> s_words = FrozenSet.Create(StringComparer.Ordinal,
        "watch", "read", "reads", "listen", "see", "view", "also", "related", "more", "video", "videos", "photos", "gallery", "galleries", "podcast", "download", "tag", "tags", "topics", "must", "next", "now", "live", "this",
        "story", "stories", "article", "articles", "link", "links", "news", "roundup", "recommended", "advertise", "in", "pictures", "poll", "quiz", "slideshow", "interactive", "lire", "aussi", "voir", "à", "écouter");

    // Labels that are words of any text; only an upright stroke makes them labels.
    private static readonly FrozenSet<string> s_common = FrozenSet.Create(StringComparer.Ordinal, "live", "news", "story", "in", "this", "now", "next", "profile", "analysis", "opinion", "poll", "quiz", "interactive", "explainer");

    /// <summary>Whether a line is such a link.</summary>
    public static bool Match(string text)
    {
        if (text.Length is < 6 or > Longest)
            return false;
        var mark = text.AsSpan(0, Math.Min(text.Length, LongestLabel)).IndexOfAny(s_marks);
        if (mark < 3 || mark + 2 >= text.Length)
            return false;
        var label = Tokens.Of(text[..mark]);
        if (label.Count is 0 or > 3)
            return false;
        return text[mark] == '|' ? label.TrueForAll(w => s_words.Contains(w.Text) || s_common.Contains(w.Text)) : label.TrueForAll(w => s_words.Contains(w.Text)) && label.Exists(w => !s_common.Contains(w.Text));
    }
}
