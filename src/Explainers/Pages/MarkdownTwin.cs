using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Explainers.Content;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainers.Pages;

/// <summary>
/// An explainer as Markdown that stands on its own, for whoever reads, quotes or archives it without a browser: what the desk wrote, with
/// the numbers of its sources for their ids and full addresses for paths, and the sources at its end.
/// </summary>
internal static class MarkdownTwin
{
    public static string Of(ExplainerPage page)
    {
        var t = page.Frame.Phrases;
        var colon = t[Phrase.Colon];
        var text = new StringBuilder().Append("# ").Append(Plain(page.Question)).Append("\n\n");
        text.Append(Inline(page.Summary)).Append("\n\n");
        text.Append(Plain(page.Story)).Append(". ").Append(Plain(t.With(Phrase.TwinPublished, ("date", page.Published.Text))));
        if (page.Updated is { } updated)
            text.Append(Plain(t.With(Phrase.TwinChanged, ("date", updated.Text))));
        text.Append(". ").Append(Plain(t[Phrase.TwinPage])).Append(" <").Append(page.Canonical).Append(">\n\n").Append(Body(page.Body)).Append("\n\n");
        Section(text, t[Phrase.Timeline], page.Timeline.Select(e => $"{Plain(e.Date.Text)}{colon}{Inline(e.Text)}"));
        Section(text, t[Phrase.KeyFigures], page.Figures.Select(f => $"{Plain(f.Value)}{colon}{Plain(f.Label)}{(f.Sum is null ? "" : $" ({Plain(t.With(Phrase.TwinSum, ("sum", f.Sum)))})")} \\[{Number(f.Source)}\\]"));
        Section(text, t[Phrase.WhoIsWho], page.People.Where(p => !p.Roles.IsEmpty).Select(p => $"{Plain(p.Name)}{colon}{t.List(p.Roles.Select(r => Plain(r.Title) + (r.Source.Number > 0 ? $" \\[{Number(r.Source)}\\]" : "")))}"));
        foreach (var perspective in page.Perspectives)
            Section(text, Plain(perspective.Question), perspective.Views.Select(v => $"{Plain(v.Source.Publisher)} \\[{Number(v.Source)}\\]{colon}{(v.Says is null ? t[Phrase.TwinSaysNothing] : Inline(v.Says))}{(v.Quote is null ? "" : $" {t.Quoted(Plain(v.Quote))}")}"));
        Section(text, t[Phrase.Sources], page.Sources.Select(s => Source(s, t)), isNumbered: true);
        Section(text, t[Phrase.WhatChanged], page.Changes.Select(c => $"{t.With(c.IsCorrection ? Phrase.TwinCorrected : Phrase.TwinUpdated, ("date", Plain(c.Date.Text)))}{colon}{Inline(c.Text)}"));
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Section(StringBuilder text, string heading, IEnumerable<string> entries, bool isNumbered = false)
    {
        var number = 0;
        foreach (var entry in entries)
        {
            if (number++ == 0)
                text.Append("## ").Append(heading).Append("\n\n");
            text.Append(isNumbered ? number.ToString(CultureInfo.InvariantCulture) + "." : "-").Append(' ').Append(entry.ReplaceLineEndings(" ")).Append('\n');
        }
        if (number > 0)
            text.Append('\n');
    }

    private static string Source(SourceView source, Phrases t)
    {
        var publisher = source.Author is { } author ? $"{source.Publisher} ({author})" : source.Publisher;
        var parts = new[] { source.IsUntitled ? t[Phrase.HeadlineNotKnown] : t.Quoted(source.Title), publisher, source.Date?.Text };
        return Plain(string.Join(", ", parts.OfType<string>())) + (source.Url is null ? "" : $", <{Address(source.Url)}>");
    }

    /// <summary>An address between angle brackets, CommonMark §6.5: what would end it is escaped as addresses escape it.</summary>
    private static string Address(string url) => url.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal);

    /// <summary>A text of one line: its words, each citation as the numbers of its sources.</summary>
    private static string Inline(RichText rich)
    {
        var text = new StringBuilder();
        foreach (var passage in rich.Text.Passages)
        {
            var at = 0;
            foreach (var citation in passage.Citations)
            {
                text.Append(Plain(passage.Words.Text[at..citation.At])).Append(Numbers(citation.Citation, rich));
                at = citation.At;
            }
            text.Append(Plain(passage.Words.Text[at..])).Append(' ');
        }
        return text.ToString().TrimEnd();
    }

    /// <summary>The Markdown of a body as it was written, citations and the paths of links replaced where they stand.</summary>
    private static string Body(RichText rich)
    {
        var written = rich.Text.Source.Text;
        var text = new StringBuilder();
        var at = FrontMatter.EndOf(rich.Text.Source);
        foreach (var (span, with) in Replacements(rich).OrderBy(r => r.Span.Start))
        {
            text.Append(written, at, span.Start - at).Append(with);
            at = span.End;
        }
        return text.Append(written, at, written.Length - at).ToString().ReplaceLineEndings("\n").Trim('\n');
    }

    private static IEnumerable<(Text.Span Span, string With)> Replacements(RichText rich)
    {
        foreach (var node in rich.Text.Document.Descendants())
        {
            if (node is CitationInline citation)
                yield return (Text.Span.FromBounds(citation.Span.Start, citation.Span.End + 1), Numbers(citation, rich));
            else if (node is ReferenceInline reference)
                yield return (Text.Span.FromBounds(reference.Span.Start, reference.Span.End + 1), rich.Links.ResolveFully(rich.Text, reference) is { } page ? $"[{Plain(rich.Text.WordsOf(reference))}](<{page}>)" : Plain(rich.Text.WordsOf(reference)));
            else if (node is LinkReferenceDefinition { UrlSpan: { IsEmpty: false } at } definition && rich.Links.ResolveFully(rich.Text.Source.Path, definition.Url ?? "") is { } address && address != definition.Url)
                yield return (Text.Span.FromBounds(at.Start, at.End + 1), address);
            else if (node is LinkInline { Reference: null, UrlSpan: { IsEmpty: false } url } link && rich.Links.ResolveFully(rich.Text.Source.Path, link.Url ?? "") is { } target && target != link.Url)
                yield return (Text.Span.FromBounds(url.Start, url.End + 1), target);
        }
    }

    private static string Numbers(CitationInline citation, RichText rich)
    {
        ImmutableArray<string> parts = [.. citation.Cited.Select(c => rich.Numbers.Find(c.Id)).OfType<SourceView>().OrderBy(s => s.Number).Select(Number).Distinct(), .. citation.Marks.Distinct().Select(m => Words.Of(m, rich.T))];
        return parts.IsEmpty ? "" : $"\\[{string.Join(", ", parts)}\\]";
    }

    private static string Number(SourceView source) => source.Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text in which nothing is markup, CommonMark §2.4.</summary>
    internal static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings(" "))
            plain.Append(c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '&' ? "\\" : "").Append(c);
        return plain.ToString();
    }
}
