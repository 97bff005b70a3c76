using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Verification;

namespace Explainers.Names;

/// <summary>What of an article’s names concerns pages that do not cite it. It is made of every article there is, and <see cref="SourceNames"/> only of those that are cited.</summary>
/// <param name="Article">The article.</param>
/// <param name="Small">Its words that are written small somewhere.</param>
/// <param name="Inside">Its names that stand inside a sentence, by key.</param>
/// <param name="People">The people whom it names.</param>
internal sealed record NameBrief(Article Article, ImmutableArray<string> Small, HashSet<string> Inside, HashSet<Person> People)
{
    /// <summary>So many characters of an article have a new word in small letters, so that there is room for all.</summary>
    private const int LettersToSmall = 16;

    /// <summary>Reads an article; what it says of a name is what <see cref="SourceNames"/> says.</summary>
    public static NameBrief Of(Article article, ArticleText text, Publisher? publisher, KnownNames known)
    {
        var small = new HashSet<string>(text.Written.Text.Length / LettersToSmall, StringComparer.Ordinal);
        var inside = new Dictionary<string, bool>(StringComparer.Ordinal);
        var people = new HashSet<Person>(ReferenceEqualityComparer.Instance);
        foreach (var words in SourceNames.TextsOf(article, text, publisher).Select(t => NameWords.In(t.Text)))
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
            people.UnionWith(known.In(words).Select(k => k.Known.Person).OfType<Person>());
        }
        return new NameBrief(article, [.. small], [.. inside.Where(n => n.Value).Select(n => n.Key)], people);
    }
}
