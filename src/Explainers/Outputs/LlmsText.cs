using System.Text;
using Explainers.Pages;
using Explainers.Rendering;

namespace Explainers.Outputs;

/// <summary>llms.txt, as llmstxt.org describes it: what the site is and where its pages are as Markdown, for language models that are sent to read it.</summary>
internal static class LlmsText
{
    public static OutputFile Write(Site site)
    {
        var text = new StringBuilder().Append("# ").Append(Line(site.Settings.Title)).Append("\n\n");
        if (site.Settings.Tagline.Length > 0)
            text.Append("> ").Append(Line(site.Settings.Tagline)).Append("\n\n");
        text.Append(site.T[site.IsReadThroughout ? Phrase.LlmsIntroduction : Phrase.LlmsIntroductionPartly]).Append("\n\n## ").Append(site.T[Phrase.Explainers]).Append("\n\n");
        foreach (var page in site.Explainers)
            text.Append("- [").Append(Line(page.Question)).Append("](").Append(page.Canonical).Append(Addresses.TwinName).Append("): ").Append(Line(page.Description)).Append('\n');
        return new OutputFile("llms.txt", Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static string Line(string text) => text.ReplaceLineEndings(" ").Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);
}
