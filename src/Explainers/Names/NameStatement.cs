using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Text;

namespace Explainers.Names;

/// <summary>Words of the desk and the articles that are to carry their names.</summary>
/// <param name="Text">The words.</param>
/// <param name="Sources">The ids of the articles, each of them in the library.</param>
/// <param name="Quotations">The spans of the words that quote; the names there were verified with them.</param>
internal sealed record NameStatement(LocatedText Text, ImmutableArray<string> Sources, IReadOnlyList<Span> Quotations)
{
    /// <summary>Whether the sentence is the desk’s own view, which may name what no source does.</summary>
    public bool IsView { get; init; }

    /// <summary>The words one by one.</summary>
    public List<NameWord> Words { get; } = NameWords.In(Text.Text);

    /// <summary>The statement of a sentence.</summary>
    public static NameStatement Of(Sentence sentence, ImmutableArray<string> sources) =>
        new(sentence.Words, sources, [.. Quoted.In(sentence.Passage.Words.Text).Select(q => new Span(q.Start - sentence.Span.Start, q.Length))]) { IsView = sentence.IsView };

    /// <summary>The statement of a text without citations.</summary>
    public static NameStatement Of(LocatedText words, ImmutableArray<string> sources) => new(words, sources, Quoted.In(words.Text)) { IsLabel = true };

    /// <summary>Whether a word may be a name: it has a capital, and is neither quoted nor a month or weekday, which the date check owns.</summary>
    public bool MayBeName(int index) =>
        Words[index] is { IsCapital: true, IsLetter: false } word && !s_calendar.Contains(word.Key) && !IsPronoun(word) && !Quotations.Any(q => q.Contains(word.Span.Start));

    /// <summary>Whether it is a title or label, not a sentence.</summary>
    public bool IsLabel { get; private init; }

    /// <summary>Whether a quotation in it does not stand in its source, so that other names may be missing for the same reason: a wrong citation.</summary>
    public bool HasFalseQuotation { get; init; }

    /// <summary>Whether every word of a title or label has a capital, so that a capital says nothing.</summary>
    public bool IsTitleCase => IsLabel && Words.Count > 2 && Words.Where(w => w.Key.Length > 3).All(w => w.IsCapital);

    private static bool IsPronoun(NameWord word) => word.Text.StartsWith("I'", StringComparison.Ordinal);

    private static readonly HashSet<string> s_calendar =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun", "mr", "mrs", "ms", "miss", "dr", "prof", "jr", "sr",
    ];
}
