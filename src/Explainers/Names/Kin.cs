using System.Collections.Immutable;

namespace Explainers.Names;

/// <summary>Names that mean one place, and the words that are made of them: a source that has one of a row carries all of it.</summary>
internal static class Kin
{
    private const string Rows = """
        US|USA|United States|United States of America|America|American|Americans
        UK|United Kingdom|Britain|Great Britain|British|Briton|Britons
        EU|European Union|Europe|European|Europeans
        UN|United Nations
        UAE|United Arab Emirates|Emirates|Emirati|Emiratis
        Afghanistan|Afghan|Afghans
        Argentina|Argentine|Argentinian
        Bangladesh|Bangladeshi
        Belgium|Belgian|Belgians
        Brazil|Brazilian|Brazilians
        Canada|Canadian|Canadians
        Chile|Chilean
        China|Chinese
        Congo|Congolese|Democratic Republic of Congo|DRC
        Cyprus|Cypriot
        Czech Republic|Czech|Czechs|Czechia
        Denmark|Danish|Dane|Danes
        England|English
        Finland|Finnish|Finn|Finns
        France|French
        Germany|German|Germans
        Greece|Greek|Greeks
        Greenland|Greenlander|Greenlanders|Greenlandic
        Iceland|Icelandic
        Iraq|Iraqi|Iraqis
        Ireland|Irish
        Israel|Israeli|Israelis
        Italy|Italian|Italians
        Japan|Japanese
        Kuwait|Kuwaiti
        Lebanon|Lebanese
        Malaysia|Malaysian|Malaysians
        Mexico|Mexican|Mexicans
        Nepal|Nepali|Nepalese
        Netherlands|Dutch|Holland
        New Zealand|New Zealander|New Zealanders
        Norway|Norwegian|Norwegians
        Pakistan|Pakistani|Pakistanis
        Palestine|Palestinian|Palestinians
        Peru|Peruvian
        Philippines|Philippine|Filipino|Filipinos
        Poland|Polish|Pole|Poles
        Portugal|Portuguese
        Qatar|Qatari
        Russia|Russian|Russians
        Saudi Arabia|Saudi|Saudis
        Scotland|Scottish|Scot|Scots
        South Africa|South African|South Africans
        South Korea|South Korean|South Koreans
        North Korea|North Korean|North Koreans
        Spain|Spanish|Spaniard|Spaniards
        Sweden|Swedish|Swede|Swedes
        Switzerland|Swiss
        Thailand|Thai|Thais
        Turkey|Turkish|Turk|Turks|Türkiye
        Ukraine|Ukrainian|Ukrainians
        Vietnam|Vietnamese
        Wales|Welsh
        Yemen|Yemeni|Yemenis
        Quebec|Québécois|Quebecois|Quebecer|Quebecers|Quebecker|Quebeckers
        New York|New Yorker|New Yorkers
        Democrat|Democrats|Democratic
        Republican|Republicans|GOP
        Conservative|Conservatives|Tory|Tories
        Jew|Jews|Jewish|Judaism
        Catholic|Catholics|Catholicism
        Islam|Islamic|Muslim|Muslims
        """;

    // “Ontarian”, “Londoner”, “Trumpism”: made of a name that is there.
    private static readonly string[] s_derived = ["ian", "ians", "an", "ans", "er", "ers", "ese", "ite", "ites", "ist", "ists", "ism"];

    // The same of names that end in a consonant, where nothing but the name itself is left without the ending.
    private static readonly string[] s_made = ["er", "ers", "ism", "ist", "ists", "ite", "ites"];

    // Names of groups, whose members are one name with and without an “s”: a Liberal, the Liberals.
    private static readonly string[] s_groups = ["al", "an", "ive", "ist", "crat", "ese", "er", "ite", "im", "ian", "or", "eur", "i"];

    private const int ShortestBase = 4;

    /// <summary>The names of each place.</summary>
    public static ImmutableArray<string[]> All { get; } = [.. Rows.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(r => r.Split('|'))];

    /// <summary>Whether a page may write one word where its source has the other.</summary>
    public static bool AreForms(string page, string source) => Around(page).Contains(source);

    /// <summary>The words of a source that carry a word of a page: its singular and plural, what it is made of, and what people and creeds make of it.</summary>
    public static IEnumerable<string> Around(string key)
    {
        if (IsGroup(key))
            yield return key + "s";
        if (key.EndsWith('s') && IsGroup(key[..^1]))
            yield return key[..^1];
        foreach (var ending in s_derived.Where(e => key.Length >= e.Length + ShortestBase && key.EndsWith(e, StringComparison.Ordinal)))
        {
            foreach (var vowel in new[] { "", "a", "o", "e", "y", "ia" })
                yield return key[..^ending.Length] + vowel;
        }
        if (key.Length < ShortestBase)
            yield break;
        foreach (var ending in s_made)
            yield return key + ending;
    }

    private static bool IsGroup(string key) => key.Length > ShortestBase && s_groups.Any(g => key.EndsWith(g, StringComparison.Ordinal));
}
