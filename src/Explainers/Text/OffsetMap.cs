namespace Explainers.Text;

/// <summary>
/// Where each character of a text comes from in another, and where its end does. Nearly all of them follow the one before, so that it is kept as runs: a library has
/// every text several times, and this is a tenth of a number for each character.
/// </summary>
public sealed class OffsetMap
{
    private static readonly int[] s_one = [0];

    // The first character of each run, and where that comes from.
    private readonly int[] _starts, _offsets;

    private OffsetMap(int[] starts, int[] offsets, int length) => (_starts, _offsets, Length) = (starts, offsets, length);

    /// <summary>How many offsets there are.</summary>
    public int Length { get; }

    /// <summary>Makes one of an offset for each character and for the end.</summary>
    public static OffsetMap Of(ReadOnlySpan<int> offsets)
    {
        var runs = offsets.Length > 0 ? 1 : 0;
        for (var i = 1; i < offsets.Length; i++)
            runs += offsets[i] == offsets[i - 1] + 1 ? 0 : 1;
        if (runs == 1)
            return new OffsetMap(s_one, [offsets[0]], offsets.Length);
        var (starts, firsts) = (new int[runs], new int[runs]);
        for (int i = 0, run = 0; i < offsets.Length; i++)
        {
            if (i == 0 || offsets[i] != offsets[i - 1] + 1)
                (starts[run], firsts[run++]) = (i, offsets[i]);
        }
        return new OffsetMap(starts, firsts, offsets.Length);
    }

    /// <summary>Maps one after the other.</summary>
    public static OffsetMap Join(IReadOnlyCollection<OffsetMap> parts)
    {
        var (starts, offsets, length) = (new List<int>(), new List<int>(), 0);
        foreach (var part in parts)
        {
            starts.AddRange(part._starts.Select(s => s + length));
            offsets.AddRange(part._offsets);
            length += part.Length;
        }
        return new OffsetMap([.. starts], [.. offsets], length);
    }

    /// <summary>Where a character comes from.</summary>
    public int this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Length);
            var run = RunAt(index);
            return _offsets[run] + index - _starts[run];
        }
    }

    /// <summary>A part of it.</summary>
    public OffsetMap Slice(Span span)
    {
        var (first, last) = (RunAt(span.Start), RunAt(Math.Max(span.Start, span.End - 1)));
        if (first == last)
            return new OffsetMap(s_one, [_offsets[first] + span.Start - _starts[first]], span.Length);
        var starts = _starts[first..(last + 1)];
        var offsets = _offsets[first..(last + 1)];
        offsets[0] += span.Start - starts[0];
        for (var i = 0; i < starts.Length; i++)
            starts[i] = Math.Max(0, starts[i] - span.Start);
        return new OffsetMap(starts, offsets, span.Length);
    }

    /// <summary>The first character that comes from an offset; -1 when none does.</summary>
    public int IndexOf(int offset)
    {
        for (var run = 0; run < _starts.Length; run++)
        {
            var end = run + 1 < _starts.Length ? _starts[run + 1] : Length;
            if (offset >= _offsets[run] && offset - _offsets[run] < end - _starts[run])
                return _starts[run] + offset - _offsets[run];
        }
        return -1;
    }

    private int RunAt(int index)
    {
        var found = _starts.Length == 1 ? 0 : Array.BinarySearch(_starts, index);
        return found >= 0 ? found : ~found - 1;
    }
}
