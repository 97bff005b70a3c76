using Explainers.Pages;
using Explainers.Rendering;

namespace Explainers.Outputs;

/// <summary>The files that the search page asks for.</summary>
internal static class SearchFiles
{
    public static IEnumerable<OutputFile> Write(Site site) =>
        site.Pages.OfType<SearchPage>().SelectMany(p => p.Files).Select(f => new OutputFile(Addresses.Search[1..] + f.Name, f.Bytes));
}
