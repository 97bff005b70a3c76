using System.Collections.Frozen;

namespace Explainers.Ingest;

/// <summary>
/// The vocabulary of a page's controls. No list of whole phrases is ever complete, but what a page says to its reader is made of few
/// words: a short line that has little else than these is furniture, however it is put.
/// </summary>
internal static class PageWords
{
    private const int Longest = 110;
    private const int LongestWithEnd = 90;
    private const double Share = 0.6;

    // What one does with a page, and what a page has.
    private static readonly FrozenSet<string> s_controls = FrozenSet.Create(StringComparer.Ordinal,
        "subscribe", "subscribed", "subscription", "subscriptions", "subscriber", "subscribers", "unsubscribe", "register", "registered", "sign", "signup", "log", "login", "logout", "join", "share", "sharing",
        "shared", "save", "saved", "copy", "copied", "print", "reprint", "reprints", "permissions", "email", "mail", "tweet", "retweet", "follow", "comment", "comments", "commenting", "reply", "replies", "click", "tap",
        "scroll", "swipe", "download", "listen", "watch", "watching", "play", "pause", "replay", "view", "read", "reading", "load", "loading", "skip", "unlock", "activate", "enable", "advertise", "advertising",
        "advertisement", "advert", "sponsored", "bookmark", "submit", "expand", "newsletter", "newsletters", "account", "article", "articles", "story", "stories", "video", "videos", "photo", "photos", "gallery",
        "podcast", "podcasts", "headlines", "page", "site", "website", "app", "inbox", "password", "username", "cookie", "cookies", "privacy", "copyright", "notifications", "alerts", "member", "membership",
        "caption", "captions", "subtitles", "settings", "preferences", "content", "coverage", "updates", "post", "posts", "tags", "link", "links", "url", "facebook", "twitter", "instagram", "whatsapp", "linkedin",
        "pinterest", "reddit", "youtube", "online", "access", "offer", "offers", "trial", "gift", "feedback", "rss", "forums", "social", "sitemap", "homepage", "menu", "guidelines", "faqs", "contact", "error", "failed", "request", "rating", "spam", "browser", "javascript", "accessibility", "translate", "anytime", "epaper", "notification", "toggle", "navigation", "refresh", "enlarge", "carousel", "slideshow",
        "ad", "ads", "sponsor", "promo", "donate", "paywall", "hashtag", "livestream", "opt", "logged",
        "partager", "abonner", "abonnez", "abonnement", "inscrire", "inscrivez", "connecter", "connexion", "infolettre", "publicité", "commentaire", "commentaires", "commenter", "imprimer", "lire", "lecture", "écouter", "regarder", "article", "vidéo", "courriel");

    // Words with which it turns to its reader.
    private static readonly FrozenSet<string> s_address = FrozenSet.Create(StringComparer.Ordinal,
        "you", "your", "our", "us", "we", "here", "now", "please", "free", "again", "vous", "votre", "nos", "notre", "ici");

    // Words that count for neither side.
    private static readonly FrozenSet<string> s_fillers = FrozenSet.Create(StringComparer.Ordinal,
        "the", "a", "an", "to", "for", "in", "on", "of", "and", "or", "with", "this", "that", "it", "its", "is", "are", "at", "by", "from", "more", "all", "latest", "up", "out", "off", "don", "t", "s", "re", "have", "not", "no",
        "already", "via", "be", "can", "my", "me", "get", "see", "want", "would", "like", "how", "i", "as", "if", "try", "later", "occurred", "has", "sorry", "des", "les", "la", "le", "de", "du", "un", "une", "à", "et", "pour", "sur", "par", "cet", "cette", "ce", "aussi", "plus");

    /// <summary>Whether a line is made of such words; one that ends as a sentence only if it turns to the reader.</summary>
    public static bool AreMostOf(string text)
    {
        if (text.Length > Longest)
            return false;
        var (controls, others, addressed) = (0, 0, false);
        foreach (var token in Tokens.Of(text))
        {
            addressed |= s_address.Contains(token.Text);
            if (s_controls.Contains(token.Text))
                controls++;
            else if (!s_address.Contains(token.Text) && !s_fillers.Contains(token.Text))
                others++;
        }
        if (controls < (addressed ? 1 : 2) || controls < Share * (controls + others))
            return false;
        return others == 0 || addressed ? !Sentence.Ends(text) || (addressed && text.Length <= LongestWithEnd) : !Sentence.Ends(text);
    }
}
