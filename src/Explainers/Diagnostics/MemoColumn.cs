using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Explainers.Diagnostics;

/// <summary>What a function gave for many things, side by side, with what it reported of each.</summary>
internal sealed class MemoColumn<T, TResult> where T : class
{
    /// <summary>So few are not worth another thread.</summary>
    private const int Few = 3;

    private readonly ImmutableArray<Diagnostic>[] _reported;
    private readonly int[] _reporting;
    private Dictionary<object, int>? _places;

    private MemoColumn(Question asked, ImmutableArray<TResult> values, ImmutableArray<Diagnostic>[] reported)
    {
        (Asked, Values, _reported) = (asked, values, reported);
        _reporting = [.. Enumerable.Range(0, reported.Length).Where(i => !reported[i].IsEmpty)];
    }

    /// <summary>What a function is asked.</summary>
    /// <param name="Inputs">What it reads for all things.</param>
    /// <param name="Things">The things.</param>
    /// <param name="Beside">What it reads for each of them.</param>
    /// <param name="Hints">What it reads when it has something to report.</param>
    public sealed record Question(object?[] Inputs, ImmutableArray<T> Things, Alongside Beside, object? Hints);

    /// <summary>One of nothing.</summary>
    public static MemoColumn<T, TResult> Empty { get; } = new(new Question([], [], default, null), [], []);

    /// <summary>What it was asked.</summary>
    public Question Asked { get; }

    /// <summary>What it gave.</summary>
    public ImmutableArray<TResult> Values { get; }

    /// <summary>Reports what it reported.</summary>
    public void Report(DiagnosticBag diagnostics)
    {
        foreach (var place in _reporting)
            diagnostics.AddAll(_reported[place]);
    }

    /// <summary>The answer to another question, from what is known where <paramref name="isKnown"/> says that the inputs are the same, and for things that are new by the function.</summary>
    public MemoColumn<T, TResult> Answer(Question asked, bool isKnown, Func<int, DiagnosticBag, TResult> make, IEqualityComparer<TResult> equality)
    {
        var haveHints = ReferenceEquals(asked.Hints, Asked.Hints);
        if (isKnown && asked.Things == Asked.Things && asked.Beside.IsNothing && Asked.Beside.IsNothing && (haveHints || _reporting.Length == 0))
            return this;
        var count = asked.Things.Length;
        var first = 0;
        while (isKnown && first < count && IsAt(first, asked.Things[first]) && IsKnown(asked, first, first, haveHints))
            first++;
        // What was asked before is the same list in other arrays; those that came now are forgotten.
        if (isKnown && first == count && count == Values.Length)
            return this;
        var (values, reported) = (new TResult[count], new ImmutableArray<Diagnostic>[count]);
        Values.CopyTo(0, values, 0, first);
        Array.Copy(_reported, reported, first);
        var isNew = new List<int>();
        var areSame = count == Values.Length;
        var next = first;
        for (var i = first; i < count; i++)
        {
            var at = isKnown ? Find(asked.Things, i, ref next) : -1;
            if (at < 0 || !IsKnown(asked, i, at, haveHints))
            {
                isNew.Add(i);
                continue;
            }
            (values[i], reported[i]) = (Values[at], _reported[at]);
            areSame &= at == i;
        }
        Run(isNew, i =>
        {
            var said = new DiagnosticBag();
            values[i] = make(i, said);
            reported[i] = said.ToUnsorted();
        });
        foreach (var i in isNew)
        {
            var isSame = i < Values.Length && equality.Equals(values[i], Values[i]);
            areSame &= isSame;
            if (isSame)
                values[i] = Values[i];
        }
        return new MemoColumn<T, TResult>(asked, areSame ? Values : ImmutableCollectionsMarshal.AsImmutableArray(values), reported);
    }

    /// <summary>Whether what is beside the thing at <paramref name="i"/> is what was beside it at <paramref name="at"/>, and nothing was reported that depends on other hints.</summary>
    private bool IsKnown(Question asked, int i, int at, bool haveHints) => (haveHints || _reported[at].IsEmpty) && asked.Beside.IsSame(i, Asked.Beside, at);

    private static void Run(List<int> places, Action<int> make)
    {
        if (places.Count > Few)
            Parallel.For(0, places.Count, n => make(places[n]));
        else
            places.ForEach(make);
    }

    /// <summary>Where a thing stood before, most likely at <paramref name="next"/>; -1 when it was not there. One that came in, went or was replaced is seen from what comes after it.</summary>
    private int Find(ImmutableArray<T> things, int i, ref int next)
    {
        if (IsAt(next, things[i]))
            return next++;
        if (IsAt(next + 1, things[i]))
        {
            next += 2;
            return next - 1;
        }
        var isLast = i + 1 == things.Length;
        if (isLast ? next + 1 >= Asked.Things.Length : IsAt(next + 1, things[i + 1]))
        {
            next++;
            return -1;
        }
        if (!isLast && IsAt(next, things[i + 1]))
            return -1;
        _places ??= Places();
        if (!_places.TryGetValue(things[i], out var at))
            return -1;
        next = at + 1;
        return at;
    }

    private bool IsAt(int place, T thing) => place < Asked.Things.Length && ReferenceEquals(Asked.Things[place], thing);

    private Dictionary<object, int> Places()
    {
        var places = new Dictionary<object, int>(Asked.Things.Length, ReferenceEqualityComparer.Instance);
        for (var i = 0; i < Asked.Things.Length; i++)
            places.TryAdd(Asked.Things[i], i);
        return places;
    }
}
