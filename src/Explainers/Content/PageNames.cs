using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Content;

/// <summary>A file that <c>[[id]]</c> may mean, and the words that stand for it: a person’s name, an explainer’s question, a page’s title.</summary>
public sealed record PageName(string Path, string Words);

/// <summary>
/// What the pages of a project are called, known before any of them is read as a whole, because the words of a text are made of it. Nothing is read
/// where no text has a reference.
/// </summary>
public sealed class PageNames
{
    private static readonly ImmutableArray<(string Folder, string Key)> s_kinds = [("people", "name"), ("explainers", "question"), ("pages", "title")];

    private readonly FrozenDictionary<string, ImmutableArray<PageName>> _byId;

    private PageNames(IEnumerable<PageName> names) => _byId = names.GroupBy(n => System.IO.Path.GetFileNameWithoutExtension(n.Path)).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>No names.</summary>
    public static PageNames None { get; } = new([]);

    /// <summary>Every id that there is.</summary>
    public IEnumerable<string> Ids => _byId.Keys;

    /// <summary>The names in a tree; <see cref="None"/> when nobody asks for one. The same object as the last time while they are the same.</summary>
    public static PageNames Of(SourceTree tree, Memo memo)
    {
        // References stand in pages of these kinds and nowhere else.
        if (!s_kinds.Any(kind => HasReferences(kind.Folder, tree, memo)))
            return None;
        ImmutableArray<PageName>[] names = [.. s_kinds.Select(kind => NamesOf(kind.Folder, kind.Key, tree, memo))];
        return memo.Of("page names", [.. names.Select(Memo.Identity)], () => new PageNames(names.SelectMany(n => n)));
    }

    private static bool HasReferences(string folder, SourceTree tree, Memo memo)
    {
        var files = tree.In($"input/{folder}/", ".md");
        return memo.Each($"whether files in {folder} have references", files, [], new DiagnosticBag(), (i, _) => files[i].Text.Contains(ReferenceInline.Opening, StringComparison.Ordinal)).Contains(true);
    }

    private static ImmutableArray<PageName> NamesOf(string folder, string key, SourceTree tree, Memo memo)
    {
        var files = tree.In($"input/{folder}/", ".md");
        return memo.Each($"names of {folder}", files, [], new DiagnosticBag(), (i, _) => NameOf(files[i], key));
    }

    /// <summary>The files that a reference may mean: one, none, or several of one id, which a folder in front tells apart, <c>[[people/jon-barr]]</c>.</summary>
    public ImmutableArray<PageName> Find(string target)
    {
        var slash = target.LastIndexOf('/');
        var found = _byId.GetValueOrDefault(Slug.From(target[(slash + 1)..]), []);
        return slash < 0 ? found : [.. found.Where(f => f.Path.StartsWith($"input/{target[..slash].Trim()}/", StringComparison.OrdinalIgnoreCase))];
    }

    /// <summary>A file that lacks its name, which is reported where it is read, is called by its id.</summary>
    private static PageName NameOf(Source source, string key) => new(source.Path, FrontMatter.Read(source, key == "name" ? Person.Keys : Explainer.Keys, new DiagnosticBag()).Text(key)?.Value ?? System.IO.Path.GetFileNameWithoutExtension(source.Path));
}
