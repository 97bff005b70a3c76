namespace Explainers.Ingest;

/// <summary>
/// The wordings with which any news page speaks about itself instead of its subject, kind by kind. They are words of the trade, in
/// folded form; a wording of one publisher belongs into publishers.yaml.
/// </summary>
internal static class FurniturePhrases
{
    /// <summary>What stands in the middle of a sentence without being a part of it.</summary>
    public static readonly Phrases Interruptions = new("advertisement or its label", 120,
        ["advertisement", "advertisements", "advertising", "advertise here", "advertise with us", "ad", "ads", "sponsored", "sponsored content", "sponsored links", "promoted", "promoted content", "promoted stories",
         "paid content", "paid post", "partner content", "ad feedback", "scroll to continue", "scroll to continue with content",
         "article content", "article continues below", "story continues", "content continues below", "loading", "remove ads", "skip ad", "advert", "adverts", "sponsor message", "sponsored by",
         "article continues after ad", "sponsor content", "from our sponsors", "message from our sponsor", "continue reading the main story", "report this ad", "why am i seeing this ad", "close", "skip to content"],
        ["advertisement ", "article continues ", "story continues below", "story continues after", "content continues", "continue reading below",
         "scroll down to continue", "scroll for more", "this advertisement has not loaded", "skip past ", "sponsored by ", "powered by ", "ad loading"],
        ["continues below advertisement", "continues after advertisement", "advertisement - ", "below this ad", "after this ad", "video has failed to load", "refreshing your browser", "back to video", "video not available", "next video starts", "video is not available", "remove ads", "see this ad"]);

    /// <summary>Buttons that send or keep the page.</summary>
    public static readonly Phrases Sharing = new("share or print button", 90,
        ["share", "share this", "shares", "share on", "share now", "share via", "share article", "share story", "tweet", "tweet this", "retweet", "pin it", "pin", "post", "email", "e-mail", "mail", "email link", "email this", "print",
         "print this", "print article", "print page", "copy link", "link copied", "copied", "copy", "copy url", "copy article link", "get link", "permalink", "bookmark", "bookmarks", "save", "save article", "save for later", "saved", "gift",
         "gift article", "gift this article", "facebook", "twitter", "x", "x.com", "linkedin", "linked in", "whatsapp", "pinterest", "reddit", "tumblr", "telegram", "flipboard", "messenger", "facebook messenger", "instagram", "youtube",
         "threads", "bluesky", "mastodon", "snapchat", "tiktok", "viber", "line", "sms", "google+", "google plus", "stumbleupon", "pocket", "rss", "rss feed", "text", "social sharing", "listen", "listen now", "listen to article",
         "listen to this article", "font size", "text size", "like", "likes", "like this", "like us", "total", "save to read later", "view comments", "reprints", "reprint", "download pdf", "pdf", "google plus 1", "more sharing options", "copy to clipboard", "copied to clipboard", "share full article", "give this article", "send", "share this story", "share this post", "more options", "open sharing options"],
        ["share this ", "share on ", "share via ", "share to ", "share article", "share the ", "share your ", "share with ", "send to ", "email this ", "print this ", "share:", "share it ", "click to share", "click to email", "click to print",
         "save this ", "listen to this ", "post on ", "tweet on ", "add us ", "like us on", "find us on", "follow us", "follow me on", "follow on ", "follow @", "follow along", "connect with ", "join us on ", "republish this", "reuse this", "copy the link", "opens in new window"],
        ["facebook twitter", "facebook and twitter", "facebook and instagram", "twitter and instagram", "share on facebook", "share on twitter", "on social media with"]);

