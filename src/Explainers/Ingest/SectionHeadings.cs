using System.Collections.Frozen;

namespace Explainers.Ingest;

/// <summary>
/// The grammar of headings over lists of other stories: which ones (“most”, “related”, “editor’s”), of what (“read”, “news”, “picks”), and
/// perhaps where from (“in Football”, “from the web”).
/// </summary>
internal static class SectionHeadings
{
    private const int Longest = 60;
    private const int MostWords = 7;

    private static readonly FrozenSet<string> s_which = FrozenSet.Create(StringComparer.Ordinal,
        "most", "more", "latest", "related", "top", "popular", "trending", "recommended", "featured", "recent", "similar", "other", "editor", "editors", "suggested", "today", "must", "further", "breaking", "our");

    private static readonly FrozenSet<string> s_things = FrozenSet.Create(StringComparer.Ordinal,
        "read", "reads", "viewed", "popular", "shared", "commented", "watched", "discussed", "stories", "news", "articles", "posts", "videos", "headlines", "content", "coverage", "reading", "topics", "links",
        "now", "story", "article", "post", "video", "topic", "link", "tag", "pick", "picks", "choice", "comments", "items", "tags", "podcasts", "galleries", "features", "columns", "rated");

    private static readonly FrozenSet<string> s_relations = FrozenSet.Create(StringComparer.Ordinal,
        "in", "from", "on", "for", "about", "by", "to", "this", "today", "now", "right", "stories", "videos", "comments", "posts", "articles", "and");

    /// <summary>Whether a line is such a heading.</summary>
    public static bool Match(string text)
    {
        if (text.Length > Longest || Sentence.Ends(text))
            return false;
        var words = Tokens.Of(text).Where(t => t.Text != "s").ToList();
        if (IsOffer(words))
            return true;
        if (words.Count is < 2 or > MostWords || !s_which.Contains(words[0].Text))
            return false;
        if (words[0].Text is "latest" or "more" && words[1].Text is "from" or "by")
            return words.Count > 2;
        var thing = words.FindIndex(1, Math.Min(2, words.Count - 1), w => s_things.Contains(w.Text));
        return thing > 0 && (thing == words.Count - 1 || s_relations.Contains(words[thing + 1].Text));
    }

    /// <summary>“You may also like”, “You might be interested in”, “We recommend”, with nothing after it but “these stories” and the like.</summary>
    private static bool IsOffer(List<Token> words)
    {
        var known = words is [{ Text: "we" }, { Text: "recommend" or "suggest" }, ..] ? 2
            : words is [{ Text: "you" }, { Text: "may" or "might" or "ll" }, ..] ? words.FindIndex(w => w.Text is "like" or "love" or "enjoy" or "interested") + 1 : 0;
        return known is > 1 and <= 4 && words.Skip(known).All(w => w.Text is "in" or "these" or "this" or "too" or "for" or "you" || s_things.Contains(w.Text));
    }
}
