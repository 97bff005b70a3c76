using System.Collections.Immutable;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Content;

/// <summary>An explainer page as an editor wrote it.</summary>
public sealed record Explainer
{
    /// <summary>The name of its file, and the last part of its address.</summary>
    public required string Id { get; init; }

    /// <summary>The file.</summary>
    public required Source Source { get; init; }

    /// <summary>The short name of the story.</summary>
    public required Located Title { get; init; }

    /// <summary>The one question that the page answers.</summary>
    public required Located Question { get; init; }

    /// <summary>The whole answer in at most <see cref="SummaryWords"/> words.</summary>
    public required MarkdownText Summary { get; init; }

    /// <summary>The language that it is written in; null for the site’s.</summary>
    public Located? Language { get; init; }

    /// <summary>The id of the explainer that it is a translation of; null for one that was written first.</summary>
    public Located? TranslationOf { get; init; }

    /// <summary>When the desk published it.</summary>
    public required Edtf Published { get; init; }

    /// <summary>When the desk last changed it, if it has.</summary>
    public Edtf? Updated { get; init; }

    /// <summary>Whether every statement of the page must have a source.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Which articles belong to it.</summary>
    public required SourceSelection Sources { get; init; }

    /// <summary>The people of the story, by id, in the order of the page.</summary>
    public ImmutableArray<Located> People { get; init; } = [];

    /// <summary>What it is about, in the words of the list of topics.</summary>
    public ImmutableArray<Located> Topics { get; init; } = [];

    /// <summary>What happened when.</summary>
    public ImmutableArray<TimelineEntry> Timeline { get; init; } = [];

    /// <summary>Numbers worth setting large.</summary>
    public ImmutableArray<Figure> Figures { get; init; } = [];

    /// <summary>Questions on which the sources differ.</summary>
    public ImmutableArray<Perspective> Perspectives { get; init; } = [];

    /// <summary>Words of passages that the build takes for two reports of one thing, and that an editor has compared and found to be none.</summary>
    public ImmutableArray<Located> Compared { get; init; } = [];

    /// <summary>What was wrong and was put right.</summary>
    public ImmutableArray<Change> Corrections { get; init; } = [];

    /// <summary>What was added.</summary>
    public ImmutableArray<Change> Updates { get; init; } = [];

    /// <summary>The sections.</summary>
    public required MarkdownText Body { get; init; }

    /// <summary>The most words that a summary may have.</summary>
    public const int SummaryWords = 60;

    /// <summary>What was corrected and added, in the order written.</summary>
    public IEnumerable<Change> Changes => [.. Corrections, .. Updates];

    /// <summary>The date of its last change, stated or else that of its latest correction or update, or else of its publication.</summary>
    public Edtf Modified => Updated ?? Changes.MaxBy(c => c.Date.Last)?.Date ?? Published;

    /// <summary>Every text of the page that may cite and quote.</summary>
    public IEnumerable<MarkdownText> Texts =>
        [Summary, Body, .. Timeline.Select(t => t.Text), .. Perspectives.SelectMany(p => p.Views).Select(v => v.Says).OfType<MarkdownText>(), .. Changes.Select(c => c.Text)];

    /// <summary>
    /// Every sentence that the page asserts, in order: of the short answer, the sections, the timeline, the updates and the perspectives. A
    /// correction repeats what was wrong, so it asserts nothing.
    /// </summary>
    public IEnumerable<Claim> Claims =>
        new[] { Summary, Body }.Concat(Timeline.Select(t => t.Text)).Concat(Updates.Select(u => u.Text)).SelectMany(t => t.Sentences).Select(s => new Claim(s, s.CitedIds))
            .Concat(Perspectives.SelectMany(p => p.Views).SelectMany(v => v.Says is null || v.IsSilent ? [] : v.Says.Sentences.Select(s => new Claim(s, [.. s.CitedIds.Append(v.Source.Value).Distinct()]))));

    /// <summary>The ids of the articles that its texts cite, in order, each as often as it is cited.</summary>
    public IEnumerable<string> CitedInTexts => Texts.SelectMany(t => t.CitedIds);

    /// <summary>The ids of all articles that the page names: those of its texts, then of its figures, then of its perspectives.</summary>
    public IEnumerable<string> NamedArticles =>
        CitedInTexts.Concat(Figures.Select(f => f.Source.Value)).Concat(Perspectives.SelectMany(p => p.Views).Select(v => v.Source.Value));

    /// <summary>Reads an explainer file; null when it lacks something that a page cannot be made without.</summary>
    public static Explainer? Read(string id, Source source, DiagnosticBag diagnostics)
    {
        var reader = FrontMatter.Read(source, diagnostics);
        var title = reader.Required("title", "an explainer needs a name for lists and links.");
        var question = reader.Required("question", "an explainer answers one question, which stands at its top.");
        var summary = reader.Markdown("summary");
        if (summary is null)
            reader.Missing("summary", "the short answer is the first thing a reader looks for.");
        if (reader.Text("published") is null)
            reader.Missing("published", "a reader must see when a page was written.");
        var published = reader.Date("published");
        var explainer = new Explainer
        {
            Id = id,
            Source = source,
            Title = title!,
            Question = question!,
            Summary = summary!,
            Language = reader.Language("language"),
            TranslationOf = reader.Text("translationOf"),
            Published = published!,
            Updated = reader.Date("updated"),
            IsStrict = reader.Flag("strict"),
            Sources = reader.Map("sources", SourceSelection.Read) ?? new SourceSelection(),
            People = reader.Texts("people"),
            Topics = reader.Texts("topics"),
            Timeline = reader.Maps("timeline", TimelineEntry.Read),
            Figures = reader.Maps("figures", Figure.Read),
            Perspectives = reader.Maps("perspectives", Perspective.Read),
            Compared = reader.Texts("compared"),
            Corrections = reader.Maps("corrections", Change.ReadCorrection),
            Updates = reader.Maps("updates", Change.ReadUpdate),
            Body = MarkdownText.Body(source, diagnostics),
        };
        if (published is not null)
            Chronology.Check(explainer, reader.Text("updated")?.At, diagnostics);
        reader.Done();
        return title is null || question is null || summary is null || published is null ? null : explainer;
    }
}
