using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Speakers;

/// <summary>Who a name means: the people of the site by name, alias or last name, and nobody by a name that two of them have; and the publishers. It can note what it is asked.</summary>
internal sealed class PeopleNames
{
    private readonly Tables _tables;
    private readonly AskedWords<Findable>? _asked;

    public PeopleNames(Library library) => _tables = new Tables(library);

    private PeopleNames(Tables tables, AskedWords<Findable> asked) => (_tables, _asked) = (tables, asked);

    /// <summary>Those of a library, which stay the same object while nobody is called otherwise and publishers.yaml is the same.</summary>
    public static PeopleNames Of(Library library) => library.Memo.Of("speakers", [Memo.Identity(library.Called), library.Publishers], () => new PeopleNames(library));

    /// <summary>The same, noting what they are asked.</summary>
    public PeopleNames Noting(AskedWords<Findable> asked) => new(_tables, asked);

    /// <summary>All that they can be asked.</summary>
    public Findable Findable => _tables.Findable;

    /// <summary>The person whom a name means; null when it means none of them, or several.</summary>
    public Called? Find(string name)
    {
        var words = Words(name);
        if (words.Length > 0)
            _asked?.Add(words[^1]);
        // “President Trump” is Trump; “Melania Trump” is somebody else.
        for (var from = 0; from < words.Length; from++)
        {
            var rest = string.Join(' ', words[from..]);
            if (_tables.ByName.TryGetValue(rest, out var person) && !(person is not null && from > 0 && IsOtherSex(words[from - 1], person)) && (from == 0 || words.Length - from > 1 || SpeechWords.Titles.Contains(words[from - 1]) || SpeechWords.NotPeople.Contains(words[from - 1])))
                return person;
        }
        // “Donald J. Trump”.
        return words.Length > 2 && _tables.ByName.TryGetValue($"{words[0]} {words[^1]}", out var first) ? first : null;
    }

    /// <summary>“He” or “she”, as a title in front of a name has it; null when there is none.</summary>
    public static string? PronounOf(string name) => Words(name) is [var first, _, ..] ? s_men.Contains(first) ? "he" : s_women.Contains(first) ? "she" : null : null;

    private static bool IsOtherSex(string title, Called person) => PronounOf(title + " x") is { } pronoun && person.Names.Any(n => PronounOf(n) is { } own && own != pronoun);

    private static readonly HashSet<string> s_men = ["mr", "mr.", "sir", "lord", "king", "prince"];

    private static readonly HashSet<string> s_women = ["mrs", "mrs.", "ms", "ms.", "miss", "lady", "dame", "queen", "princess"];

    /// <summary>Whether a text is written as a description that a person goes by: “the prime minister”, where an alias says so.</summary>
    public Called? FindDescribed(string description)
    {
        var bare = WithoutThe(description.ToLowerInvariant());
        _asked?.Add(bare);
        return (_tables.Aliases.Contains(bare) || _tables.Aliases.Contains("the " + bare)) && (_tables.ByName.TryGetValue(bare, out var person) || _tables.ByName.TryGetValue("the " + bare, out person)) ? person : null;
    }

    /// <summary>Whether words name a publisher: “National Post”, “the site”.</summary>
    public bool IsOutlet(string name)
    {
        var outlet = Outlet(name);
        _asked?.Add(outlet);
        return _tables.Outlets.Contains(outlet) || (name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && SpeechWords.OutletWords.Contains(LastWord(name)));
    }

    /// <summary>Whether words name the publisher of an article.</summary>
    public bool IsOutletOf(Article article, string name)
    {
        var outlet = Outlet(name);
        _asked?.Add(outlet);
        return outlet.Length > 0 && article.Publisher is { } key && _tables.Publishers.TryGetValue(key.Value, out var publisher) && Outlet(publisher) == outlet;
    }

    /// <summary>The name of the publisher of an article; null where that is unknown.</summary>
    public string? NameOfPublisher(Article article)
    {
        if (article.Publisher is not { } key)
            return null;
        _asked?.Add(NameOf + key.Value);
        return _tables.Publishers.GetValueOrDefault(key.Value);
    }

    /// <summary>Whether an article is in a language that is read; the publisher may say so.</summary>
    public bool IsRead(Article article, Library library)
    {
        _asked?.Add(LanguageOf + article.Publisher?.Value);
        return Library.IsRead(library.LanguageOf(article));
    }

    /// <summary>A publisher’s name as it is compared: without “the”, in small letters.</summary>
    public static string Outlet(string name)
    {
        var bare = WithoutThe(Key(name));
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

    private static string WithoutThe(string words) => words.StartsWith("the ", StringComparison.Ordinal) ? words[4..] : words;

    // So begins, before the key of a publisher, what is noted of one whose whole name or whose language was asked for.
    private const string NameOf = "name\n";
    private const string LanguageOf = "language\n";

    private sealed class Tables
    {
        public Tables(Library library)
        {
            var found = new List<(string, object)>();
            foreach (var person in library.Called)
            {
                foreach (var name in person.Names)
                {
                    var (key, alias) = (Key(name), name.Trim().ToLowerInvariant());
                    Add(key, person);
                    Aliases.Add(alias);
                    found.AddRange([(LastWord(name), person), (WithoutThe(key), person), (WithoutThe(alias), person)]);
                }
                Add(LastWord(person.Name), person);
            }
            Publishers = library.Publishers.Values.ToDictionary(p => p.Id, p => p.Name.Value, StringComparer.Ordinal);
            Outlets = [.. Publishers.Values.Select(Outlet)];
            foreach (var publisher in library.Publishers.Values)
                found.AddRange([(Outlet(publisher.Name.Value), publisher.Id), (NameOf + publisher.Id, publisher.Name.Value), (LanguageOf + publisher.Id, publisher.Language?.Value ?? "")]);
            Findable = new Findable(found);
        }

        public Dictionary<string, Called?> ByName { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Aliases { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Outlets { get; }

        public Dictionary<string, string> Publishers { get; }

        public Findable Findable { get; }

        private void Add(string key, Called person)
        {
            if (key.Length > 0 && !ByName.TryAdd(key, person) && ByName[key] != person)
                ByName[key] = null;
        }
    }
}
