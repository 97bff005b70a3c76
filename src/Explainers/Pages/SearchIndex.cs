using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;
using Explainers.Content;

namespace Explainers.Pages;

/// <summary>
/// What search knows, in files small enough for a phone. The first has every page with its headings, names and short answer, so that most of what
/// readers look for is found with it alone; the words of the site's own texts are in one more file for each initial letter, asked for when a
/// query needs it. Sources are in it with their headlines only: their texts are not ours to publish.
/// </summary>
internal static class SearchIndex
{
    /// <summary>One page as search knows it.</summary>
    /// <param name="Kind">What it is.</param>
    /// <param name="Title">Its name.</param>
    /// <param name="Address">Its address, base path included.</param>
    /// <param name="More">Other words that lead to it: a short answer, aliases, a publisher.</param>
    /// <param name="Headings">Its sections.</param>
    /// <param name="Text">Its own text; null for a page whose text is not the desk's.</param>
    /// <param name="Lang">Its language, where it is not the site’s.</param>
    private sealed record Entry(PhraseKey Kind, string Title, string Address, string More, ImmutableArray<Heading> Headings, MarkdownText? Text, LanguageView? Lang = null);

    private static readonly FrozenDictionary<PhraseKey, PhraseKey> s_plurals = new Dictionary<PhraseKey, PhraseKey>
    {
        [Phrase.KindExplainer] = Phrase.Explainers, [Phrase.KindTopic] = Phrase.Topics, [Phrase.KindPerson] = Phrase.People,
        [Phrase.KindSource] = Phrase.Sources, [Phrase.KindArticle] = Phrase.Articles, [Phrase.KindPage] = Phrase.Pages,
    }.ToFrozenDictionary();

    /// <summary>The page and its files.</summary>
    public static SearchPage Page(Composition site)
    {
        var entries = Entries(site);
        var words = WordFiles(entries);
        var index = Named("index", json => WriteIndex(json, entries, words, site.T));
        return new SearchPage
        {
            Frame = site.Frame(Addresses.Search),
            Trail = [site.Up(site.T[Phrase.Home], Addresses.Home)],
            Title = site.T[Phrase.Search],
            Description = site.T[Phrase.SearchDescription],
            Groups = [.. entries.GroupBy(e => e.Kind).Select(g => new SearchGroup(site.T[s_plurals[g.Key]], [.. g.OrderBy(e => e.Title, StringComparer.OrdinalIgnoreCase).Select(View)]))],
            Index = site.Base.Link(Addresses.Search + index.Name),
            Files = [index, .. words.Select(w => w.File)],
        };
    }

    private static SearchEntry View(Entry entry) => new(new Link(entry.Title, entry.Address, Lang: entry.Lang), entry.Kind == Phrase.KindExplainer || entry.Kind == Phrase.KindPage ? null : entry.More.Length > 0 ? entry.More : null,
        [.. entry.Headings.Select(h => new Link(h.Text, $"{entry.Address}#{h.Anchor}", Lang: entry.Lang))]);

