using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Explainers.Diagnostics;

/// <summary>
/// What pure functions gave the last time, with what they reported. A function that is asked again about the same thing, with the same inputs, is not run: its
/// result is given and its diagnostics are added once more. Texts are the same when they read the same, everything else when it is the same object; and a
/// file with the same content stays the same object, so that all that is read from it does. What belongs to a thing goes with it. A clean build is one with an
/// empty memo. Safe to use from several threads.
/// </summary>
public sealed class Memo
{
    private readonly ConditionalWeakTable<object, Results> _all = [];

    /// <summary>The result of a function of one thing alone, which reports nothing.</summary>
    /// <param name="about">The thing.</param>
    /// <param name="function">A name that no other function has.</param>
    /// <param name="make">The function.</param>
    public T Of<T>(object about, string function, Func<T> make) => Of(about, function, [], make);

    /// <summary>The result of a function, and what it reports.</summary>
    /// <param name="about">The thing that it is about, as often as not its main input.</param>
    /// <param name="function">A name that no other function has.</param>
    /// <param name="inputs">Everything else that it reads.</param>
    /// <param name="diagnostics">Gets what it reports.</param>
    /// <param name="make">The function.</param>
    /// <param name="hints">
    /// What it reads besides when it has something to report, as when it looks through all articles for the one that is meant; while nothing is wrong the result does not depend on it.
    /// </param>
    /// <param name="holds">Whether a result still is right, for a function whose result has in it what it asked for and was answered; null where the inputs say it all.</param>
    public T Of<T>(object about, string function, ReadOnlySpan<object?> inputs, DiagnosticBag diagnostics, Func<DiagnosticBag, T> make, object? hints = null, Func<T, bool>? holds = null)
    {
        var results = _all.GetOrCreateValue(about);
        if (results.Find(function, inputs, hints) is not { } result || holds?.Invoke((T)result.Value!) == false)
        {
            var said = new DiagnosticBag();
            var value = make(said);
            var reported = said.ToUnsorted();
            results.Set(function, result = new Result(inputs.ToArray(), reported.IsEmpty ? null : hints, value, reported));
        }
        diagnostics.AddAll(result.Reported);
        return (T)result.Value!;
    }

    /// <summary>Whether something was made with it already, so that what is made from now on is made because of a change, and will be needed after the next.</summary>
    public bool IsWarm { get; set; }

    /// <summary>The result of a function that is large, and is kept only by a memo that is warm: a single build would keep it for all articles and use it once.</summary>
    /// <param name="about">The thing that it is about.</param>
    /// <param name="function">A name that no other function has.</param>
    /// <param name="inputs">Everything else that it reads.</param>
    /// <param name="make">The function.</param>
    public T Large<T>(object about, string function, ReadOnlySpan<object?> inputs, Func<T> make) => IsWarm ? Of(about, function, inputs, make) : make();

    /// <summary>A thing made from many others, which stays the same object while they do.</summary>
    /// <param name="function">A name that no other function has.</param>
    /// <param name="inputs">Everything that it is made from.</param>
    /// <param name="make">Makes it.</param>
    public T Of<T>(string function, ReadOnlySpan<object?> inputs, Func<T> make) => Of(this, function, inputs, make);

    /// <summary>The result of a function that reports nothing.</summary>
    /// <param name="about">The thing that it is about.</param>
    /// <param name="function">A name that no other function has.</param>
    /// <param name="inputs">Everything else that it reads.</param>
    /// <param name="make">The function.</param>
    public T Of<T>(object about, string function, ReadOnlySpan<object?> inputs, Func<T> make)
    {
        var results = _all.GetOrCreateValue(about);
        if (results.Find(function, inputs, null) is { } known)
            return (T)known.Value!;
        var value = make();
        results.Set(function, new Result(inputs.ToArray(), null, value, []));
        return value;
    }

