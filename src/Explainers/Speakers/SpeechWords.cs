using System.Collections.Frozen;

namespace Explainers.Speakers;

/// <summary>The words by which English prose says who speaks. One list for each thing that the rules ask of a word.</summary>
internal static class SpeechWords
{
    /// <summary>Verbs that report words: their subject is the speaker.</summary>
    public static readonly FrozenSet<string> Speech = Forms(
        "accuse acknowledge add advise affirm allege announce answer argue ask assert assure attack blame blast boast brand call caution challenge cheer claim comment complain concede conclude "
        + "condemn confess confirm contend continue counter criticize criticise cry decry declare decline demand denounce deride describe dismiss dub elaborate emphasize emphasise estimate exclaim explain hail "
        + "harangue indicate insist instruct joke label lament laud lecture liken maintain mention mock muse note object observe opine pledge point post praise predict proclaim promise "
        + "pronounce propose question rail rant reassert recall reaffirm recount refer reiterate remark remind repeat reply report request respond retort reveal ridicule scoff "
        + "scold shout signal specify speculate state stress suggest summarize summarise tease testify thank threaten tout tweet urge vow warn welcome whisper wonder yell",
        "said says say saying told tells tell telling wrote writes write writing written swore swears swearing spoke speaks speaking quipped quips quipping admitted admits admitting slammed slams slamming "
        + "judged put puts putting denied denies denying replied replies wrote sang sings penned signalled signalling labelled labelling");

    /// <summary>Verbs of thinking and wanting: words quoted with them are most likely their subject’s, and may be the writer’s.</summary>
    public static readonly FrozenSet<string> Attitude = Forms(
        "believe bemoan consider credit dislike doubt embrace expect fear favour favor hope intend like prefer regard regret seek support trust view want wish worry",
        "thinks think thought thinking feels feel felt saw sees see seen finds find found sought knew knows made makes");

    /// <summary>What somebody is who holds something: “Carney was adamant that”, “made it clear that”.</summary>
    public static readonly FrozenSet<string> Convictions = Set("adamant convinced confident hopeful optimistic clear certain sure aware sceptical skeptical concerned worried pleased keen ready");

    /// <summary>Verbs of telling what somebody else said.</summary>
    public static readonly FrozenSet<string> Printing = Set("report reports reported reporting quotes quoted quoting cites cited citing relays relayed relaying");

    /// <summary>Verbs with which an outlet, and nobody else, prints what somebody said.</summary>
    public static readonly FrozenSet<string> Carrying = Set("has had prints printed carries carried runs ran renders");

    /// <summary>What somebody’s words stand in.</summary>
    public static readonly FrozenSet<string> Documents = Set("statement post letter email message memo release tweet report study poll survey note");

    /// <summary>Forms that are nouns as well; they are verbs only after a plural or a pronoun.</summary>
    public static readonly FrozenSet<string> NounForms = Set(
        "claim claims call calls report reports state states note notes comment comments remark remarks demand demands promise promises answer answers question questions order orders point points post posts "
        + "request requests attack attacks challenge challenges estimate estimates signal signals list lists order read reads reply replies object objects blame cry address counter threat favor favour view views hope hopes like fear fears "
        + "support trust wish wishes worry worries doubt doubts press put puts hit brand label boast cheer caution express relate lecture lectures pledge pledges joke jokes tweet tweets stress thought credit");

    /// <summary>What somebody says, as a noun: “Carney’s assertion that”.</summary>
    public static readonly FrozenSet<string> Nouns = Set(
        "assertion assertions claim claims insistence warning warnings promise promises statement statements remark remarks comment comments description declaration argument pledge vow demand demands suggestion "
        + "view belief opinion contention conclusion allegation allegations complaint admission announcement call calls threat reference references");

    /// <summary>“In Lutnick’s word.”</summary>
    public static readonly FrozenSet<string> WordNouns = Set("word words phrase view opinion telling account judgment judgement description estimate");

    /// <summary>Words between a subject and its verb.</summary>
    public static readonly FrozenSet<string> BeforeVerb = Set(
        "has had have having also previously often repeatedly again later then once never not even just still only now already recently earlier first famously since would will did does do both himself herself "
        + "themselves itself may might could can must should therefore instead always sometimes soon today yesterday all");

    /// <summary>Words that make the verb after them passive.</summary>
    public static readonly FrozenSet<string> Being = Set("is was were are be been being get gets got");

    /// <summary>Prepositions: a name after one is not who speaks.</summary>
    public static readonly FrozenSet<string> Prepositions = Set(
        "of for with to in from by against about between on at under over behind like than after before during despite within without toward towards into onto upon near around among amid versus via per as including concerning regarding beyond across outside inside through throughout along above below amongst besides past except");

