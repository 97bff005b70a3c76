using Explainers.Pages;
using Explainers.Rendering;

namespace Explainers.Outputs;

/// <summary>The cards, each beside its page.</summary>
internal static class CardFiles
{
    public static IEnumerable<OutputFile> Write(Site site) => site.Cards.Where(c => c.Address is not null).Select(c => new OutputFile(c.Address![1..], c.File!.File.Bytes));
}