    /// <summary>Invitations to a newsletter, an app, a subscription or an account.</summary>
    public static readonly Phrases Subscriptions = new("newsletter, account or subscription line", 330,
        ["subscribe", "subscribed", "subscribe now", "subscribe today", "subscribe here", "sign up", "sign up now", "sign up here", "sign in", "sign out", "log in", "login", "log out", "register", "register now", "join now", "join", "join today", "join us", "donate", "donate now", "support us", "newsletter",
         "newsletters", "email address", "your email address", "your email", "email sign up", "enter your email", "enter your email address", "invalid email", "thank you", "thank you for subscribing", "thanks for signing up", "my account", "already a subscriber", "create account",
         "view more offers", "become a member", "get the app", "download the app", "download our app", "download app", "my bookmarks", "get alerts", "get notifications", "or", "next", "submit", "get started", "learn more", "unsubscribe", "view offers", "see offers", "continue", "free trial", "members only",
         "subscribers only", "premium", "exclusive", "this is a subscriber exclusive story"],
        ["sign up for", "sign up to", "signup ", "sign in to", "sign in or", "log in to", "log in or", "login to", "subscribe to ", "subscribe for ", "subscribe and", "register to ", "register for ", "by signing up", "by clicking", "by subscribing", "by submitting", "by entering your", "by registering", "by providing", "by continuing",
         "get the latest", "get our ", "get breaking", "get unlimited", "get email", "get all the", "receive the", "receive our", "receive breaking", "you've successfully", "you have successfully", "you must be ", "you must login", "you need to be ", "please enable", "please sign", "please log", "please register",
         "please enter", "please try", "please note that your", "please allow", "please disable", "your browser ", "your subscription", "your donation", "your support ", "choose your plan", "limited time", "cancel any time", "cancel anytime", "make a donation", "support quality", "readers like you", "get full access", "get access", "to read this", "to access ", "please check", "please try again", "want more stories", "stay up to date", "stay informed", "stay in the know", "stay connected", "stay ahead", "stay on top",
         "already have an account", "don't have an account", "not a subscriber", "create an account", "join our", "join thousands", "join more than", "support our", "support independent", "enjoying our", "enjoyed this", "enjoying this", "thanks for reading", "thank you for reading", "want to read more", "want to stay", "want to get",
         "to continue reading", "continue reading with", "keep reading with", "this article is free", "this article is for", "this content is", "you have reached", "you've reached", "you are now", "download our", "download the", "install our", "try it free", "never miss", "don't miss", "do not miss", "invest in journalism",
         "a daily newsletter", "check your inbox", "something went wrong", "there was an error", "an error has occurred", "privacy notice", "can't get enough", "be the first to", "exclusive articles", "unlimited online access"],
        ["our newsletter", "newsletter", "subscribe now", "subscribe today", "your inbox", "privacy policy", "terms of use", "terms of service", "terms & conditions", "terms and conditions", "cookie policy", "recaptcha", "cookies", "sign up here", "sign up today", "sign up now", "to your email", "breaking news alerts", "become a member", "become a subscriber",
         "home delivery", "digital subscription", "preferred source", "on google news", "google news", "reading experience", "stay up-to-date", "straight to your", "to subscribe", "click here to", "clicking here", "our app", "on the app store", "app store", "google play", "please consider", "support our journalism", "please bookmark", "our website", "follow us on", "daily digest", "email alerts", "push notifications"]);

    /// <summary>Lines about the readers' own contributions.</summary>
    public static readonly Phrases Comments = new("comment section", 160,
        ["comments", "comment", "no comments", "leave a comment", "post a comment", "add a comment", "add comment", "write a comment", "join the conversation", "join the discussion", "view all comments", "show comments", "load comments", "read comments", "reader comments", "start the conversation", "have your say", "conversation",
         "discussion", "responses", "reply", "leave a reply", "report", "report abuse", "flag", "view", "what do you think", "like this article", "did you like this article", "your comment", "post comment", "most liked", "newest", "oldest", "see comments", "log in to comment", "sign in to comment", "sort by", "most recent first", "hide comments", "all comments", "1 comment", "loading comments", "be the first to comment"],
        ["comments ", "comment on this", "leave a comment", "leave a reply", "have your say", "join the conversation", "join the discussion", "read the comments", "view comments", "share your thoughts", "share your views", "let us know", "tell us what", "what do you think", "would you like to comment", "please read our comment", "your email address will not",
         "you must be logged", "you must log", "this site uses akismet", "commenting ", "this conversation is moderated", "do you have a story", "do you know more", "have a tip", "have a news tip", "got a tip", "got a story", "got a news", "have you been affected", "if you have a story", "to submit a"],
        ["comments are closed", "comments on this", "comments are moderated", "comments have been", "commenting is", "comment policy", "in the comments", "comment below", "comments below", "comments section", "get in touch", "to submit a correction", "letters to the editor", "community guidelines", "moderated according"]);

