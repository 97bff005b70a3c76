using Explainers.Content;
using Explainers.Text;

namespace Explainers.Speakers;

/// <summary>Who a name means: the people of the site by name, alias or last name, and nobody by a name that two of them have.</summary>
internal sealed class PeopleNames
{
    private readonly Dictionary<string, Person?> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> _aliases = new(StringComparer.Ordinal);

    private readonly HashSet<string> _outlets;

    public PeopleNames(Library library)
    {
        _outlets = [.. library.Publishers.Values.Select(p => Outlet(p.Name.Value))];
        foreach (var person in library.People.Values.OrderBy(p => p.Id, StringComparer.Ordinal))
        {
            foreach (var name in person.Names)
            {
                Add(Key(name), person);
                _aliases.Add(name.Trim().ToLowerInvariant());
            }
            Add(LastWord(person.Name.Value), person);
        }
    }

    /// <summary>The person whom a name means; null when it means none of them, or several.</summary>
    public Person? Find(string name)
    {
        var words = Words(name);
        // “President Trump” is Trump; “Melania Trump” is somebody else.
        for (var from = 0; from < words.Length; from++)
        {
            var rest = string.Join(' ', words[from..]);
            if (_byName.TryGetValue(rest, out var person) && !(person is not null && from > 0 && IsOtherSex(words[from - 1], person)) && (from == 0 || words.Length - from > 1 || SpeechWords.Titles.Contains(words[from - 1]) || SpeechWords.NotPeople.Contains(words[from - 1])))
                return person;
        }
        // “Donald J. Trump”.
        return words.Length > 2 && _byName.TryGetValue($"{words[0]} {words[^1]}", out var first) ? first : null;
    }

    /// <summary>“He” or “she”, as a title in front of a name has it; null when there is none.</summary>
    public static string? PronounOf(string name) => Words(name) is [var first, _, ..] ? s_men.Contains(first) ? "he" : s_women.Contains(first) ? "she" : null : null;

    private static bool IsOtherSex(string title, Person person) => PronounOf(title + " x") is { } pronoun && person.Names.Any(n => PronounOf(n) is { } own && own != pronoun);

    private static readonly HashSet<string> s_men = ["mr", "mr.", "sir", "lord", "king", "prince"];

    private static readonly HashSet<string> s_women = ["mrs", "mrs.", "ms", "ms.", "miss", "lady", "dame", "queen", "princess"];

    /// <summary>Whether a text is written as a description that a person goes by: “the prime minister”, where an alias says so.</summary>
    public Person? FindDescribed(string description)
    {
        var bare = description.ToLowerInvariant();
        if (bare.StartsWith("the ", StringComparison.Ordinal))
            bare = bare[4..];
        return (_aliases.Contains(bare) || _aliases.Contains("the " + bare)) && (_byName.TryGetValue(bare, out var person) || _byName.TryGetValue("the " + bare, out person)) ? person : null;
    }

    /// <summary>Whether words name a publisher: “National Post”, “the site”.</summary>
    public bool IsOutlet(string name) => _outlets.Contains(Outlet(name)) || (name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && SpeechWords.OutletWords.Contains(LastWord(name)));

    /// <summary>A publisher’s name as it is compared: without “the”, in small letters.</summary>
    public static string Outlet(string name)
    {
        var key = Key(name);
        var bare = key.StartsWith("the ", StringComparison.Ordinal) ? key[4..] : key;
        // “The BBC” is BBC News.
        return bare.EndsWith(" news", StringComparison.Ordinal) && bare.Length <= LongestInitials + 5 ? bare[..^5] : bare;
    }

    private const int LongestInitials = 4;

    /// <summary>Whether two names may be one person’s: they end in the same word, or one has a word of the other.</summary>
    public static bool MayBeOne(string a, string b) => Words(a).Intersect(Words(b)).Any(w => !SpeechWords.Titles.Contains(w));

    /// <summary>Whether one name is the other, or its last word, with titles left aside: “Jane Doe”, “Ms Doe” and “Doe”.</summary>
    public static bool AreOne(string a, string b)
    {
        string[] first = [.. Words(a).SkipWhile(SpeechWords.Titles.Contains)];
        string[] second = [.. Words(b).SkipWhile(SpeechWords.Titles.Contains)];
        if (first.Length == 0 || second.Length == 0 || first[^1] != second[^1])
            return first.Length > 0 && second.Length > 0 && string.Join(' ', first) == string.Join(' ', second);
        var shared = Math.Min(first.Length, second.Length);
        return first.TakeLast(shared).SequenceEqual(second.TakeLast(shared)) || first[0] == second[0];
    }

    /// <summary>The last word of a name, in small letters.</summary>
    public static string LastWord(string name) => Words(name) is [.., var last] ? last : "";

    /// <summary>The words of a name in small letters, single letters with a full stop left out.</summary>
    public static string[] Words(string name) =>
        [.. FoldedText.From(name).Value.ToLowerInvariant().Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Where(w => !(w.Length == 2 && w[1] == '.')).Select(w => w.EndsWith("'s", StringComparison.Ordinal) ? w[..^2] : w)];

    private static string Key(string name) => string.Join(' ', Words(name));

    private void Add(string key, Person person)
    {
        if (key.Length > 0 && !_byName.TryAdd(key, person) && _byName[key] != person)
            _byName[key] = null;
    }
}
