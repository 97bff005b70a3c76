using System.Collections.Immutable;
using Explainers.Text;

namespace Explainers.Content;

/// <summary>
/// Which articles belong to an explainer: those that name every one of <see cref="People"/> and at least one of <see cref="Terms"/>, and
/// those pinned, but never those excluded.
/// </summary>
public sealed record SourceSelection
{
    /// <summary>Ids of people; an article must name all of them.</summary>
    public ImmutableArray<Located> People { get; init; } = [];

    /// <summary>Words or phrases; an article must have at least one of them.</summary>
    public ImmutableArray<Located> Terms { get; init; } = [];

    /// <summary>Ids of articles that are always in.</summary>
    public ImmutableArray<Located> Pin { get; init; } = [];

    /// <summary>Ids of articles that are never in.</summary>
    public ImmutableArray<Located> Exclude { get; init; } = [];

    /// <summary>Whether there is a rule at all; one without people and terms would let every article in.</summary>
    public bool HasRule => !People.IsEmpty || !Terms.IsEmpty;

    internal static KeyTable Keys { get; } = new(
        Key.Group("match", "Articles that name every one of the people, and have at least one of the terms.", new KeyTable(
            Key.Texts("people", "Ids of people; an article must name all of them.") with { Also = ["person"] },
            Key.Texts("terms", "Words or phrases; an article must have one of them."))) with { Also = ["people", "terms"] },
        Key.Texts("pin", "Ids of articles that always belong to the page."),
        Key.Texts("exclude", "Ids of articles that never do."));

    internal static SourceSelection Read(MapReader reader)
    {
        var rule = reader.Map("match", match => new SourceSelection { People = match.Texts("people"), Terms = match.Texts("terms") });
        return (rule ?? new SourceSelection()) with { Pin = reader.Texts("pin"), Exclude = reader.Texts("exclude") };
    }
}

/// <summary>What happened at one time.</summary>
/// <param name="Date">When.</param>
/// <param name="Written">The date as it is written.</param>
/// <param name="Text">What.</param>
public sealed record TimelineEntry(Edtf Date, Located Written, MarkdownText Text)
{
    internal static KeyTable Keys { get; } = Dated.Keys("When it happened.", "a timeline entry says when something happened.", "What happened, with its source.", "a timeline entry says what happened.");

    internal static TimelineEntry? Read(MapReader reader)
    {
        var (date, text) = Dated.Read(reader);
        return date is null || text is null ? null : new TimelineEntry(date, reader.Text("date")!, text);
    }
}

/// <summary>A number worth setting large.</summary>
/// <param name="Value">The number.</param>
/// <param name="Label">What it counts.</param>
/// <param name="Source">The id of the article that has it, or that has the parts of the sum.</param>
/// <param name="Sum">How the desk worked it out, in numbers of the source; null when the source has it.</param>
public sealed record Figure(Located Value, Located Label, Located Source, Located? Sum)
{
    internal static KeyTable Keys { get; } = new(
        Key.Text("value", "The number, with its unit, as the source has it.") with { Why = "a figure is a number.", Also = ["number", "figure"] },
        Key.Text("label", "What it counts.") with { Why = "a number says nothing without what it counts." },
        Key.Text("source", "The id of the article that has it.") with { Why = "a number needs the article that it comes from." },
        Key.Text("sum", "How you worked it out, in numbers of the source: 137 − 120."));

    internal static Figure? Read(MapReader reader)
    {
        var value = reader.Text("value");
        var label = reader.Text("label");
        var source = reader.Text("source");
        var sum = reader.Text("sum");
        return value is null || label is null || source is null ? null : new Figure(value, label, source, sum);
    }
}

/// <summary>One question and what each source says on it.</summary>
public sealed record Perspective(Located Question, ImmutableArray<View> Views)
{
    internal static KeyTable Keys { get; } = new(
        Key.Text("question", "What the sources differ on.") with { Why = "a reader must see what the sources differ on." },
        Key.Groups("views", "What each source of the page says on it.", View.Keys));

    internal static Perspective? Read(MapReader reader)
    {
        var question = reader.Text("question");
        var views = reader.Maps("views", View.Read);
        return question is null ? null : new Perspective(question, views);
    }
}

/// <summary>What one source says on a question: the desk's paraphrase, the source's own words, or that it is silent.</summary>
public sealed record View(Located Source, MarkdownText? Says, Located? Quote, bool IsSilent)
{
    /// <summary>Whether a quotation was begun and holds no words, which has been reported.</summary>
    internal bool HasBlankQuote { get; private init; }

    internal static KeyTable Keys { get; } = new(
        Key.Text("source", "The id of the article.") with { Why = "a view is somebody's: name the article." },
        Key.Markdown("says", "What it says, in your words."),
        Key.Text("quote", "Its own words, without quotation marks."),
        Key.Flag("silent", "True when the article says nothing on the question."));

    internal static View? Read(MapReader reader)
    {
        var source = reader.Text("source");
        var view = new View(source!, reader.Markdown("says"), reader.Text("quote"), reader.Flag("silent")) { HasBlankQuote = reader.IsBlank("quote") };
        if (!view.IsSilent && view.Says is null)
            reader.Missing("says", "a view says what its source holds, or “silent: true”.");
        if (view.IsSilent && (view.Quote ?? reader.Text("says")) is { } words)
            reader.Contradiction(words, "This source is said to be silent, and then it is quoted.", "Remove “silent: true”, or the words.");
        return source is null ? null : view;
    }
}

/// <summary>An entry with a date and a text.</summary>
internal static class Dated
{
    public static KeyTable Keys(string date, string whyDate, string text, string whyText) => new(Key.Date("date", date) with { Why = whyDate }, Key.Markdown("text", text) with { Why = whyText });

    public static (Edtf? Date, MarkdownText? Text) Read(MapReader reader) => (reader.Date("date"), reader.Markdown("text"));
}
