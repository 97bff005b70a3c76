using System.Collections.Immutable;

namespace Explainers.Pages;

/// <summary>Every text of theme/strings that the program itself needs, in one list. The rest are asked for by templates, as {{t.key}}.</summary>
internal static class Phrase
{
    private static readonly List<PhraseKey> s_all = [];

    public static readonly PhraseKey UnknownPublisher = Plain("unknown-publisher");
    public static readonly PhraseKey HeadlineNotKnown = Plain("headline-not-known");
    public static readonly PhraseKey DateAsPrinted = Plain("date-as-printed");
    public static readonly PhraseKey OurView = Plain("our-view");
    public static readonly PhraseKey OurSum = Plain("our-sum");
    public static readonly PhraseKey AtTheSource = Plain("at-the-source");
    public static readonly PhraseKey TableOfNumbers = Plain("table-of-numbers");
    public static readonly PhraseKey SectionLink = Plain("section-link");
    public static readonly PhraseKey QuotedIn = Plain("quoted-in");
    public static readonly PhraseKey SpeakerIn = Plain("speaker-in");
    public static readonly PhraseKey Home = Plain("home");
    public static readonly PhraseKey Receipts = Plain("receipts");
    public static readonly PhraseKey Explainers = Plain("explainers");
    public static readonly PhraseKey People = Plain("people");
    public static readonly PhraseKey Sources = Plain("sources");
    public static readonly PhraseKey Articles = Plain("articles");
    public static readonly PhraseKey Topics = Plain("topics");
    public static readonly PhraseKey Corrections = Plain("corrections");
    public static readonly PhraseKey Moved = Plain("moved");
    public static readonly PhraseKey Search = Plain("search");
    public static readonly PhraseKey Pages = Plain("pages");
    public static readonly PhraseKey Timeline = Plain("timeline");
    public static readonly PhraseKey KeyFigures = Plain("key-figures");
    public static readonly PhraseKey WhoIsWho = Plain("who-is-who");
    public static readonly PhraseKey WhatEachSourceSays = Plain("what-each-source-says");
    public static readonly PhraseKey WhatChanged = Plain("what-changed");
    public static readonly PhraseKey HowChecked = Plain("how-checked");
    public static readonly PhraseKey ReadHere = Plain("read-here");
    public static readonly PhraseKey ExplainersDescription = Plain("explainers-description");
    public static readonly PhraseKey ArticlesDescription = Plain("articles-description");
    public static readonly PhraseKey PeopleDescription = Plain("people-description");
    public static readonly PhraseKey SourcesDescription = Plain("sources-description");
    public static readonly PhraseKey TopicsDescription = Plain("topics-description");
    public static readonly PhraseKey CorrectionsDescription = Plain("corrections-description");
    public static readonly PhraseKey SearchDescription = Plain("search-description");
    public static readonly PhraseKey NotFoundTitle = Plain("not-found-title");
    public static readonly PhraseKey NotFoundDescription = Plain("not-found-description");
    public static readonly PhraseKey RightsFull = Plain("rights-full");
    public static readonly PhraseKey RightsLink = Plain("rights-link");
    public static readonly PhraseKey RightsExcerpt = Plain("rights-excerpt");
    public static readonly PhraseKey ReasonPinned = Plain("reason-pinned");
    public static readonly PhraseKey PartSeparator = Plain("part-separator");
    public static readonly PhraseKey ReasonCited = Plain("reason-cited");
    public static readonly PhraseKey Colon = Plain("colon");
    public static readonly PhraseKey ListSeparator = Plain("list-separator");
    public static readonly PhraseKey OpenQuote = Plain("open-quote");
    public static readonly PhraseKey CloseQuote = Plain("close-quote");
    public static readonly PhraseKey Thousands = Plain("thousands");
    public static readonly PhraseKey FirstOfMonth = Plain("first-of-month");
    public static readonly PhraseKey KindExplainer = Plain("kind-explainer");
    public static readonly PhraseKey KindTopic = Plain("kind-topic");
    public static readonly PhraseKey KindPerson = Plain("kind-person");
    public static readonly PhraseKey KindSource = Plain("kind-source");
    public static readonly PhraseKey KindArticle = Plain("kind-article");
    public static readonly PhraseKey KindPage = Plain("kind-page");
    public static readonly PhraseKey CheckedNothingElse = Plain("checked-nothing-else");
    public static readonly PhraseKey CheckedPromise = Plain("checked-promise");
    public static readonly PhraseKey CheckedQuotationsPromise = Plain("checked-quotations-promise");
    public static readonly PhraseKey TwinPage = Plain("twin-page");
    public static readonly PhraseKey TwinSaysNothing = Plain("twin-says-nothing");
    public static readonly PhraseKey ChangesFeedDescription = Plain("changes-feed-description");
    public static readonly PhraseKey LlmsIntroduction = Plain("llms-introduction");
    public static readonly PhraseKey LlmsIntroductionPartly = Plain("llms-introduction-partly");

