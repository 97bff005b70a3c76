using System.Buffers;
using System.Collections.Frozen;

namespace Explainers.Ingest;

/// <summary>How much a seed says about its page. A quiet seed is mostly an article, and what is doubtful in it is kept.</summary>
internal static class Noise
{
    private const int Loud = 2;
    private const int HeadBlocks = 12;
    private const int MarksAlone = 12;
    private const int MaxPrice = 60;

    private static readonly SearchValues<char> s_clockMarks = SearchValues.Create(":.");

    private static readonly FrozenSet<string> s_buttonWords = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "share", "save", "copy", "link", "email", "e-mail", "bookmark", "cancel", "print", "facebook", "twitter", "x", "linkedin", "whatsapp", "reddit", "pinterest", "telegram", "messenger", "flipboard", "tumblr",
        "tweet", "post", "gift", "comment", "comments", "close", "open", "menu", "search", "subscribe", "login", "more", "listen", "mail", "sms", "article", "this", "via", "url");

    private static readonly FrozenSet<string> s_countWords = FrozenSet.Create(StringComparer.Ordinal,
        "view", "views", "comment", "comments", "share", "shares", "like", "likes", "min", "mins", "minute", "minutes", "read", "reading", "time", "retweet", "retweets", "reply", "replies",
        "k", "m", "follower", "followers", "sec", "secs", "hour", "hours", "of", "posters", "participating", "with", "duration", "photos", "images", "slides", "reads", "votes", "all", "image", "photo", "slide", "page", "rating");

    /// <summary>Whether so little furniture stands in the seed that short and odd lines are more likely the article’s own.</summary>
    public static bool IsQuiet(Draft draft) =>
        draft.Blocks.Where((b, i) => b.IsSection || b.Furniture is not null || (i > HeadBlocks && HeadLines.IsLabelledByline(b.Text))).Take(Loud).Count() < Loud;

    /// <summary>A line that counts views, comments or minutes and says nothing else.</summary>
    public static bool IsCount(string text)
    {
        if (text.Length > 80)
            return false;
        if (IsMarks(text))
            return true;
        var tokens = Tokens.Of(text);
        return tokens.Count > 1 && tokens.TrueForAll(t => t.IsNumber || s_countWords.Contains(t.Text)) && tokens.Exists(t => !t.IsNumber) && tokens.Exists(t => t.IsNumber);
    }

    /// <summary>A rule or a counter: “___”, “1 / 8”. A sum of money is none.</summary>
    public static bool IsMarks(string text) =>
        text.Length <= MarksAlone && !text.Any(char.IsLetter) && text.Any(c => !char.IsDigit(c) && c is not ('$' or '£' or '€' or '%' or '.' or ','));

    /// <summary>A price alone, or with the shop that asks it: “$20”, “£20 at Shop”.</summary>
    public static bool IsPrice(string text) =>
        text.Length <= MaxPrice && text[0] is '$' or '£' or '€' && char.IsAsciiDigit(text.Length > 1 ? text[1] : ' ') && !Sentence.Ends(text)
        && (Sentence.Words(text, 2) == 1 || text.Contains(" at ", StringComparison.Ordinal) || text.Contains(" from ", StringComparison.Ordinal));

    /// <summary>A date in figures such as 03/04/2025, whose day could be its month.</summary>
    public static bool IsAmbiguousDate(string text) =>
        text.Length <= 12 && text.Count(char.IsAsciiDigit) is >= 4 and <= 8 && text.Count(c => c is '/' or '-') == 2 && text.All(c => char.IsAsciiDigit(c) || c is '/' or '-');

    /// <summary>An address alone on its line, or the signature of an embedded post, “— Name (@name)”.</summary>
    public static bool IsEmbed(string text) =>
        text.Length <= 200 && (!text.Contains(' ', StringComparison.Ordinal) && (text.Contains('/', StringComparison.Ordinal) && text.Contains('.', StringComparison.Ordinal) || text[0] is '#' or '@' && text.Length > 1)
        || text[0] is '—' or '–' or '-' && text.Contains("(@", StringComparison.Ordinal));

    /// <summary>A row of buttons run together: “Share Save Copy link Email”.</summary>
    public static bool IsButtons(string text)
    {
        if (text.Length > 120)
            return false;
        var words = Tokens.Of(text);
        return words.Count > 1 && words.TrueForAll(w => s_buttonWords.Contains(w.Text)) && words.Exists(w => w.Text.Length > 4);
    }

    /// <summary>A line that ends in the length of a film, “(3:05)”.</summary>
    public static bool IsVideo(string text) =>
        text.Length is > 6 and <= 160 && text[^1] == ')' && text.LastIndexOf('(') is var open and > 0 && text[(open + 1)..^1] is var length
        && length.IndexOf(':', StringComparison.Ordinal) is 1 or 2 && length.Length <= 8 && length.All(c => char.IsAsciiDigit(c) || c == ':');

    /// <summary>An entry's time in a live report, “14:05” with or without the reporter's name.</summary>
    public static bool IsEntryTime(string text)
    {
        if (text.Length is < 4 or > 60 || !char.IsAsciiDigit(text[0]))
            return false;
        var mark = text.AsSpan().IndexOfAny(s_clockMarks);
        if (mark is < 1 or > 2 || mark + 2 >= text.Length || !char.IsAsciiDigit(text[mark + 1]) || !char.IsAsciiDigit(text[mark + 2]))
            return false;
        var rest = text[(mark + 3)..].Trim();
        return rest.Length == 0 || Names.IsName(rest) || rest.Equals("key event", StringComparison.OrdinalIgnoreCase) || (!Sentence.Ends(rest.TrimEnd('.')) && DateLine.IsClock(rest));
    }
}
