using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Text;

namespace Explainers.Numbers;

/// <summary>Words of the desk and the articles that are to carry their numbers and dates.</summary>
/// <param name="Words">The words.</param>
/// <param name="Sources">The ids of the articles, each of them in the library.</param>
/// <param name="Quotations">The spans of the words that quote; the numbers there were verified with them.</param>
/// <param name="About">The stems of what they are about.</param>
internal sealed record Statement(LocatedText Words, ImmutableArray<string> Sources, IReadOnlyList<Span> Quotations, HashSet<string> About)
{
    /// <summary>Whether the desk says that it worked a number out, so that a number may be in no source.</summary>
    public bool HasSum { get; init; }

    /// <summary>Whether it is a title, question or heading, which says too little to tell one passage from another.</summary>
    public bool IsHead { get; init; }

    /// <summary>What numbers without a unit may be measured in, as a label beside them says.</summary>
    public ImmutableArray<(string Unit, decimal Factor)> Measures { get; init; } = [];

    /// <summary>The numbers and dates of the words.</summary>
    public Reading Reading { get; } = Reading.Of(Words.Text);

    /// <summary>The statement of a sentence.</summary>
    public static Statement Of(Sentence sentence, ImmutableArray<string> sources)
    {
        var start = sentence.Span.Start;
        var quoted = Quoted.In(sentence.Passage.Words.Text).Select(q => new Span(q.Start - start, q.Length));
        return new Statement(sentence.Words, sources, [.. quoted], Context.Words(sentence.Words.Text)) { HasSum = sentence.Marks.Contains(DeskMark.Sum) };
    }

    /// <summary>The statement of a text without citations.</summary>
    /// <param name="words">The text.</param>
    /// <param name="sources">The ids of the articles.</param>
    /// <param name="about">More words on what it is about; or empty.</param>
    public static Statement Of(LocatedText words, ImmutableArray<string> sources, string about = "") =>
        new(words, sources, Quoted.In(words.Text), Context.Words($"{words.Text} {about}")) { IsEntry = about.Length > 0 };

    /// <summary>Whether the words are the number or date of an entry, and its text says what they are about.</summary>
    public bool IsEntry { get; private init; }

    /// <summary>The stems of what the clause around a number or date is about, without its own figures; of an entry, its whole text.</summary>
    public HashSet<string> Near(Span span)
    {
        var clause = Clause.Around(Words.Text, span, Quotations);
        var words = IsEntry ? [.. About] : Context.Words(Words.Text.Substring(clause.Start, clause.Length));
        words.ExceptWith(Context.Figures(Words.Text.Substring(span.Start, span.Length)));
        return words;
    }

    /// <summary>Whether a span of the words is quoted.</summary>
    public bool IsQuoted(Span span) => Quotations.Any(q => q.Contains(span.Start));

    /// <summary>The words of a span, on one line.</summary>
    public string Text(Span span) => Words.Text.Substring(span.Start, span.Length).ReplaceLineEndings(" ");
}