    /// <summary>Conjunctions that begin a clause with a subject of its own; a verb of speech before one reports nothing after it.</summary>
    public static readonly FrozenSet<string> Breaks = Set("while whereas though although but as since because when after before until if unless");

    /// <summary>Conjunctions that may go on with what is reported.</summary>
    public static readonly FrozenSet<string> Joins = Set("and or which who where whose");

    /// <summary>What begins a clause that is not the main one.</summary>
    public static readonly FrozenSet<string> Subordinate = Set("as while when after before although though if because since once until whereas despite");

    /// <summary>Pronouns for one person.</summary>
    public static readonly FrozenSet<string> Pronouns = Set("he she");

    /// <summary>Pronouns for anybody else.</summary>
    public static readonly FrozenSet<string> OtherPronouns = Set("they it i we you me us him them this that these those there one everyone somebody someone others many some most");

    /// <summary>Pronouns that own.</summary>
    public static readonly FrozenSet<string> Owners = Set("his her its their my our your");

    /// <summary>Words that a name may begin after: they are capitals because they begin a sentence, or days and months.</summary>
    public static readonly FrozenSet<string> NotNames = Set(
        "but and yet so still when while as if after before although though since because in on at for from to of by with the a an that this these those then later now meanwhile however instead last next despite "
        + "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday earlier both even also "
        + "what who why how where which whose there here not no yes once until under over or nor either neither his her its their my our your he she it they we i you another each every all some many most few several one two three "
        + "according asked speaking writing like unlike during through without within between among perhaps maybe indeed further finally first second again only just ironically notably recently");

    /// <summary>Words before a name that are no part of it.</summary>
    public static readonly FrozenSet<string> Titles = Set(
        "president minister premier secretary senator sen. sen governor gov. gov mr mr. mrs mrs. ms ms. mx miss dr dr. sir dame lord lady king queen prince princess pope judge justice chief director chairman chairwoman chair "
        + "mayor prof. prof professor ceo pm mp mep leader chancellor ambassador representative rep. rep general gen. gen colonel col. captain capt. sergeant sgt. officer detective sheriff rev. rev reverend "
        + "father sister brother bishop archbishop rabbi imam coach captain superintendent commissioner attorney prosecutor speaker councillor councilman councilwoman alderman congressman congresswoman spokesman "
        + "spokeswoman spokesperson republican democrat democratic conservative liberal labour ms. lt. lt pfc deputy");

    /// <summary>Words that make a name one of an office, a place or a company.</summary>
    public static readonly FrozenSet<string> NotPeople = Set(
        "house party office department ministry government council court committee commission congress parliament senate university college school union association institute institution foundation group bank company corp inc "
        + "ltd llc news times post press journal herald tribune wire media network radio television states kingdom nations city county state street agency bureau administration service services board authority force army "
        + "police team club league trust center centre hospital america canada britain france germany china russia europe york angeles north south east west new united national international global world american canadian "
        + "british european african asian federal act bill agreement treaty summit conference cup games festival award prize river lake island islands mountain bay park road avenue airport station hall museum church "
        + "temple web site twitter facebook google trade health care justice defence defense security day week war society academy alliance federation coalition movement front initiative program programme project plan fund");

    /// <summary>Small words inside names.</summary>
    public static readonly FrozenSet<string> Particles = Set("de da di del della van von der den ter bin ibn al el la le du dos y");

    /// <summary>Words for the article’s publisher, on a page that cites it.</summary>
    public static readonly FrozenSet<string> OutletWords = Set("site website paper newspaper outlet publication magazine broadcaster article newsroom");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The forms of regular verbs, and some more words.</summary>
    private static FrozenSet<string> Forms(string regular, string others) =>
        regular.Split(' ').SelectMany(v => new[] { v, Third(v), Past(v), Participle(v) }).Concat(others.Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    private static bool EndsInY(string verb) => verb[^1] == 'y' && !"aeou".Contains(verb[^2], StringComparison.Ordinal);

    private static string Third(string verb) => EndsInY(verb) ? verb[..^1] + "ies" : verb + (verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith("ch", StringComparison.Ordinal) || verb[^1] == 's' ? "es" : "s");

    private static string Past(string verb) => EndsInY(verb) ? verb[..^1] + "ied" : verb[^1] == 'e' ? verb + "d" : verb is "refer" ? "referred" : verb + "ed";

    private static string Participle(string verb) => verb[^1] == 'e' ? verb[..^1] + "ing" : verb is "refer" ? "referring" : verb + "ing";
}
