using Explainers.Text;

namespace Explainers.Ingest;

/// <summary>What a line begins with, beside its text, as Markdown or a list has it.</summary>
internal enum MarkerKind
{
    None,
    Bullet,
    Number,
    Heading,
    Quote,
}

/// <summary>The mark at the start of a line, with a list item's number or a heading's level.</summary>
internal readonly record struct Marker(MarkerKind Kind, int Value = 0);

/// <summary>One line of a seed that has something to read.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Span">The whole line.</param>
/// <param name="Marker">The mark it begins with.</param>
/// <param name="Kept">The line after its mark.</param>
/// <param name="Text">What <paramref name="Kept"/> has to read, cleaned.</param>
/// <param name="BlanksBefore">How many blank lines stand right before it.</param>
internal sealed record Line(int Number, Span Span, Marker Marker, Span Kept, string Text, int BlanksBefore)
{
    private Phrases?[]? _furniture;
    private bool? _isMetadata;

    /// <summary>Its text as the lists of phrases have theirs: see <see cref="Fold"/>. Empty when it is too long to be a phrase.</summary>
    public string Folded => field ??= Fold.Phrase(Text);

    /// <summary>The kind of furniture that its wording makes it, or null.</summary>
    public Phrases? Furniture => (_furniture ??= [FurniturePhrases.KindOf(Text, Folded)])[0];

    /// <summary>Whether it says who wrote the article and when: see <see cref="HeadLines"/>.</summary>
    public bool IsMetadata => _isMetadata ??= HeadLines.IsMetadata(Text);
}
