using System.Collections.Frozen;

namespace Explainers.Text;

/// <summary>
/// Letters with accents taken apart, as Unicode's canonical decomposition has it for the Latin script. The runtime's own normalization
/// needs ICU, which a machine with only the SDK may lack, and its result would then depend on the machine.
/// </summary>
public static class Accents
{
    private const string Pairs =
        "\u0300ÀAÈEÌIÒOÙUàaèeìiòoùuẀWẁwỲYỳy\u0301ÁAÉEÍIÓOÚUÝYáaéeíióoúuýyĆCćcĹLĺlŃNńnŔRŕrŚSśsŹZźz\u0302ÂAÊEÎIÔOÛUâaêeîiôoûuĈCĉcĜGĝgĤHĥhĴJĵjŜSŝsŴWŵwŶYŷy"
        + "\u0303ÃAÑNÕOãañnõoĨIĩiŨUũuỸYỹy\u0308ÄAËEÏIÖOÜUäaëeïiöoüuÿyŸY\u030AÅAåaŮUůu\u0327ÇCçcĢGģgĶKķkĻLļlŅNņnŖRŗrŞSşsŢTţt\u0304ĀAāaĒEēeĪIīiŌOōoŪUūu"
        + "\u0306ĂAăaĔEĕeĞGğgĬIĭiŎOŏoŬUŭu\u0328ĄAąaĘEęeĮIįiŲUųu\u0307ĊCċcĖEėeĠGġgİIŻZżz\u030CČCčcĎDďdĚEěeĽLľlŇNňnŘRřrŠSšsŤTťtŽZžz\u030BŐOőoŰUűu"
        + "\u0323ẠAạaẸEẹeỊIịiỌOọoỤUụuỴYỵy\u0326ȘSșsȚTțt";

    private const char First = 'À';

    private static readonly FrozenDictionary<char, (char Letter, char Mark)> s_table = Table();

    /// <summary>The letter and the combining mark that <paramref name="c"/> is made of; false when it is not a letter with an accent.</summary>
    public static bool TryDecompose(char c, out char letter, out char mark)
    {
        // Most texts are in letters that no accent stands on.
        var pair = ('\0', '\0');
        var found = c >= First && s_table.TryGetValue(c, out pair);
        (letter, mark) = pair;
        return found;
    }

    /// <summary>Whether a character is one of the combining marks U+0300 to U+036F.</summary>
    public static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    private static FrozenDictionary<char, (char, char)> Table()
    {
        var table = new Dictionary<char, (char, char)>();
        var mark = '\0';
        for (var i = 0; i < Pairs.Length; i++)
        {
            if (IsMark(Pairs[i]))
                mark = Pairs[i];
            else
                table.Add(Pairs[i], (Pairs[++i], mark));
        }
        return table.ToFrozenDictionary();
    }
}
