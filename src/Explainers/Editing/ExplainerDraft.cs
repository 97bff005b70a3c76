using System.Collections.Immutable;
using System.Globalization;
using Explainers.Content;
using Explainers.Grouping;
using Explainers.Ingest;
using Explainers.Numbers;
using Explainers.Speakers;
using Explainers.Text;
using Explainers.Verification;
using Markdig.Syntax;

namespace Explainers.Editing;

/// <summary>
/// A title and a rule of sources → an explainer to fill in: the articles that match and why, the questions of their subheads, and the people, dates, figures and quotations in them.
/// All of that stands in comments, and what stands in its keys asks and asserts nothing.
/// </summary>
public static class ExplainerDraft
{
    /// <summary>Writes the file; null when no article matches, so that nothing on the page could be checked. Without a rule, the words of the title that articles have are one.</summary>
    /// <param name="library">What there is.</param>
    /// <param name="title">The story's name.</param>
    /// <param name="people">Ids of people that the articles must name.</param>
    /// <param name="terms">Words of which the articles must have one.</param>
    /// <param name="today">The day of writing.</param>
    public static NewFile? Write(Library library, string title, ImmutableArray<string> people, ImmutableArray<string> terms, DateOnly today)
    {
        string[] named = people.IsEmpty && terms.IsEmpty ? [.. TellingWords(title)] : [];
        var counts = new Occurrences(library, library.People.Keys.Order(StringComparer.Ordinal), [.. terms, .. named]);
        if (named.Length > 0)
            terms = [.. named.Where(t => !counts.HavingTerm(t).IsEmpty)];
        var rule = new SourceSelection { People = Located(people), Terms = Located(terms) };
        var reasons = MatchRule.Matching(library, counts, rule).ToDictionary(m => m.Article, m => MatchRule.InWords(m.Reason));
        if (reasons.Count == 0)
            return null;
        Article[] articles = [.. Suggesting.InOrder(reasons.Keys.Select(id => library.Articles[id]))];
        var met = library.People.Values.Select(p => (p.Id, Articles: articles.Count(a => counts.OfPerson(p.Id, a.Id) > 0))).Where(p => p.Articles > 0).OrderByDescending(p => p.Articles).ThenBy(p => p.Id, StringComparer.Ordinal).Select(p => p.Id).ToArray();
        var texts = new SourceTexts(library);
        var facts = articles.Select(a => SourceFacts.Of(a, texts.Of(a.Id))).ToArray();
        var dates = Trial.Passed(library, texts, [.. facts.SelectMany(SourceSuggestions.Dates).OrderBy(d => d.Line, StringComparer.Ordinal)]);
        var figures = Trial.Passed(library, texts, [.. facts.SelectMany(SourceSuggestions.Figures)]);
        IEnumerable<string> front =
        [
            .. Suggesting.Comment("Behind each “#” is a suggestion. Take the “#” and the space away to use one; take away the rest when you are done."),
            $"title: {YamlText.Write(title)}",
            .. Suggesting.Comment("Questions and subheads of the articles:", articles.SelectMany(Subheads)),
            $"question: {Placeholder.Question}",
            $"summary: {Placeholder.Summary}",
            $"published: {today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}",
            Suggesting.Draft,
            .. Sources(people, terms),
            .. Suggesting.Comment("The articles that match, and why:", articles.Select(a => $"  {Suggesting.Named(library, a)} {reasons[a.Id]}: {Headline(a)}")),
            .. Suggesting.Comment("People whom they name, those in most articles first:", met.Length == 0 ? [] : [$"people: [{string.Join(", ", met)}]"]),
            .. Suggesting.Comment("Dates in them. What happened is for you to say:", Entries("timeline", dates)),
            .. Suggesting.Comment("Figures in them. What they count is for you to say:", Entries("figures", figures)),
            .. Suggesting.Comment("Quotations worth considering, for the text below; each stands in its article as it stands here:", Quotations(library, texts, articles).Select(q => "  " + q.Line)),
        ];
        return new NewFile($"input/explainers/{Slug.Shortened(title)}.md", Suggesting.File(front, "", "## What happened?", "", "## What happens next?"));
    }

    private static ImmutableArray<Located> Located(ImmutableArray<string> values) => [.. values.Select(v => new Located(v, new Source("", ""), default))];

    private static IEnumerable<string> Sources(ImmutableArray<string> people, ImmutableArray<string> terms)
    {
        string[] match = [.. people.IsEmpty ? Array.Empty<string>() : [$"people: [{string.Join(", ", people)}]"], .. terms.IsEmpty ? Array.Empty<string>() : [$"terms: [{string.Join(", ", terms.Select(YamlText.Write))}]"]];
        return ["sources:", $"  match: {{ {string.Join(", ", match)} }}"];
    }

    private static IEnumerable<string> TellingWords(string title) =>
        title.Split([.. title.Where(c => !char.IsLetter(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries).Select(w => w.ToLowerInvariant()).Where(w => w.Length > 2 && !CommonWords.Has(w)).Distinct();

    private static IEnumerable<string> Subheads(Article article) => article.Body.Passages.Where(p => p.Block is HeadingBlock).Select(p => Suggesting.OneLine(p.Words.Text)).Where(t => t.Length > 0)
        .OrderByDescending(t => t.EndsWith('?')).Select(t => $"  {t} ({article.Id})");

    private static IEnumerable<string> Entries(string key, ImmutableArray<Suggestion> suggestions) =>
        suggestions.IsEmpty ? [] : suggestions.Select(s => $"{s.Line} # {s.Seen}").Prepend(key + ":");

    /// <summary>Whole sentences before parts of one, with their speakers as far as the build can tell that they are; without where the article or the language of the page does not make it plain.</summary>
    private static IEnumerable<Suggestion> Quotations(Library library, SourceTexts texts, Article[] articles)
    {
        var people = new PeopleNames(library);
        var both = articles.SelectMany(a => SourceSuggestions.Quotations(a, texts.Of(a.Id), people)).OrderByDescending(q => q.IsWhole).ToArray();
        var isEnglish = library.Settings.Language.Split('-')[0] == "en";
        var named = isEnglish ? Trial.Passed(library, texts, [.. both.Select(q => q.WithSpeaker)]) : [];
        var bare = Trial.Passed(library, texts, [.. both.Where(q => !named.Contains(q.WithSpeaker)).Select(q => q.Without)]);
        return both.Select(q => named.Contains(q.WithSpeaker) ? q.WithSpeaker : q.Without).Where(q => named.Contains(q) || bare.Contains(q));
    }

    private static string Headline(Article article) => FirstWords.Of(Suggesting.OneLine(article.Title?.Value ?? article.Body.Passages.FirstOrDefault()?.Words.Text ?? ""), 12);
}
