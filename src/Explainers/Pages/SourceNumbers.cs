using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Explainers.Pages;

/// <summary>The sources of one page in the order of their numbers, and the number of each article's id.</summary>
public sealed class SourceNumbers(ImmutableArray<(string Id, SourceView View)> sources)
{
    private readonly ImmutableArray<(string Id, SourceView View)> _sources = sources;
    private readonly FrozenDictionary<string, SourceView> _byId = sources.ToFrozenDictionary(s => s.Id, s => s.View);

    /// <summary>The same sources, with the ways to their passages.</summary>
    internal SourceNumbers(SourceNumbers numbers, ImmutableArray<QuotedPassage> quoted) : this(numbers._sources) => Quoted = quoted;

    /// <summary>A page without sources.</summary>
    public static SourceNumbers None { get; } = new([]);

    /// <summary>The sources, from number 1.</summary>
    public ImmutableArray<SourceView> All { get; } = [.. sources.Select(s => s.View)];

    /// <summary>The quotations of the page whose passages can be seen at their publishers, in the order of the page.</summary>
    internal ImmutableArray<QuotedPassage> Quoted { get; } = [];

    /// <summary>The source with an article's id, or null.</summary>
    public SourceView? Find(string id) => _byId.GetValueOrDefault(id);
}
