using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Explainers.Diagnostics;

/// <summary>What a function reads for each of many things besides the thing, in columns: texts that read the same, and everything else the same objects, are the same input.</summary>
public readonly struct Alongside
{
    private readonly Column[]? _columns;

    private Alongside(params Column[] columns) => _columns = columns;

    /// <summary>For each thing what a function says.</summary>
    public static Alongside Of<T>(ImmutableArray<T> things, Func<T, object?> one)
    {
        var all = new object?[things.Length];
        for (var i = 0; i < all.Length; i++)
            all[i] = one(things[i]);
        return new Alongside(new Column(all, null));
    }

    /// <summary>For each thing, in their order, one object; nothing where there is no list.</summary>
    public static implicit operator Alongside(ImmutableArray<object?> all) => all.IsDefault ? default : new(new Column(ImmutableCollectionsMarshal.AsArray(all)!, null));

    /// <summary>For each thing as many objects as there happen to be.</summary>
    /// <param name="all">Those of all things, one after the other.</param>
    /// <param name="ends">Where those of each thing end.</param>
    public static Alongside Divided(ImmutableArray<object> all, ImmutableArray<int> ends) => new(new Column(ImmutableCollectionsMarshal.AsArray(all)!, ImmutableCollectionsMarshal.AsArray(ends)));

    /// <summary>This, and another beside it.</summary>
    public Alongside And(Alongside other) => new([.. _columns ?? [], .. other._columns ?? []]);

    /// <summary>Whether nothing is beside anything.</summary>
    internal bool IsNothing => _columns is null;

    /// <summary>Whether what is beside the thing at one place is what was beside the thing at another.</summary>
    internal bool IsSame(int place, Alongside before, int at)
    {
        var (now, then) = (_columns ?? [], before._columns ?? []);
        if (now.Length != then.Length)
            return false;
        for (var i = 0; i < now.Length; i++)
        {
            if (!Memo.AreSame(now[i].At(place), then[i].At(at)))
                return false;
        }
        return true;
    }

    private readonly record struct Column(object?[] All, int[]? Ends)
    {
        public ReadOnlySpan<object?> At(int place) => Ends is null ? new(All, place, 1) : Slice(place == 0 ? 0 : Ends[place - 1], Ends[place]);

        private ReadOnlySpan<object?> Slice(int start, int end) => new(All, start, end - start);
    }
}
