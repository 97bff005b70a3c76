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

    /// <summary>A thing made from a long list, which stays the same object while all that is in the list does.</summary>
    /// <param name="function">A name that no other function has.</param>
    /// <param name="items">The list.</param>
    /// <param name="make">Makes it.</param>
    public T OfAll<T, TItem>(string function, ImmutableArray<TItem> items, Func<T> make) where TItem : class?
    {
        if (Last<ListResult<T, TItem>>(function) is { } known && AreSame(known.Items.AsSpan(), items.AsSpan()))
            return known.Value;
        var value = make();
        Keep(function, new ListResult<T, TItem>(items, value));
        return value;
    }

    /// <summary>
    /// The results of a function for each of many things, in their order; a look at a thing that did not change costs next to nothing. A result that equals the last one is the
    /// last one, and while all are, the array is the same as well, so that what is made from it is not made again.
    /// </summary>
    /// <param name="function">A name that no other function has.</param>
    /// <param name="things">The things.</param>
    /// <param name="inputs">Everything else that it reads, the same for all of them.</param>
    /// <param name="diagnostics">Gets what it reports.</param>
    /// <param name="make">The function, of the place of a thing; it is called from several threads.</param>
    /// <param name="beside">What else it reads for each of them; nothing when it is left out.</param>
    /// <param name="hints">As for a single thing.</param>
    /// <param name="equality">When two results are equal.</param>
    /// <param name="holds">As for a single thing; a result that knows what it asked is equal to itself only.</param>
    public ImmutableArray<TResult> Each<T, TResult>(string function, ImmutableArray<T> things, ReadOnlySpan<object?> inputs, DiagnosticBag diagnostics, Func<int, DiagnosticBag, TResult> make,
        Alongside beside = default, object? hints = null, IEqualityComparer<TResult>? equality = null, Func<TResult, bool>? holds = null) where T : class
    {
        var before = Last<MemoColumn<T, TResult>>(function) ?? MemoColumn<T, TResult>.Empty;
        var asked = new MemoColumn<T, TResult>.Question(inputs.ToArray(), things, beside, hints);
        var now = before.Answer(asked, AreSame<object?>(before.Asked.Inputs, inputs), make, equality ?? EqualityComparer<TResult>.Default, holds);
        now.Report(diagnostics);
        Keep(function, now);
        return now.Values;
    }

    /// <summary>What a function that gives nothing reports of each of many things.</summary>
    /// <inheritdoc cref="Each"/>
    public void CheckEach<T>(string function, ImmutableArray<T> things, ReadOnlySpan<object?> inputs, DiagnosticBag diagnostics, Action<int, DiagnosticBag> check, Alongside beside = default) where T : class =>
        Each(function, things, inputs, diagnostics, (i, said) =>
        {
            check(i, said);
            return true;
        }, beside);

    /// <summary>What was made of lists the last time, by function.</summary>
    private readonly Dictionary<string, object> _last = new(StringComparer.Ordinal);

    private T? Last<T>(string function) where T : class
    {
        lock (_last)
            return _last.GetValueOrDefault(function) is not { } last ? null : last as T ?? throw new InvalidOperationException($"Two functions are called “{function}”, and would push each other’s results out.");
    }

    private void Keep(string function, object made)
    {
        lock (_last)
            _last[function] = made;
    }

    private sealed record ListResult<T, TItem>(ImmutableArray<TItem> Items, T Value) where TItem : class?;

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

    /// <summary>Whether what is asked is what is known: strings that read the same, everything else the same objects.</summary>
    internal static bool AreSame<T>(ReadOnlySpan<T> known, ReadOnlySpan<T> asked) where T : class?
    {
        if (known.Length != asked.Length)
            return false;
        if (Unsafe.AreSame(in MemoryMarshal.GetReference(known), in MemoryMarshal.GetReference(asked)))
            return true;
        for (var i = 0; i < known.Length; i++)
        {
            if (!ReferenceEquals(known[i], asked[i]) && !(known[i] is string one && asked[i] is string other && one == other))
                return false;
        }
        return true;
    }

    private sealed record Result(object?[] Inputs, object? Hints, object? Value, ImmutableArray<Diagnostic> Reported);

    /// <summary>The results about one thing; there are a handful, so that an array is the fastest way to find one. It is never changed, only replaced.</summary>
    private sealed class Results
    {
        private readonly Lock _lock = new();
        private volatile (string Function, Result Result)[] _all = [];

        public Result? Find(string function, ReadOnlySpan<object?> inputs, object? hints)
        {
            foreach (var (name, result) in _all)
            {
                if (name == function)
                    return AreSame<object?>(result.Inputs, inputs) && (result.Hints is null || ReferenceEquals(result.Hints, hints)) ? result : null;
            }
            return null;
        }

        public void Set(string function, Result result)
        {
            lock (_lock)
                _all = [.. _all.Where(r => r.Function != function), (function, result)];
        }
    }
}
