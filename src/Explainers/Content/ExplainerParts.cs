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
    internal static TimelineEntry? Read(MapReader reader)
    {
        var (date, text) = Dated.Read(reader, "a timeline entry says when something happened.", "a timeline entry says what happened.");
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
    internal static Figure? Read(MapReader reader)
    {
        var value = reader.Required("value", "a figure is a number.");
        var label = reader.Required("label", "a number says nothing without what it counts.");
        var source = reader.Required("source", "a number needs the article that it comes from.");
        return value is null || label is null || source is null ? null : new Figure(value, label, source, reader.Text("sum"));
    }
}

/// <summary>One question and what each source says on it.</summary>
public sealed record Perspective(Located Question, ImmutableArray<View> Views)
{
    internal static Perspective? Read(MapReader reader)
    {
        var question = reader.Required("question", "a reader must see what the sources differ on.");
        var views = reader.Maps("views", View.Read);
        return question is null ? null : new Perspective(question, views);
    }
}

/// <summary>What one source says on a question: the desk's paraphrase, the source's own words, or that it is silent.</summary>
public sealed record View(Located Source, MarkdownText? Says, Located? Quote, bool IsSilent)
{
    /// <summary>Whether a quotation was begun and holds no words, which has been reported.</summary>
    internal bool HasBlankQuote { get; private init; }

    internal static View? Read(MapReader reader)
    {
        var source = reader.Required("source", "a view is somebody's: name the article.");
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
    public static (Edtf? Date, MarkdownText? Text) Read(MapReader reader, string whyDate, string whyText)
    {
        if (reader.Text("date") is null)
            reader.Missing("date", whyDate);
        var text = reader.Markdown("text");
        if (text is null)
            reader.Missing("text", whyText);
        return (reader.Date("date"), text);
    }
}
