using System.Text;
using Explainers.Pages;
using Explainers.Rendering;

namespace Explainers.Outputs;

/// <summary>Each explainer as plain Markdown beside its page.</summary>
internal static class MarkdownTwins
{
    public static IEnumerable<OutputFile> Write(Site site) =>
        site.Pages.OfType<ExplainerPage>().Select(page => new OutputFile(page.Address[1..] + Addresses.TwinName, Encoding.UTF8.GetBytes(MarkdownTwin.Of(page))));
}
