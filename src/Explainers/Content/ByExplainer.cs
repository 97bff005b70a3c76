using System.Collections;
using System.Collections.Immutable;

namespace Explainers.Content;

/// <summary>What was found of each explainer, by the explainer’s id, in the order of the library.</summary>
public sealed class ByExplainer<T> : IEnumerable<KeyValuePair<string, T>>
{
    private readonly ById<Explainer> _explainers;

    /// <summary>Something of each explainer of a library, in their order.</summary>
    internal ByExplainer(Library library, ImmutableArray<T> values) => (_explainers, Values) = (ById.Of(library.Explainers, e => e.Id, library.Memo), values);

    /// <summary>What was found, in the order of the library’s explainers.</summary>
    public ImmutableArray<T> Values { get; }

    /// <summary>What was found of the explainer of an id, which must be there.</summary>
    public T this[string id] => Values[_explainers.PlaceOf(id)];

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => _explainers.Values.Zip(Values, (e, v) => KeyValuePair.Create(e.Id, v)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
