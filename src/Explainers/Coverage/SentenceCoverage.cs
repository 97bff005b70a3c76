using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Grouping;
using Explainers.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainers.Coverage;

/// <summary>
/// Library → how many sentences of each page an article vouches for. What states something, on an explainer or a person's page, cites an
/// article or stands in a paragraph that does; the rest is reported, once for each paragraph. Plain pages are the desk's own words.
/// </summary>
public static class SentenceCoverage
{
    /// <summary>Covers every explainer and every person of the library.</summary>
    public static SiteCoverage Run(Library library, Groups groups, DiagnosticBag diagnostics)
    {
        const string Empty = "empty";
        var explainers = library.Memo.Each("coverage", library.Explainers, [library.Articles.Ids, library.Settings.IsStrict ? "strict" : ""], diagnostics, (i, said) =>
        {
            var explainer = library.Explainers[i];
            // That a page has no sources at all is reported as such.
            var bag = groups.Of(explainer).IsEmpty ? new DiagnosticBag() : said;
            return Page(explainer.Id, explainer.Claims, explainer.Texts, explainer.IsStrict || library.Settings.IsStrict, bag);
        }, Alongside.Of(library.Explainers, e => groups.Of(e).IsEmpty ? Empty : null));
        var people = library.ShownPeople.Select(p => library.Memo.Of(p, "coverage", [library.Articles.Ids, library.Settings.IsStrict ? "strict" : ""], diagnostics,
            said => Page(p.Id, p.Body.Sentences.Select(s => new Claim(s, s.CitedIds)), [p.Body], library.Settings.IsStrict, said)));
        return new SiteCoverage(explainers, PageCoverage.Sum("pages of people", people));

        PageCoverage Page(string name, IEnumerable<Claim> claims, IEnumerable<MarkdownText> texts, bool isStrict, DiagnosticBag bag)
        {
            var standings = claims.Select(c => (c.Sentence, Standing: StandingOf(c))).ToArray();
            var unsourced = standings.Where(s => s.Standing == Standing.Unsourced).Select(s => s.Sentence).ToArray();
            if (unsourced.Length > 0)
                Reporting.Of(library, texts, isStrict, bag).Report(unsourced);
            var sourced = standings.Count(s => s.Standing == Standing.Sourced);
            return new PageCoverage(name, sourced + unsourced.Length, sourced, standings.Count(s => s.Standing == Standing.View));
        }
    }

    /// <summary>What vouches for a claim.</summary>
    internal static Standing StandingOf(Claim claim)
    {
        var sentence = claim.Sentence;
        if (sentence.IsView)
            return Standing.View;
        if (IsQuestion(sentence.Words.Text))
            return Standing.NotFactual;
        if (!claim.Sources.IsEmpty)
            return Standing.Sourced;
        return IsPointer(sentence) || IsCaption(sentence) || !sentence.Words.Text.Any(char.IsLetterOrDigit) ? Standing.NotFactual : Standing.Unsourced;
    }

    /// <summary>A question mark at the very end; one inside quotation marks is the speaker's.</summary>
    private static bool IsQuestion(string sentence) => sentence.AsSpan().TrimEnd(")!").EndsWith('?');

    /// <summary>“See also …”, with a link.</summary>
    private static bool IsPointer(Sentence sentence)
    {
        var text = sentence.Words.Text;
        return (text.StartsWith("See ", StringComparison.Ordinal) || text.StartsWith("Read ", StringComparison.Ordinal)) && Links(sentence).Any();
    }

    /// <summary>Words beside a picture of the desk's; its source is the picture.</summary>
    private static bool IsCaption(Sentence sentence) => Links(sentence).Any(l => l.IsImage);

    private static IEnumerable<LinkInline> Links(Sentence sentence) => sentence.Passage.Block.Inline!.Descendants<LinkInline>();

    /// <summary>Says which sentences of a page nothing vouches for, unless what keeps them from it is reported already.</summary>
    private sealed class Reporting(Library library, HashSet<int> uncited, bool isStrict, DiagnosticBag diagnostics)
    {
        /// <summary>A reporting on a page of some texts.</summary>
        public static Reporting Of(Library library, IEnumerable<MarkdownText> texts, bool isStrict, DiagnosticBag diagnostics)
        {
            var uncited = texts.SelectMany(t => t.Quotations).Where(q => q.IsClosed && q.Citation is null).Select(q => q.Words.At.Span.Start).ToHashSet();
            return new Reporting(library, uncited, isStrict, diagnostics);
        }

        public void Report(Sentence[] unsourced)
        {
            var passages = unsourced.Select(s => s.Passage).ToHashSet();
            foreach (var group in unsourced.GroupBy(s => s.Passage))
            {
                Sentence[] sentences = [.. group.Where(s => !Introduces(s, passages))];
                if (sentences.Length > 0 && !IsExplained(group.Key))
                    Add(group.Key, sentences);
            }
        }

        /// <summary>A line before a quotation or a list that lacks its source too: what mends that mends the line.</summary>
        private static bool Introduces(Sentence sentence, HashSet<Passage> unsourced) =>
            sentence.Into is { } below && (below.Quote is not null || unsourced.Contains(below));

        /// <summary>Whether a citation that cannot be read, or a quotation without one, is the cause and has been reported.</summary>
        private bool IsExplained(Passage passage)
        {
            if (passage.Citations.Any(c => !c.Citation.IsRead) || MistypedCitation.In(passage, library).Any())
                return true;
            var at = passage.Words.At.Span;
            return uncited.Any(start => at.Contains(start));
        }

        private void Add(Passage passage, Sentence[] sentences)
        {
            var at = passage.Words.Locate(Span.FromBounds(sentences[0].Span.Start, sentences[^1].Span.End));
            var what = sentences.Length == 1 ? "This sentence has no source: neither it nor its paragraph cites" : $"These {sentences.Length} sentences have no source: neither they nor their paragraph cites";
            diagnostics.Add(isStrict ? Rules.UnsourcedOnStrictPage : Rules.Unsourced, at,
                $"{what} an article{(isStrict ? ", and “strict: true” asks for one" : "")}.",
                "Cite the article with [@article-id]; one citation serves a whole paragraph. Mark the desk’s own judgement with [@our-view].");
        }
    }
}

/// <summary>What vouches for a sentence.</summary>
internal enum Standing
{
    /// <summary>An article.</summary>
    Sourced,

    /// <summary>The desk: it says that this is its own view.</summary>
    View,

    /// <summary>It states nothing that could be wrong.</summary>
    NotFactual,

    /// <summary>Nothing.</summary>
    Unsourced,
}
