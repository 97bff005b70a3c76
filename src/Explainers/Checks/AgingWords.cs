using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Explainers.Checks;

/// <summary>Why a word ages.</summary>
internal enum Aging
{
    /// <summary>It names a day by its distance from the one on which it was written.</summary>
    CountsFromToday,

    /// <summary>It says that something is so, and means the day on which it was written.</summary>
    MeansAtPresent,
}

/// <summary>Words in a row that age.</summary>
/// <param name="Words">The words, in small letters.</param>
/// <param name="Why">Why they age.</param>
/// <param name="NotAfter">Words before them that make another thing of them: “the last week” is that of a strike.</param>
/// <param name="NotBefore">Words after them that do the same: “last week of March”.</param>
/// <param name="OnlyBeside">Where there are any, the words of which one must stand at once before or after them: “now” ages beside “is”, not beside “was”.</param>
internal sealed record AgingPhrase(ImmutableArray<string> Words, Aging Why, FrozenSet<string> NotAfter, FrozenSet<string> NotBefore, FrozenSet<string> OnlyBeside);

/// <summary>
/// The words that age, for each language that the list is written for. Only what is nearly always meant so is in it: an editor who is warned of words that
/// are right stops reading warnings. “So far”, “new”, “latest” and a bare weekday are not, because most of them stand beside a date that explains them.
/// </summary>
internal static class AgingWords
{
    private static readonly FrozenSet<string> s_none = [];

    // “The last week”, “its last year”: of something that the sentence names.
    private static readonly FrozenSet<string> s_owners = Set("the his her its their our my your whose every each a one that same");

    // “Last week of March”, “next year after the vote”.
    private static readonly FrozenSet<string> s_anchors = Set("of before after in on");

    // Time told by verbs of the present; after “was” and “had”, “now” is that of a story.
    private static readonly FrozenSet<string> s_present = Set("is are has have says say wants want must does do can isn’t aren’t hasn’t haven’t right just until till");

    private static readonly FrozenSet<string> s_had = Set("had");

    private static readonly FrozenDictionary<string, ImmutableArray<AgingPhrase>> s_english = Table(
    [
        .. Each("today tonight yesterday tomorrow", Aging.CountsFromToday),
        .. Each("currently presently nowadays", Aging.MeansAtPresent),
        .. Each("recently lately", Aging.CountsFromToday, notAfter: s_had),
        .. After("this", "morning afternoon evening week weekend month year spring summer autumn fall winter", Aging.CountsFromToday, s_none),
        .. After("last", "night week weekend month year spring summer autumn fall winter monday tuesday wednesday thursday friday saturday sunday", Aging.CountsFromToday, s_owners),
        .. After("next", "week weekend month year spring summer autumn fall winter monday tuesday wednesday thursday friday saturday sunday", Aging.CountsFromToday, s_owners),
        .. Before("hours days weeks months years day week month year", "ago", Aging.CountsFromToday),
        .. After("recent", "days weeks months years", Aging.CountsFromToday, s_none),
        .. After("coming", "days weeks months years", Aging.CountsFromToday, s_none),
        Phrase("these days", Aging.MeansAtPresent, s_none, s_none, s_none),
        Phrase("at present", Aging.MeansAtPresent, s_none, s_none, s_none),
        Phrase("at the moment", Aging.MeansAtPresent, s_none, Set("of when that he she they it"), s_none),
        Phrase("now", Aging.MeansAtPresent, s_none, Set("that and"), s_present),
    ]);

    private static readonly FrozenDictionary<string, ImmutableArray<AgingPhrase>> s_french = Table(
    [
        .. Each("aujourd’hui aujourd'hui hier demain récemment dernièrement", Aging.CountsFromToday),
        .. Each("actuellement présentement", Aging.MeansAtPresent),
        .. After("cette", "semaine année", Aging.CountsFromToday, s_none),
        .. After("ce", "matin soir mois-ci printemps-ci", Aging.CountsFromToday, s_none),
        .. Before("semaine", "dernière prochaine", Aging.CountsFromToday),
        .. Before("mois an", "dernier prochain", Aging.CountsFromToday),
        Phrase("ces jours-ci", Aging.MeansAtPresent, s_none, s_none, s_none),
        Phrase("en ce moment", Aging.MeansAtPresent, s_none, Set("où"), s_none),
    ]);

    /// <summary>The phrases of a language by their first words; null for a language without a list.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public static FrozenDictionary<string, ImmutableArray<AgingPhrase>>? In(string language) => language.Split('-')[0].ToLowerInvariant() switch
    {
        "en" => s_english,
        "fr" => s_french,
        _ => null,
    };

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static AgingPhrase Phrase(string words, Aging why, FrozenSet<string> notAfter, FrozenSet<string> notBefore, FrozenSet<string> onlyBeside) => new([.. words.Split(' ')], why, notAfter, notBefore, onlyBeside);

    private static IEnumerable<AgingPhrase> Each(string words, Aging why, FrozenSet<string>? notAfter = null) => words.Split(' ').Select(w => Phrase(w, why, notAfter ?? s_none, s_none, s_none));

    private static IEnumerable<AgingPhrase> After(string first, string seconds, Aging why, FrozenSet<string> notAfter) =>
        seconds.Split(' ').Select(s => Phrase($"{first} {s}", why, notAfter, s_anchors, s_none));

    private static IEnumerable<AgingPhrase> Before(string firsts, string seconds, Aging why) =>
        firsts.Split(' ').SelectMany(f => seconds.Split(' ').Select(s => Phrase($"{f} {s}", why, s_none, s_none, s_none)));

    private static FrozenDictionary<string, ImmutableArray<AgingPhrase>> Table(IEnumerable<AgingPhrase> phrases) =>
        phrases.GroupBy(p => p.Words[0]).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.OrdinalIgnoreCase);
}
