using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Outputs;
using Explainers.Pages;
using Explainers.Rendering;
using Explainers.Text;

namespace Explainers.Building;

/// <summary>
/// A project that is looked at while it is being written. After each change it is checked anew, through the pipeline of every build, with a memo. What a reader
/// would see is held back while there is an error: the last site without one stays, and before there was one, whoever writes it sees the pages with their mistakes. Not for several threads at once.
/// </summary>
public sealed class LiveSite(ReadOptions options)
{
    private ReadOptions _options = options;
    private readonly Memo _memo = new();
    private SourceTree? _tree;
    private LiveState? _state;

    /// <summary>Whether something could not be read the last time, so that only reading everything again can tell what is there.</summary>
    private bool _isPartial;

    /// <summary>When it is, which decides what publishes; the next reading goes by it.</summary>
    public Moment Now
    {
        get => _options.Now;
        set => _options = _options with { Now = value };
    }

    /// <summary>Reads everything again.</summary>
    public LiveState ReadAll()
    {
        var diagnostics = new DiagnosticBag();
        _tree = SourceTree.Read(_options.Root, diagnostics, _tree);
        _isPartial = !diagnostics.IsEmpty;
        return Check(_tree, diagnostics);
    }

    /// <summary>Reads what may have changed, by paths below the project's folder; more of them than needed do no harm.</summary>
    public LiveState Read(IEnumerable<string> changed)
    {
        if (_isPartial || _state is null || _tree?.Reread(_options.Root, changed) is not { } tree)
            return ReadAll();
        if (ReferenceEquals(tree, _tree) && _state.IsOfDay(Now))
            return _state;
        _tree = tree;
        return Check(tree, new DiagnosticBag());
    }

    private LiveState Check(SourceTree tree, DiagnosticBag diagnostics)
    {
        var (result, renderer) = SitePipeline.Check(tree, _options, _memo, diagnostics);
        _memo.IsWarm = true;
        var isGood = renderer is not null && !diagnostics.HasErrors;
        var hasGood = isGood || _state?.HasGood == true;
        var pages = hasGood && !isGood ? _state!.Pages : renderer is null ? null : new LivePages(result.Site, renderer, isGood);
        return _state = new LiveState(tree, result, pages, isGood, hasGood, diagnostics);
    }
}

/// <summary>A project after a change.</summary>
/// <param name="Tree">What is in its files.</param>
/// <param name="Result">What was read and found.</param>
/// <param name="Pages">The last site without an error, or the newest while there was none; null when its theme has a mistake.</param>
/// <param name="IsGood">Whether the newest is without an error.</param>
/// <param name="HasGood">Whether the pages are without one.</param>
/// <param name="Diagnostics">What there is to say about the newest.</param>
public sealed record LiveState(SourceTree Tree, BuildResult Result, LivePages? Pages, bool IsGood, bool HasGood, DiagnosticBag Diagnostics)
{
    /// <summary>Whether a moment is still on the day, where the desk is, for which it was read.</summary>
    public bool IsOfDay(Moment now) => now.DayIn(Result.Library.Settings.TimeZone) == Result.Library.Day;
}

/// <summary>A site of which each file is made when it is asked for, byte for byte what a build writes. Safe to use from several threads.</summary>
public sealed class LivePages
{
    private const string Index = "index.html";

    private readonly Site _site;
    private readonly bool _isGood;
    private readonly Lazy<FrozenDictionary<string, OutputFile>> _asTheyAre;

    /// <summary>The outputs, none of them made before one of its files is asked for: a feed or the search needs every page.</summary>
    private readonly ImmutableArray<(Output Output, Lazy<FrozenDictionary<string, OutputFile>> Files)> _outputs;

    /// <param name="site">The site.</param>
    /// <param name="renderer">What renders it.</param>
    /// <param name="isGood">Whether it has no mistake; of one that has, only the pages, the theme’s own files and the assets are made.</param>
    internal LivePages(Site site, Renderer renderer, bool isGood)
    {
        (_site, Renderer, _isGood) = (site, renderer, isGood);
        _asTheyAre = Late(() => renderer.Files.Concat(AllOutputs.Assets(site)));
        _outputs = isGood ? [.. AllOutputs.All.Select(output => (output, Late(() => output.Write(site))))] : [];
    }

    private static Lazy<FrozenDictionary<string, OutputFile>> Late(Func<IEnumerable<OutputFile>> files) => new(() => files().ToFrozenDictionary(f => f.Path, StringComparer.Ordinal));

    /// <summary>The theme.</summary>
    public Renderer Renderer { get; }

    /// <summary>Where the site is read.</summary>
    public BaseUrl Base => _site.Settings.BaseUrl;

    /// <summary>The paths of all files.</summary>
    public IEnumerable<string> Paths => _site.ByAddress.Keys.Select(Addresses.FileOf).Concat(_asTheyAre.Value.Keys).Concat(_outputs.SelectMany(o => o.Files.Value.Keys));

    /// <summary>Whether a file is a page.</summary>
    public bool IsPage(string path) => PageAt(path) is not null;

    /// <summary>The file at a path below the output folder; null when there is none, or when it is a page that cannot be made because of its mistakes.</summary>
    public OutputFile? Find(string path) => PageAt(path) is { } page ? Render(page) : FindOther(path);

    private OutputFile? FindOther(string path) =>
        _asTheyAre.Value.GetValueOrDefault(path) ?? _outputs.Where(o => o.Output.MayHave(_site, path)).Select(o => o.Files.Value.GetValueOrDefault(path)).FirstOrDefault(f => f is not null);

    private OutputFile? Render(PlannedPage page)
    {
        try
        {
            return Renderer.Run(page.Page);
        }
        catch (Exception) when (!_isGood)
        {
            // The stages before have said what is wrong with it; a page of what they refused need not be possible.
            return null;
        }
    }

    /// <summary>Whether there is a file at a path.</summary>
    public bool Has(string path) => IsPage(path) || FindOther(path) is not null;

    /// <summary>Whether there is a folder of this path.</summary>
    public bool HasFolder(string path)
    {
        var folder = path + "/";
        return _site.ByAddress.ContainsKey("/" + folder) || _asTheyAre.Value.Keys.Any(p => p.StartsWith(folder, StringComparison.Ordinal)) || (_isGood && AllOutputs.HasAnyIn(_site, folder))
            || _site.ByAddress.Keys.Any(a => a.AsSpan(1).StartsWith(folder));
    }

    /// <summary>The file of the project that a page is made from; null for one made from many.</summary>
    public string? OriginOf(string path) => PageAt(path)?.Origin?.Path;

    private PlannedPage? PageAt(string path)
    {
        var address = "/" + (path == Index || path.EndsWith("/" + Index, StringComparison.Ordinal) ? path[..^Index.Length] : path);
        return _site.ByAddress.TryGetValue(address, out var page) && Addresses.FileOf(page.Address) == path ? page : null;
    }
}
