using System.Collections.Immutable;

namespace Explainers.Benchmarks;

/// <summary>A change of a nonsense project, as an editor or a designer makes it.</summary>
/// <param name="What">What is changed.</param>
/// <param name="File">The file, below the project’s folder.</param>
/// <param name="Page">The page that shows it, below the home page.</param>
/// <param name="With">The file’s text with a word in it; the text of a new file is made from nothing.</param>
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
            new("the text of an article", $"input/articles/article-{article}.md", $"articles/article-{article}/", (text, word) => text.Insert(text.IndexOf("\n\n", StringComparison.Ordinal) + 2, $"{Capital(word)} begins. ")),
            new("a new article", $"input/articles/new-{round}.md", $"articles/new-{round}/", (_, word) => $"---\ntitle: {Capital(word)}\npublisher: paper-1\npublished: 2026-01-05\n---\n\nThe {word} stood there.\n"),
            new("a new explainer", $"input/explainers/new-{round}.md", $"explainers/new-{round}/", (_, word) => $"---\ntitle: {Capital(word)}\nquestion: What is it?\nsummary: The text is there [@article-{article}].\npublished: 2026-01-05\nsources:\n  pin: [article-{article}]\n---\n\n## What is it?\n\nThe text is there [@article-{article}].\n"),
            new("a person’s page", $"input/people/person-{round % 3}.md", $"people/person-{round % 3}/", (text, word) => $"{text.TrimEnd()}\n\nThe {word} is there [@article-{round % 3}].\n"),
            new("a new person", $"input/people/new-{round}.md", $"people/new-{round}/", (_, word) => $"---\nname: {Capital(word)} Newsq\n---\nNobody knows [@article-{article}].\n"),
            new("a name in publishers.yaml", "input/publishers.yaml", "sources/", (text, word) => text.Insert(text.IndexOf(" Paper", StringComparison.Ordinal), $" {Capital(word)}")),
            new("a template", "theme/templates/home.hbs", "", (text, word) => $"{text}<!-- {word} -->\n"),
            new("a style sheet", "theme/styles/20-base.css", "", (text, word) => $"{text}\n.{word} {{ color: red; }}\n"),
            new("the title in site.yaml", "input/site.yaml", "", Title),
        ];
    }

    /// <summary>What the file has afterwards; it may be a new one.</summary>
    public string In(string root, string word) => With(Path.Combine(root, File) is var file && System.IO.File.Exists(file) ? System.IO.File.ReadAllText(file) : "", word);

    /// <summary>A word that is in no file: letters alone, since numbers are looked for in sources.</summary>
    public static string Word(Random random) => $"zq{string.Concat(Enumerable.Range(0, 8).Select(_ => (char)('a' + random.Next(26))))}";

    /// <summary>With a capital in front, so that what looks for the word finds it.</summary>
    private static string Capital(string word) => $"A{word}";

    private static string Title(string text, string word) => text.Insert(text.IndexOf('\n', text.IndexOf("title: ", StringComparison.Ordinal)), $" {word}");
}