    /// <summary>Labels before a link to another article, with the link on the same line.</summary>
    public static readonly Phrases Links = new("link to another article", 260,
        ["read more", "read more here", "read next", "read also", "also read", "see also", "more", "see more", "show more", "learn more", "more info", "find out more", "full story", "read full story", "read the full story", "continue reading", "keep reading", "click here", "view gallery", "view more", "load more", "more stories", "back to top", "top",
         "back to video", "watch", "watch now", "watch video", "watch live", "play", "play video", "pause", "replay", "video", "videos", "photos", "gallery", "live", "now playing", "autoplay", "unmute", "mute", "fullscreen", "full screen", "current time", "duration", "transcript", "view transcript", "show captions", "loaded", "next up",
         "previous", "previous article", "next article", "next story", "previous story", "read now", "buy now", "shop now", "order now", "view all", "see all", "view deal", "check price", "table of contents", "contents", "recommended videos", "all videos", "recommended video", "expand", "enlarge", "enlarge image", "view image", "zoom", "order reprints", "trending video", "top videos", "close video", "hide caption", "toggle caption", "image", "slide", "slideshow", "launch gallery", "view slideshow", "back", "home", "menu", "search"],
        ["read more:", "read more about", "read more on", "read more at", "read more |", "read more -", "read more from", "read more stories", "read more >", "read also:", "read also ", "also read:", "also read ", "also read|", "also see:", "also see", "see also:", "see also ", "see more:", "read:", "read next:", "read the full", "read the latest", "read our", "read this:", "related:", "related |",
         "related story", "related article", "related link", "related video", "related coverage", "related stories:", "more:", "tag:", "also:", "image gallery", "previous image", "next image", "image 1 of", "photo 1 of", "show less", "read less", "view all", "want more", "price at ", "more on this", "more about ", "more from ", "more stories", "more news", "more on ", "watch:", "watch |", "watch -", "watch the video", "watch video", "watch more", "watch now", "watch live", "watch below", "watch this", "video:", "listen:", "listen |",
         "photos:", "gallery:", "in pictures:", "must read:", "must-read:", "don't miss:", "recommended:", "next up:", "up next:", "previously:", "explainer:", "follow live", "click here", "click for", "check out our", "check out more", "check out the", "view our", "view the ", "see the full", "see all", "see photos", "find out more", "download:", "go to ",
         "keep reading:", "keep up with", "catch up", "back to ", "jump to", "search ", "continue to ", "your video will play", "this video", "now watch", "play video", "duration "],
        ["read more:", "click here to read", "read more >", "read more stories", "for more stories", "for more news", "click to read", "this story here"]);

    /// <summary>Labels over a list that sums the article up; the list is the article’s own.</summary>
    public static readonly Phrases Summaries = new("label over the key points", 0, ["key points", "highlights", "key takeaways"], [], []);

