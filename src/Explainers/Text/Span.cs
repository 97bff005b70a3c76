namespace Explainers.Text;

/// <summary>A half-open range of UTF-16 offsets into the text of one <see cref="Source"/>.</summary>
/// <param name="Start">Offset of the first character, from 0.</param>
/// <param name="Length">Number of UTF-16 characters; 0 marks a place between two characters.</param>
public readonly record struct Span(int Start, int Length)
{
    /// <summary>Offset just past the last character.</summary>
    public int End => Start + Length;

    /// <summary>Whether an offset lies in it.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static Span FromBounds(int start, int end) => new(start, end - start);
}

/// <summary>A place as people count it: line and column, both from 1; a column is a UTF-16 character.</summary>
public readonly record struct Position(int Line, int Column);
