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
            Entry(text, page.Question, page.Canonical + Addresses.TwinName, page.Description);
        // How the desk works, what it got wrong, and the file with which anybody can check it.
        text.Append("\n## ").Append(site.T[Phrase.Pages]).Append("\n\n");
        foreach (var page in site.Pages.Where(p => p is TextPage or MethodPage or CorrectionsPage))
            Entry(text, page.Title, page.Canonical, page.Description);
        Entry(text, site.T[Phrase.Receipts], site.Settings.BaseUrl.Absolute(Addresses.Receipts), "");
        return new OutputFile("llms.txt", Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static void Entry(StringBuilder text, string title, string address, string description) =>
        text.Append("- [").Append(Line(title)).Append("](").Append(address).Append(')').Append(description.Length > 0 ? ": " + Line(description) : "").Append('\n');

    /// <summary>A line in which nothing is markup.</summary>
    private static string Line(string text) => MarkdownTwin.Plain(text);
}
