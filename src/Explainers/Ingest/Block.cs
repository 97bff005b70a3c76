using Explainers.Text;

namespace Explainers.Ingest;

/// <summary>What a block is taken for.</summary>
internal enum Role
{
    /// <summary>No rule has claimed it.</summary>
    None,
    Body,
    Heading,
    ListItem,
    Quote,
    Title,
    Metadata,
    Dropped,
}

/// <summary>
/// One or more lines that belong together: a paragraph, a heading, a teaser, a credit. Rules claim blocks; the first claim counts, so
/// the order of the rules is their rank.
/// </summary>
internal sealed class Block(Line first)
{
    private bool _keepsMarker;
    private Phrases?[]? _furniture;
    private DateLine?[]? _date;
    private bool? _isCredit;

    /// <summary>The lines it is made of, in order.</summary>
    public List<Line> Lines { get; } = [first];

    /// <summary>The mark that it begins with.</summary>
    public Marker Marker { get; } = first.Marker;

    /// <summary>Its text, the lines put together.</summary>
    public string Text { get; set; } = first.Text;

    /// <summary>Its text as the lists of phrases have theirs: see <see cref="Fold"/>. Empty when it is too long to be a phrase.</summary>
    public string Folded => field ??= IsFirstLine ? Lines[0].Folded : Fold.Phrase(Text);

    /// <summary>The kind of furniture that its wording makes it, or null.</summary>
    public Phrases? Furniture => (_furniture ??= [IsFirstLine ? Lines[0].Furniture : FurniturePhrases.KindOf(Text, Folded)])[0];

    /// <summary>What it says about a date, or null.</summary>
    public DateLine? Date => (_date ??= [DateLine.Read(Text)])[0];

    /// <summary>Whether it is nothing but the credit of a picture.</summary>
    public bool IsCredit => _isCredit ??= Credits.IsCredit(Text);

    private bool IsFirstLine => ReferenceEquals(Text, Lines[0].Text);

    /// <summary>Whether it is the heading of something that is not the article.</summary>
    public bool IsSection => FurniturePhrases.IsSection(Folded);

    /// <summary>How much of the first line's text was taken into the front matter.</summary>
    public int TakenFromStart { get; set; }

    /// <summary>What that part became.</summary>
    public string? TakenField { get; set; }

    public Role Role { get; private set; }

    /// <summary>The key of the front matter it went to, for <see cref="Role.Title"/> and <see cref="Role.Metadata"/>.</summary>
    public string? Field { get; private set; }

    public string Reason { get; private set; } = "";

    public Certainty Certainty { get; private set; }

    /// <summary>Whether it is the caption or the credit of a picture, which shows where the picture stood.</summary>
    public bool IsPicture { get; set; }

    /// <summary>Why it may not belong to the article although it is kept, or null.</summary>
    public string? Doubt { get; set; }

    /// <summary>Whether no rule has claimed it.</summary>
    public bool IsFree => Role == Role.None;

    /// <summary>Takes the block for something, unless an earlier rule has.</summary>
    public void Claim(Role role, string reason, Certainty certainty, string? field = null)
    {
        if (IsFree)
            (Role, Reason, Certainty, Field) = Doubt is { } doubt ? (role, $"{reason}, {doubt}", Certainty.Unsure, field) : (role, reason, certainty, field);
    }

    /// <summary>Drops the block although a rule has claimed it, because a later one knows better.</summary>
    public void Revoke(string reason) => (Role, Reason, Certainty, Field) = (Role.Dropped, reason, Certainty.Inferred, null);

    /// <summary>Makes a subhead a paragraph of which it is not sure that it belongs to the article.</summary>
    public void Demote(string reason) => (Role, Reason, Certainty) = (Role.Body, reason, Certainty.Unsure);

    /// <summary>Drops the block for a reason, unless an earlier rule has claimed it.</summary>
    public void Drop(string reason, Certainty certainty = Certainty.Sure) => Claim(Role.Dropped, reason, certainty);

    /// <summary>Takes a number at the start back into the text, for a heading that begins with one.</summary>
    public void KeepMarker(Source source)
    {
        if (Marker.Kind != MarkerKind.Number || _keepsMarker)
            return;
        _keepsMarker = true;
        Text = TextCleaner.Clean(source.Text.AsSpan(Lines[0].Span.Start, Lines[0].Kept.Start - Lines[0].Span.Start)) + " " + Text;
    }

    /// <summary>The part of a line that belongs to the body if the block does.</summary>
    public Span KeptOf(Line line, Source source)
    {
        if (line == Lines[0] && _keepsMarker)
            return line.Span;
        if (line != Lines[0] || TakenFromStart == 0)
            return line.Kept;
        return Span.FromBounds(line.Kept.Start + TextCleaner.RawLength(source.Slice(line.Kept), TakenFromStart), line.Kept.End);
    }
}
