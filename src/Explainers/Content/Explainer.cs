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

    /// <summary>When readers get it, and when editors look at it.</summary>
    public required Publication Publication { get; init; }

    /// <summary>When the desk last changed it, if it has.</summary>
    public Edtf? Updated { get; init; }

    /// <summary>Where <see cref="Updated"/> is written.</summary>
    public Location? UpdatedAt { get; init; }

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

    /// <summary>The last day on which an editor looked at it: the date of its last change, or that of a later check.</summary>
    public DateOnly LastLookedAt => Publication.Checked?.Day is { } day && day > Modified.Last ? day : Modified.Last;

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

    /// <summary>The keys of an explainer’s front matter.</summary>
    public static KeyTable Keys { get; } = new([
        Key.Text("title", "The story’s name, for lists and links.") with { Why = "an explainer needs a name for lists and links." },
        Key.Text("question", "The one question that the page answers.") with { Why = "an explainer answers one question, which stands at its top." },
        Key.Markdown("summary", "The whole answer in at most 60 words, with citations such as [@article-id].") with { Why = "the short answer is the first thing a reader looks for.", Also = ["description", "answer"] },
        Key.Text("language", "The language that it is written in, when it is not the site’s: en, fr-CA."),
        Key.Text("translationOf", "The id of the explainer that it is a translation of."),
        Key.Date("published", "When the desk published it.") with { Why = "a reader must see when a page was written.", Also = ["date"] },
        Key.Date("updated", "When you last changed it. Left out, it is the date of the latest correction or update.") with { Also = ["lastmod", "modified"] },
        .. Publication.Keys,
        Key.Flag("strict", "Whether every statement of the page must have a source, or the build fails."),
        Key.Group("sources", "Which articles belong to it. What the page cites belongs to it anyway.", SourceSelection.Keys) with { Also = ["match", "pin", "exclude"] },
        Key.Texts("people", "Who is who: ids of people, in the order of the page."),
        Key.Texts("topics", "What it is about; each topic has a page and feeds of its own.") with { Also = ["tags", "categories"] },
        Key.Groups("timeline", "What happened when.", TimelineEntry.Keys),
        Key.Groups("figures", "Numbers worth setting large.", Figure.Keys),
        Key.Groups("perspectives", "Questions on which the sources differ.", Perspective.Keys),
        Key.Texts("compared", "A few words of passages that the build takes for two reports of one thing, and that you have compared and found to be none."),
        Key.Groups("corrections", "What was wrong and was put right.", Change.CorrectionKeys),
        Key.Groups("updates", "What was added after the page was published.", Change.UpdateKeys)]);

    /// <summary>Reads an explainer file; null when it lacks something that a page cannot be made without.</summary>
    public static Explainer? Read(string id, Source source, PageNames names, DiagnosticBag diagnostics)
    {
        var reader = FrontMatter.Read(source, Keys, diagnostics, names);
        var title = reader.Text("title");
        var question = reader.Text("question");
        var summary = reader.Markdown("summary");
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
            Publication = Publication.Read(reader),
            Updated = reader.Date("updated"),
            UpdatedAt = reader.Text("updated")?.At,
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
            Body = MarkdownText.Body(source, diagnostics, names),
        };
        if (published is not null)
            Chronology.Check(explainer, explainer.UpdatedAt, diagnostics);
        reader.Done();
        return title is null || question is null || summary is null || published is null ? null : explainer;
    }
}
