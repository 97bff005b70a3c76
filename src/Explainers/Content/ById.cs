using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Explainers.Diagnostics;

namespace Explainers.Content;

/// <summary>Things by their ids. Where the ids stay the same, as in nearly every change of a file, the table of them does.</summary>
public sealed class ById<T> where T : class
{
    private readonly PlacesById _places;

    internal ById(PlacesById places, ImmutableArray<T> values) => (_places, Values) = (places, values);

    /// <summary>The things, in the order in which they were given.</summary>
    public ImmutableArray<T> Values { get; }

    /// <summary>Stands for the ids: the same object while they are the same, in the same order.</summary>
    public object Ids => _places;

    /// <summary>The ids, in the order of the things.</summary>
    public ImmutableArray<string> Keys => _places.Ids;

    /// <summary>How many there are.</summary>
    public int Count => Values.Length;

    /// <summary>The thing of an id, which must be there.</summary>
    public T this[string id] => GetValueOrDefault(id) ?? throw new KeyNotFoundException($"There is no “{id}”.");

    /// <summary>Whether there is a thing of an id.</summary>
    public bool ContainsKey(string id) => PlaceOf(id) >= 0;

    /// <summary>The thing of an id; false when there is none.</summary>
    public bool TryGetValue(string id, [MaybeNullWhen(false)] out T value)
    {
        value = GetValueOrDefault(id);
        return value is not null;
    }

    /// <summary>The thing of an id; null when there is none.</summary>
    public T? GetValueOrDefault(string id) => PlaceOf(id) is >= 0 and var place ? Values[place] : null;

    /// <summary>Where the thing of an id stands among <see cref="Values"/>; -1 when there is none.</summary>
    internal int PlaceOf(string id) => _places.Of(id);
}

/// <summary>The places of some ids. It is made anew whenever a file comes or goes, so that making it must cost little.</summary>
internal sealed class PlacesById
{
    private readonly Dictionary<string, int> _places;

    public PlacesById(ImmutableArray<string> ids)
    {
        (Ids, _places) = (ids, new Dictionary<string, int>(ids.Length, StringComparer.Ordinal));
        for (var i = 0; i < ids.Length; i++)
            _places.Add(ids[i], i);
    }

    /// <summary>The ids.</summary>
    public ImmutableArray<string> Ids { get; }

    /// <summary>The place of an id; -1 when it is none of them.</summary>
    public int Of(string id) => _places.GetValueOrDefault(id, -1);
}

/// <summary>Makes tables by id.</summary>
public static class ById
{
    /// <summary>Some things, no two of one id; the same object as the last time when they are the same.</summary>
    public static ById<T> Of<T>(ImmutableArray<T> things, Func<T, string> idOf, Memo memo) where T : class
    {
        var kind = typeof(T).Name;
        return memo.OfAll($"{kind} by id", things, () =>
        {
            ImmutableArray<string> ids = [.. things.Select(idOf)];
            return new ById<T>(memo.OfAll($"ids of {kind}", ids, () => new PlacesById(ids)), things);
        });
    }
}
