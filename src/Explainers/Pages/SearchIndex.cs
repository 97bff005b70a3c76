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
    /// <param name="Kind">What it is, in one word.</param>
    /// <param name="Title">Its name.</param>
    /// <param name="Address">Its address, base path included.</param>
    /// <param name="More">Other words that lead to it: a short answer, aliases, a publisher.</param>
    /// <param name="Headings">Its sections.</param>
    /// <param name="Text">Its own text; null for a page whose text is not the desk's.</param>
    private sealed record Entry(string Kind, string Title, string Address, string More, ImmutableArray<Heading> Headings, MarkdownText? Text);

    private static readonly FrozenDictionary<string, string> s_plurals = new Dictionary<string, string>
    {
        ["Explainer"] = "Explainers", ["Topic"] = "Topics", ["Person"] = "People", ["Source"] = "Sources", ["Article"] = "Articles", ["Page"] = "Pages",
    }.ToFrozenDictionary();

    /// <summary>The page and its files.</summary>
    public static SearchPage Page(Composition site)
    {
        var entries = Entries(site);
        var words = WordFiles(entries);
        var index = Named("index", json => WriteIndex(json, entries, words));
        return new SearchPage
        {
            Frame = site.Frame(Addresses.Search),
            Trail = [site.Up("Home", Addresses.Home)],
            Title = "Search",
            Description = "Explainers, people, sources and articles on this site.",
            Groups = [.. entries.GroupBy(e => e.Kind).Select(g => new SearchGroup(s_plurals[g.Key], [.. g.OrderBy(e => e.Title, StringComparer.OrdinalIgnoreCase).Select(View)]))],
            Index = site.Base.Link(Addresses.Search + index.Name),
            Files = [index, .. words.Select(w => w.File)],
        };
    }

    private static SearchEntry View(Entry entry) => new(new Link(entry.Title, entry.Address), entry.Kind is "Explainer" or "Page" ? null : entry.More.Length > 0 ? entry.More : null,
        [.. entry.Headings.Select(h => new Link(h.Text, $"{entry.Address}#{h.Anchor}"))]);

    private static ImmutableArray<Entry> Entries(Composition site)
    {
        var library = site.Library;
        return
        [
            .. site.Explainers.Select(e => new Entry("Explainer", e.Question.Value, site.Base.Link(Addresses.Of(e)), $"{e.Title.Value}. {Words.Plain(e.Summary)}", site.HeadingsOf(e), e.Body)),
            .. site.Topics.Select(t => new Entry("Topic", t.Name, site.Base.Link(Addresses.Of(t)), "", [], null)),
            .. library.People.Values.OrderBy(p => p.Id, StringComparer.Ordinal).Select(p => new Entry("Person", p.Name.Value, site.Base.Link(Addresses.Of(p)), string.Join("; ", p.Roles.Select(r => r.Title.Value).Concat(p.Aliases.Select(a => a.Value).Where(a => !p.Name.Value.Contains(a, StringComparison.Ordinal)))), [], p.Body)),
            .. library.Publishers.Values.OrderBy(p => p.Id, StringComparer.Ordinal).Select(p => new Entry("Source", p.Name.Value, site.Base.Link(Addresses.Of(p)), "", [], null)),
            .. Composition.Latest(library.Articles.Values).Select(a => site.View(a)).Select(a => new Entry("Article", a.Title, a.Href, a.Publisher, [], null)),
            .. library.Pages.Where(p => Addresses.Of(p) != Addresses.Corrections).Select(p => new Entry("Page", p.Title.Value, site.Base.Link(Addresses.Of(p)), "", Headings.Of(p.Body), p.Body)),
            new Entry("Page", "Corrections", site.Base.Link(Addresses.Corrections), "", [], library.Pages.FirstOrDefault(p => Addresses.Of(p) == Addresses.Corrections)?.Body),
        ];
    }

    private static void WriteIndex(Utf8JsonWriter json, ImmutableArray<Entry> entries, ImmutableArray<(char Initial, SearchFile File)> words)
    {
        json.WriteStartObject();
        json.WriteStartArray("pages");
        foreach (var entry in entries)
        {
            json.WriteStartArray();
            json.WriteStringValue(entry.Kind);
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
