using Explainers.Diagnostics;
using Explainers.Pages;
using Explainers.Text;

namespace Explainers.Checks;

/// <summary>No file of input/assets is copied to where a page is written, nor one into a folder that bears a page's file name.</summary>
public static class OutputPathCheck
{
    /// <summary>Checks every asset of a site.</summary>
    public static void Run(Site site, DiagnosticBag diagnostics)
    {
        if (site.Assets.IsEmpty)
            return;
        foreach (var asset in site.Assets)
        {
            var path = Addresses.FileOf(Addresses.Of(asset));
            for (var end = path.Length; end > 0; end = path.LastIndexOf('/', end - 1))
            {
                if (site.ByAddress.InFile(path[..end]) is { } page && Addresses.FileOf(page.Address) == path[..end])
                {
                    diagnostics.Add(Rules.AddressTaken, new Location(new Source(asset.Path, ""), default),
                        $"This file would be {path} of the site, and the page {page.Address}{(page.Origin is { } origin ? $", made from {origin.Path}," : "")} is written to {path[..end]}.", "Rename one of the two.");
                }
            }
        }
    }
}
