using System.Collections.Frozen;

namespace Explainers.Grouping;

/// <summary>
/// English words that say nothing about which story a text belongs to: the small words of the language, and those that stand in any news article.
/// A list, so that the smallest library and the largest one agree on it.
/// </summary>
internal static class CommonWords
{
    private const string Small =
        "a about above across after again against ago all almost alone along already also although always am among an and another any anybody anyone anything are around as at away "
        + "back be became because become becomes been before behind being below between beyond both but by came can cannot could did do does doing done down during each either else enough even ever every "
        + "everybody everyone everything except far few first for former from further gave get gets getting give given gives giving go goes going gone got had has have having he her here hers herself him himself his how however "
        + "i if in indeed instead into is it its itself just keep kept knew know known knows last late later least less let like likely long made make makes making many may maybe me might mine more most much must my myself near nearly "
        + "never next no nobody none nor not nothing now of off often on once one only onto or other others ought our ours out over own per perhaps put quite rather really "
        + "same second see seem seemed seems seen several shall she should since so some somebody someone something sometimes soon still such than that the their theirs them themselves then there therefore these they thing things think third this those though thought three through throughout thus to "
        + "together too took toward towards two under until up upon us use used uses using very want wanted wants was way we well went were what whatever when where whether which while who whole whom whose why will with within without would yes yet you your yours yourself";

    private const string News =
        "according accord add added adds ago agree agreed announce announced announcement april article ask asked asking august author begin began begun believe believed best better big bring brought call called calling calls case cases "
        + "change changed chief city close come comes coming company continue continued country countries court current currently cut date day days december decision different director early earlier end ended expect expected face fact "
        + "february feel felt find five follow followed following four free friday full future general good great group half hand happen happened hard head hear heard help held high hold home hope hour hours house hundred idea image important include included includes "
        + "including increase information issue issues january job join july june key kind large largest lead leader leaders leading least leave left level life line list little live local look looked looking lot low main major man march matter mean means media meeting meet member members men "
        + "million minute minutes moment monday money month months morning move name national need needed needs new news night november number october office official officials old open order part party past pay people percent person photo "
        + "place plan plans play point police political possible power present president press pretty previous prime problem process program public question quickly read reader ready real reason recent recently release released remain report reported reporter reporters reporting reports right role round run said same saturday say saying says scene "
        + "second secretary security sell sense september service set seven share short show showed shows side sign similar simply single site situation six small social sort source speak special spoke spokesman spokesperson spokeswoman staff stand start started state statement states stay step stop story strong "
        + "sunday support sure system take taken takes taking talk talked team tell telling ten term thank thousand thursday time times today together told tomorrow tonight top total town tried true try trying tuesday turn turned understand united update updated view visit wait "
        + "watch wednesday week weekend weeks white wide woman women word words work worked working world worse worst write writing written wrong wrote year years yesterday young";

    private static readonly FrozenSet<string> s_all = Small.Split(' ').Concat(News.Split(' ')).Select(WordForms.Stem).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_small = Small.Split(' ').Select(WordForms.Stem).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a stem is that of a small word, which names no thing.</summary>
    public static bool IsSmall(string stem) => s_small.Contains(stem);

    /// <summary>Whether a stem is that of a common word.</summary>
    public static bool Has(string stem) => s_all.Contains(stem);
}