    public static readonly PhraseKey Day = Plain("day", "day", "month", "year");
    public static readonly PhraseKey DayOfYear = Plain("day-of-year", "day", "month");
    public static readonly PhraseKey MonthOfYear = Plain("month-of-year", "month", "year");
    public static readonly PhraseKey Range = Plain("range", "from", "to");
    public static readonly PhraseKey RangeWithinMonth = Plain("range-within-month", "from", "to");
    public static readonly PhraseKey RangeWithinYear = Plain("range-within-year", "from", "to");
    public static readonly PhraseKey ListAnd = Plain("list-and", "first", "last");
    public static readonly PhraseKey AlsoOn = Plain("also-on", "topics");
    public static readonly PhraseKey AlsoAbout = Plain("also-about", "names");
    public static readonly PhraseKey FactsChecked = Plain("facts-checked", "quotations", "numbers");
    public static readonly PhraseKey FactsQuotationsChecked = Plain("facts-quotations-checked", "quotations");
    public static readonly PhraseKey CheckedQuotations = Plain("checked-quotations", "quotations");
    public static readonly PhraseKey CheckedNumbers = Plain("checked-numbers", "numbers");
    public static readonly PhraseKey CheckedNumbersPartly = Plain("checked-numbers-partly", "numbers");
    public static readonly PhraseKey MarkLabel = Plain("mark-label", "mark");
    public static readonly PhraseKey SourceLabel = Plain("source-label", "number", "publisher");
    public static readonly PhraseKey ReasonPeople = Plain("reason-people", "names");
    public static readonly PhraseKey ReasonTerms = Plain("reason-terms", "terms");
    public static readonly PhraseKey ArticleDescription = Plain("article-description", "publisher");
    public static readonly PhraseKey PublisherDescription = Plain("publisher-description", "publisher");
    public static readonly PhraseKey PersonDescription = Plain("person-description", "name", "text");
    public static readonly PhraseKey QuotedShare = Plain("quoted-share", "words", "share");
    public static readonly PhraseKey CheckedOnSite = Plain("checked-on-site", "quotations", "numbers");
    public static readonly PhraseKey QuotationsCheckedOnSite = Plain("quotations-checked-on-site", "quotations");
    public static readonly PhraseKey ChangesFeed = Plain("changes-feed", "site");
    public static readonly PhraseKey CorrectionOf = Plain("correction-of", "story");
    public static readonly PhraseKey UpdateOf = Plain("update-of", "story");
    public static readonly PhraseKey TwinCorrected = Plain("twin-corrected", "date");
    public static readonly PhraseKey TwinUpdated = Plain("twin-updated", "date");
    public static readonly PhraseKey TwinPublished = Plain("twin-published", "date");
    public static readonly PhraseKey TwinChanged = Plain("twin-changed", "date");
    public static readonly PhraseKey TwinSum = Plain("twin-sum", "sum");

    // With a form for each number, which stands in {count}.
    public static readonly PhraseKey Times = Counted("times");
    public static readonly PhraseKey QuotationCount = Counted("quotation-count");
    public static readonly PhraseKey NumberCount = Counted("number-count");
    public static readonly PhraseKey SourceCount = Counted("source-count");
    public static readonly PhraseKey ArticleCount = Counted("article-count");
    public static readonly PhraseKey ExplainerCount = Counted("explainer-count");
    public static readonly PhraseKey WordCount = Counted("word-count");
    public static readonly PhraseKey SharesSources = Counted("shares-sources");
    public static readonly PhraseKey SpeakersConfirmed = Counted("speakers-confirmed");
    public static readonly PhraseKey SpeakersConfirmedPartly = Counted("speakers-confirmed-partly", "confirmed", "rest");
    public static readonly PhraseKey Coverage = Counted("coverage", "sourced", "views");
    public static readonly PhraseKey CoverageViews = Counted("coverage-views");
    public static readonly PhraseKey QuotedSoFar = Counted("quoted-so-far", "words", "share");
    public static readonly PhraseKey ArticlesQuoted = Counted("articles-quoted", "words", "quoted", "share");
    public static readonly PhraseKey RulesStop = Counted("rules-stop");
    public static readonly PhraseKey TopicDescription = Counted("topic-description", "topic");

    /// <summary>The months, from January.</summary>
    public static readonly ImmutableArray<PhraseKey> Months = [.. Enumerable.Range(1, 12).Select(m => Plain($"month-{m}"))];

    /// <summary>All of them.</summary>
    public static ImmutableArray<PhraseKey> All { get; } = [.. s_all];

    private static PhraseKey Plain(string name, params ImmutableArray<string> places) => Add(new PhraseKey(name, false, places));

    private static PhraseKey Counted(string name, params ImmutableArray<string> places) => Add(new PhraseKey(name, true, ["count", .. places]));

    private static PhraseKey Add(PhraseKey key)
    {
        s_all.Add(key);
        return key;
    }
}