    /// <summary>Notices about rights, corrections and the site.</summary>
    public static readonly Phrases Notices = new("copyright or site notice", 420,
        ["copyright", "all rights reserved", "about us", "contact us", "contact", "about", "terms", "privacy", "sitemap", "site map", "masthead", "careers", "jobs", "help", "faq", "corrections", "accessibility", "cookie settings", "do not sell my info", "do not sell my personal information", "disclaimer", "legal", "imprint", "feedback", "report a problem", "report an error", "report a typo",
         "send us a tip", "cookies", "contents", "about this content", "reprints and permissions", "ad choices", "adchoices", "editor"],
        ["copyright 19", "copyright 20", "copyright ©", "copyright (", "© 19", "© 20", "© copyright", "(c) 20", "all rights reserved", "this material may not", "first published:", "for reprints", "to contact the", "to contact us", "to contact ", "contact us", "contact the author", "send tips", "send an email", "email the author",
         "if you purchase", "when you buy", "when you purchase", "products are independently", "our journalism", "about this article", "report a typo", "spotted an error", "the views expressed", "opinions expressed", "this content was", "this audio", "audio by", "powered and implemented", "we use cookies", "we and our partners", "manage your ", "your privacy", "see a typo", "found a typo", "quotes delayed", "quotes displayed", "market data provided", "this website", "this site"],
        ["all rights reserved", "rights reserved", "may not be reproduced", "may not be published", "without permission", "without prior permission", "republished with permission", "terms of service apply", "ip address", "javascript"]);

    /// <summary>Headings of what follows a story: lists of other stories, keywords, comments, a note on the author.</summary>
    public static readonly Phrases Endings = new("heading of another part of the page", 70,
        ["related articles", "related stories", "related posts", "related news", "related topics", "related content", "related reading", "related items", "related tags", "more stories", "more news", "more like this", "more on this story", "more about", "more from us", "more for you", "more to read", "more to explore", "more top stories", "more headlines", "more coverage", "more articles",
         "most read", "most popular", "most viewed", "most commented", "most shared", "most recent", "most watched", "most discussed", "popular", "popular now", "popular stories", "popular posts", "popular articles", "trending stories", "trending news", "trending topics", "trending articles", "what's trending", "top stories", "top news", "top headlines", "latest news", "latest stories", "latest articles", "latest headlines", "latest videos", "recent posts", "recent stories",
         "recent articles", "recent news", "recent comments", "featured stories", "featured videos", "recommended for you", "recommended stories", "recommended reading", "recommended articles", "recommendations", "you may also like", "you might also like", "you may like", "you might like", "you may also be interested in", "we recommend", "around the web", "from around the web", "from the web", "from our partners", "our picks", "our top picks", "editor's picks", "editors' picks", "editors picks", "editor's choice",
         "editor's pick", "staff picks", "must reads", "what to read next", "keep reading", "topics", "topics in this article", "tags", "filed under", "filed under:", "keywords", "categories", "explore more on these topics", "follow topics", "discover more", "about the author", "about the authors", "about the writer", "about author", "meet the author", "author bio", "author information",
         "today's top stories", "today's headlines", "other stories", "other news", "other top stories", "in other news", "also in the news", "similar articles", "similar stories", "comments", "read next"],
        ["more from ", "latest from ", "most read in ", "most viewed in ", "most popular in ", "most popular on ", "popular in ", "popular on ", "trending in ", "trending on ", "top stories in ", "more on this ", "topics:", "tags:", "tagged:", "filed under", "categories:", "keywords:", "about the author", "recommended for ", "explore more on", "also from ", "more top ", "more by "],
        ["you might also", "you may also", "more from this", "most read on", "latest headlines", "more like this"]);

    /// <summary>Headings of boxes that stand inside a story as well as after it.</summary>
    public static readonly Phrases Boxes = new("heading of a box", 70,
        ["related", "related links", "related coverage", "related video", "related videos", "more on this", "more on", "trending", "trending now", "top story", "latest", "the latest", "featured", "featured video", "recommended", "best of", "must read", "don't miss", "in case you missed it", "icymi", "read more", "next story", "topic", "tagged", "category", "in this story", "in this article", "on this topic", "explore more", "follow this topic",
         "up next", "author", "authors", "contributors", "author of the article", "article contributors", "also on", "recommended video", "related story", "related article", "more"],
        ["more in ", "latest in ", "related:", "related to ", "see more on", "read more about", "read more on", "popular on "],
        []);

    /// <summary>Notes on the article that some readers want: kept, and said to be unsure.</summary>
    public static readonly Phrases Notes = new("note of the publisher", 400, ["fact checked"],
        ["this article was originally published", "this article originally appeared", "this story was originally", "this article first appeared", "this article appeared in", "this story originally", "originally published", "a version of this article", "disclosure", "disclaimer", "editor's note", "correction", "ftc:", "this post contains affiliate"],
        []);

