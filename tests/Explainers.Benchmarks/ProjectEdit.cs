using System.Collections.Immutable;

namespace Explainers.Benchmarks;

/// <summary>A change of a nonsense project, as an editor or a designer makes it.</summary>
/// <param name="What">What is changed.</param>
/// <param name="File">The file, below the project’s folder.</param>
/// <param name="Page">The page that shows it, below the home page.</param>
/// <param name="With">The file’s text with a word in it.</param>
internal sealed record ProjectEdit(string What, string File, string Page, Func<string, string, string> With)
{
    /// <summary>One of each kind, of other files in each round.</summary>
    public static ImmutableArray<ProjectEdit> Of(int pages, int round)
    {
        var (article, explainer) = (round * 7919 % NonsenseProject.Articles(pages), round * 104_729 % (pages - NonsenseProject.Articles(pages)));
        return
        [
            new("a sentence of an explainer", $"input/explainers/explainer-{explainer}.md", $"explainers/explainer-{explainer}/", (text, word) => text.Insert(text.LastIndexOf(" [@", StringComparison.Ordinal), $" {word}")),
            new("the title of an explainer", $"input/explainers/explainer-{explainer}.md", $"explainers/explainer-{explainer}/", Title),
            new("the title of an article", $"input/articles/article-{article}.md", $"articles/article-{article}/", Title),
            new("a style sheet", "theme/styles/20-base.css", "", (text, word) => $"{text}\n.{word} {{ color: red; }}\n"),
            new("the title in site.yaml", "input/site.yaml", "", Title),
        ];
    }

    /// <summary>A word that is in no file: letters alone, since numbers are looked for in sources.</summary>
    public static string Word(Random random) => $"zq{string.Concat(Enumerable.Range(0, 8).Select(_ => (char)('a' + random.Next(26))))}";

    private static string Title(string text, string word) => text.Insert(text.IndexOf('\n', text.IndexOf("title: ", StringComparison.Ordinal)), $" {word}");
}