    /// <summary>The results of a function for each of many things, in their order; a look at a thing that did not change costs next to nothing.</summary>
    /// <param name="function">A name that no other function has.</param>
    /// <param name="things">The things.</param>
    /// <param name="inputs">Everything else that it reads, the same for all of them.</param>
    /// <param name="diagnostics">Gets what it reports.</param>
    /// <param name="make">The function; it is called from several threads.</param>
    public TResult[] Each<T, TResult>(string function, IReadOnlyList<T> things, ReadOnlySpan<object?> inputs, DiagnosticBag diagnostics, Func<T, DiagnosticBag, TResult> make) where T : class
    {
        var before = Last(function) is Column<T, TResult> column && Results.AreSame(column.Inputs, inputs) ? column : new Column<T, TResult>([], [], [], []);
        var now = new Column<T, TResult>(inputs.ToArray(), [.. things], new TResult[things.Count], new ImmutableArray<Diagnostic>[things.Count]);
        var isNew = new List<int>();
        var next = 0;
        for (var i = 0; i < now.Things.Length; i++)
        {
            if (before.Find(now.Things[i], ref next) is >= 0 and var at)
                (now.Values[i], now.Reported[i]) = (before.Values[at], before.Reported[at]);
            else
                isNew.Add(i);
        }
        Parallel.For(0, isNew.Count, n =>
        {
            var said = new DiagnosticBag();
            now.Values[isNew[n]] = make(now.Things[isNew[n]], said);
            now.Reported[isNew[n]] = said.ToUnsorted();
        });
        foreach (var reported in now.Reported)
            diagnostics.AddAll(reported);
        lock (_columns)
            _columns[function] = now;
        return now.Values;
    }

    private readonly Dictionary<string, object> _columns = new(StringComparer.Ordinal);

    private object? Last(string function)
    {
        lock (_columns)
            return _columns.GetValueOrDefault(function);
    }

    /// <summary>The results for many things, side by side.</summary>
    private sealed record Column<T, TResult>(object?[] Inputs, T[] Things, TResult[] Values, ImmutableArray<Diagnostic>[] Reported) where T : class
    {
        private Dictionary<object, int>? _places;

        /// <summary>Where a thing stands, most likely at <paramref name="next"/>; -1 when it is not there.</summary>
        public int Find(T thing, ref int next)
        {
            if (next < Things.Length && ReferenceEquals(Things[next], thing))
                return next++;
            _places ??= Places();
            if (!_places.TryGetValue(thing, out var at))
            {
                // As likely as not it stands in the place of another.
                next++;
                return -1;
            }
            next = at + 1;
            return at;
        }

        private Dictionary<object, int> Places()
        {
            var places = new Dictionary<object, int>(Things.Length, ReferenceEqualityComparer.Instance);
            for (var i = 0; i < Things.Length; i++)
                places.TryAdd(Things[i], i);
            return places;
        }
    }

    /// <summary>What a function that gives nothing reports.</summary>
    /// <param name="about">The thing that it is about.</param>
    /// <param name="function">A name that no other function has.</param>
    /// <param name="inputs">Everything else that it reads.</param>
    /// <param name="diagnostics">Gets what it reports.</param>
    /// <param name="check">The function.</param>
    public void Check(object about, string function, ReadOnlySpan<object?> inputs, DiagnosticBag diagnostics, Action<DiagnosticBag> check) => Of(about, function, inputs, diagnostics, said =>
    {
        check(said);
        return true;
    });

    /// <summary>The object that stands for the identity of an array.</summary>
    public static object? Identity<T>(ImmutableArray<T> array) => ImmutableCollectionsMarshal.AsArray(array);

    private sealed record Result(object?[] Inputs, object? Hints, object? Value, ImmutableArray<Diagnostic> Reported);

    /// <summary>The results about one thing; there are a handful, so that a list is the fastest way to find one.</summary>
    private sealed class Results
    {
        private readonly List<(string Function, Result Result)> _all = [];

        public Result? Find(string function, ReadOnlySpan<object?> inputs, object? hints)
        {
            lock (_all)
            {
                foreach (var (name, result) in _all)
                {
                    if (name == function)
                        return AreSame(result.Inputs, inputs) && (result.Hints is null || ReferenceEquals(result.Hints, hints)) ? result : null;
                }
            }
            return null;
        }

        public void Set(string function, Result result)
        {
            lock (_all)
            {
                var at = _all.FindIndex(r => r.Function == function);
                if (at < 0)
                    _all.Add((function, result));
                else
                    _all[at] = (function, result);
            }
        }

        public static bool AreSame(object?[] known, ReadOnlySpan<object?> asked)
        {
            if (known.Length != asked.Length)
                return false;
            for (var i = 0; i < known.Length; i++)
            {
                if (!ReferenceEquals(known[i], asked[i]) && !(known[i] is string one && asked[i] is string other && one == other))
                    return false;
            }
            return true;
        }
    }
}