    /// <summary>Lines of which no list has the wording, but whose words are those of buttons and invitations.</summary>
    public static readonly Phrases Controls = new("words of a button or an invitation", 0, [], [], []);

    // A beginning and a later part that together make a line furniture.
    private static readonly (string Start, string Part)[] s_pairs =
        [("follow ", " coverage"), ("follow ", " updates"), ("follow ", " on twitter"), ("follow ", " on facebook"), ("follow ", " on instagram"), ("read ", " here"), ("listen to ", " here"), ("see ", " coverage"), ("click ", " here"), ("find ", " here"), ("get ", " newsletter"), ("watch ", " here"), ("download ", " here"),
         ("check out ", " stories"), ("check out ", " here"), ("catch ", " here"), ("for more ", " news"), ("for more ", " stories"), ("for more ", " click"), ("for more ", " visit"), ("for the latest ", " stories"), ("for the latest ", " news"), ("get ", " delivered"), ("you can ", " newsletter"), ("visit ", " homepage"), ("email ", "@"), ("let our ", " inbox")];

    private const int LongestPair = 170;
    private const int ParagraphLength = 110;

    /// <summary>Every kind but the headings, which <see cref="IsSection"/> knows.</summary>
    public static readonly Phrases[] All = [Interruptions, Sharing, Comments, Summaries, Links, Notices, Subscriptions];

    /// <summary>Whether a folded line is the heading of something that is not the story.</summary>
    public static bool IsSection(string folded) => IsEnding(folded) || Boxes.Match(folded);

    /// <summary>Whether a folded line is the heading of a list of other stories or of what else follows a story.</summary>
    public static bool IsEnding(string folded) => Endings.Match(folded) || (!Boxes.Match(folded) && SectionHeadings.Match(folded));

    /// <summary>
    /// The kind of furniture that a text is, or null. Direct speech is none. A whole paragraph is one only when it invites the reader to
    /// something, twice over or from its first word on.
    /// </summary>
    public static Phrases? KindOf(string text, string folded)
    {
        if (folded.Length == 0 || text[0] is '“' or '"')
            return null;
        if (text.Length >= ParagraphLength && Sentence.Ends(text))
            return Array.Find(All, kind => kind.Starts(folded)) ?? (IsPair(folded) || LinkLabels.Match(text) ? Links : Addresses(folded) && Invitations.Count(i => folded.Contains(i, StringComparison.Ordinal)) >= 2 ? Subscriptions : null);
        return Array.Find(All, kind => kind.MatchBeginning(folded) || (kind.Match(folded) && !Telling.IsReport(text))) ?? (IsPair(folded) || LinkLabels.Match(text) ? Links : PageWords.AreMostOf(text) ? Controls : null);
    }

    private static bool Addresses(string folded) => folded.Contains(" you", StringComparison.Ordinal) || folded.Contains(" our ", StringComparison.Ordinal) || folded.StartsWith("our ", StringComparison.Ordinal) || folded.Contains("rights", StringComparison.Ordinal);

    private static readonly string[] Invitations =
        ["newsletter", "subscribe", "sign up", "signing up", "your inbox", "our website", "bookmark", "free trial", "your email", "log in", "app store", "google play", "follow us", "privacy policy", "terms of service", "terms of use", "our app", "click here", "our journalism",
         "become a member", "rights reserved", "may not be republished", "without permission", "our site", "cookies", "breaking news alerts", "preferred source", "google news", "support us", "cancel anytime", "unlimited access"];

    private static bool IsPair(string folded) =>
        (folded.StartsWith("follow ", StringComparison.Ordinal) && Sentence.Words(folded, 5) <= 4) || folded.Length is > 0 and <= LongestPair && Array.Exists(s_pairs, p => folded.StartsWith(p.Start, StringComparison.Ordinal) && folded.Contains(p.Part, StringComparison.Ordinal));
}
