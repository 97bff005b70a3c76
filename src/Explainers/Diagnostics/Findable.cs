using System.Runtime.CompilerServices;

namespace Explainers.Diagnostics;

/// <summary>
/// All that a table can be asked for: things, each with the words under which it is found. Who asks for none of the words under which two tables have other things is answered the same by both.
/// </summary>
public sealed class Findable(IEnumerable<(string Word, object Thing)> all) : IAskedTable<Findable>
{
    private readonly HashSet<(string Word, object Thing)> _all = [.. all];

    // A table must not keep those before it.
    private readonly ConditionalWeakTable<Findable, int[]> _others = [];

    /// <inheritdoc/>
    public int[] OthersThan(Findable before) => _others.GetValue(before, b => [.. _all.Except(b._all).Concat(b._all.Except(_all)).Select(f => WordNumber.Of(f.Word)).Distinct()]);
}
