using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Verification;

namespace Explainers.Names;

/// <summary>What of the names of an article, or of a publisher’s name, concerns pages that do not cite it. It is made of every article there is, and <see cref="SourceNames"/> only of those that are cited.</summary>
/// <param name="Small">Its words that are written small somewhere.</param>
/// <param name="Inside">Its names that stand inside a sentence, by key, in order.</param>
/// <param name="People">The ids of the people whom it names.</param>
/// <param name="Asked">The words that were asked for among known names.</param>
internal sealed record NameBrief(ImmutableArray<string> Small, string[] Inside, string[] People, AskedWords<Findable> Asked)
{
    /// <summary>So many characters of an article have a new word in small letters, so that there is room for all.</summary>
    private const int LettersToSmall = 16;

    /// <summary>Reads an article; what it says of a name is what <see cref="SourceNames"/> says.</summary>
    public static NameBrief Of(Article article, ArticleText text, KnownNames known) => Of(SourceNames.TextsOf(article, text), text.Written.Text.Length / LettersToSmall, known);

    /// <summary>Reads a publisher’s name.</summary>
    public static NameBrief Of(Publisher publisher, KnownNames known) => Of([LocatedText.From(publisher.Name)], 1, known);

    /// <summary>Whether a name, by its key, stands inside a sentence.</summary>
    public bool HasInside(string key) => Array.BinarySearch(Inside, key, StringComparer.Ordinal) >= 0;

    private static NameBrief Of(IEnumerable<LocatedText> texts, int capacity, KnownNames known)
    {
        var asked = new AskedWords<Findable>(known.Findable);
        var small = new HashSet<string>(capacity, StringComparer.Ordinal);
        var inside = new Dictionary<string, bool>(StringComparer.Ordinal);
        var people = new HashSet<string>(StringComparer.Ordinal);
        foreach (var words in texts.Select(t => NameWords.In(t.Text)))
        {
            foreach (var word in words)
            {
                if (!word.IsCapital)
                {
                    small.Add(word.Key);
                    continue;
                }
                if (!inside.TryGetValue(word.Key, out var isInside) || (!isInside && !word.Begins))
                    inside[word.Key] = !word.Begins;
                if (word.Other != word.Key)
                    inside.TryAdd(word.Other, inside[word.Key]);
            }
            people.UnionWith(known.In(words, asked).Select(k => k.Known.Person?.Id).OfType<string>());
        }
        return new NameBrief([.. small], [.. inside.Where(n => n.Value).Select(n => n.Key).Order(StringComparer.Ordinal)], [.. people], asked.Done());
    }
}