    private static ImmutableArray<Entry> Entries(Composition site)
    {
        var library = site.Library;
        return
        [
            .. site.Explainers.Select(e => new Entry(Phrase.KindExplainer, e.Question.Value, site.Base.Link(Addresses.Of(e)), $"{e.Title.Value}. {Words.Plain(e.Summary, site.Speaking(library.LanguageOf(e)))}", site.HeadingsOf(e), e.Body, site.Lang(library.LanguageOf(e)))),
            .. site.Topics.Select(t => new Entry(Phrase.KindTopic, t.Name, site.Base.Link(Addresses.Of(t)), "", [], null)),
            .. library.ShownPeople.Select(p => new Entry(Phrase.KindPerson, p.Name.Value, site.Base.Link(Addresses.Of(p)), string.Join(site.T[Phrase.PartSeparator], p.Roles.Select(r => r.Title.Value).Concat(p.Aliases.Select(a => a.Value).Where(a => !p.Name.Value.Contains(a, StringComparison.Ordinal)))), [], p.Body)),
            .. library.Publishers.Values.OrderBy(p => p.Id, StringComparer.Ordinal).Select(p => new Entry(Phrase.KindSource, p.Name.Value, site.Base.Link(Addresses.Of(p)), "", [], null)),
            .. Composition.Latest(library.Articles.Values).Select(a => site.View(a)).Select(a => new Entry(Phrase.KindArticle, a.Title, a.Href, a.Publisher, [], null, a.Lang)),
            .. library.Pages.Where(p => Addresses.Of(p) != Addresses.Corrections).Select(p => new Entry(Phrase.KindPage, p.Title.Value, site.Base.Link(Addresses.Of(p)), "", Headings.Of(p.Body, site.Speaking(library.LanguageOf(p))), p.Body, site.Lang(library.LanguageOf(p)))),
            new Entry(Phrase.KindPage, site.T[Phrase.Corrections], site.Base.Link(Addresses.Corrections), "", [], library.Pages.FirstOrDefault(p => Addresses.Of(p) == Addresses.Corrections)?.Body),
        ];
    }

    private static void WriteIndex(Utf8JsonWriter json, ImmutableArray<Entry> entries, ImmutableArray<(char Initial, SearchFile File)> words, Phrases t)
    {
        json.WriteStartObject();
        json.WriteStartArray("pages");
        foreach (var entry in entries)
        {
            json.WriteStartArray();
            json.WriteStringValue(t[entry.Kind]);
            json.WriteStringValue(entry.Title);
            json.WriteStringValue(entry.Address);
            json.WriteStringValue(entry.More);
            json.WriteStartArray();
            foreach (var heading in entry.Headings)
            {
                json.WriteStringValue(heading.Text);
                json.WriteStringValue(heading.Anchor);
            }
            json.WriteEndArray();
            if (entry.Lang is { } lang)
                json.WriteStringValue(lang.Tag);
            json.WriteEndArray();
        }
        json.WriteEndArray();
        json.WriteStartObject("words");
        foreach (var (initial, file) in words)
            json.WriteString(initial.ToString(), file.Name);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>For each initial letter its words, each with the pages and sections that have it: the page's place in the index, the heading's number from 1 or 0.</summary>
    private static ImmutableArray<(char Initial, SearchFile File)> WordFiles(ImmutableArray<Entry> entries)
    {
        // Pages and sections come in order, so that a place that a word has already is the last of its list.
        var places = new Dictionary<string, List<(int Page, int Section)>>(StringComparer.Ordinal);
        for (var page = 0; page < entries.Length; page++)
        {
            var section = 0;
            foreach (var passage in entries[page].Text?.Passages ?? [])
            {
                if (entries[page].Headings.Any(h => h.Block == passage.Block))
                    section++;
                foreach (var word in SearchWords.Of(passage.Words.Text))
                {
                    var found = CollectionsMarshal.GetValueRefOrAddDefault(places, word, out _) ??= [];
                    if (found is [] || found[^1] != (page, section))
                        found.Add((page, section));
                }
            }
        }
        return [.. places.OrderBy(p => p.Key, StringComparer.Ordinal).GroupBy(p => Initial(p.Key)).OrderBy(g => g.Key).Select(g => (g.Key, Named($"words-{g.Key}", json => WriteWords(json, g))))];
    }

    private static void WriteWords(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, List<(int Page, int Section)>>> words)
    {
        json.WriteStartObject();
        foreach (var (word, places) in words)
        {
            json.WriteStartArray(word);
            foreach (var (page, section) in places)
            {
                json.WriteNumberValue(page);
                json.WriteNumberValue(section);
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    /// <summary>The file that a word is in: its first letter, or one for all that begin with none of a to z.</summary>
    private static char Initial(string word) => word[0] is >= 'a' and <= 'z' ? word[0] : '0';

    private static SearchFile Named(string name, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
            write(json);
        var bytes = stream.ToArray();
        return new SearchFile($"{name}.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..8]}.json", bytes);
    }
}
