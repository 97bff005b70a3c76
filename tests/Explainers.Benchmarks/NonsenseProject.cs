using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Explainers.Benchmarks;

/// <summary>
/// Writes a project of a given number of pages, with the repository’s theme: nine articles, each with its seed, to one explainer, and a person to a hundred pages. It
/// builds without an error, and is the same on every machine.
/// </summary>
internal sealed class NonsenseProject
{
    private readonly string _root;
    private readonly int _pages;
    private sealed record Made(string Id, string[] Quotes, string Speaker, string[] Facts, DateOnly Date);

    private readonly Nonsense _nonsense;
    private readonly int _people;

    private NonsenseProject(string root, int pages) => (_root, _pages, _nonsense, _people) = (root, pages, new Nonsense(pages), Math.Max(3, pages / 100));

    /// <summary>How many of so many pages are articles.</summary>
    public static int Articles(int pages) => pages * 9 / 10;

    /// <summary>Writes a project of so many pages, 10 or more.</summary>
    public static void Write(string root, int pages)
    {
        new NonsenseProject(root, pages).Write();
        var theme = Path.Combine(Workbench.Repository, "theme");
        foreach (var file in Directory.EnumerateFiles(theme, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(root, "theme", Path.GetRelativePath(theme, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
    }

    private void Write()
    {
        Put("input/site.yaml", "title: The Nonsense Desk\ntagline: A site for measuring\nlanguage: en\nbaseUrl: https://desk.example/nonsense/\n");
        Put("input/publishers.yaml", string.Concat(Enumerable.Range(0, 8).Select(i => $"paper-{i}:\n  name: The {Nonsense.Name(500_000 + i)} Paper\n")));
        Put("input/pages/about.md", "---\ntitle: About\n---\nNonsense, to measure with.\n");
        var articles = Enumerable.Range(0, Articles(_pages)).Select(Article).ToArray();
        for (var i = 0; i < _people; i++)
            Put($"input/people/person-{i}.md", $"---\nname: {Nonsense.Name(i)}\n---\n{Nonsense.Name(i)} is in the nonsense [@{articles[i % articles.Length].Id}].\n");
        for (var i = 0; i < _pages - articles.Length; i++)
            Explainer(i, articles);
    }

    private Made Article(int i)
    {
        var id = $"article-{i}";
        var speaker = i % _people;
        var date = new DateOnly(2020, 1, 1).AddDays(_nonsense.Next(0, 2000));
        var text = new StringBuilder();
        var (quotes, facts) = (new List<string>(), new List<string>());
        for (var paragraph = 0; paragraph < 6; paragraph++)
        {
            text.AppendJoin(' ', Enumerable.Range(0, _nonsense.Next(2, 5)).Select(_ => _nonsense.Sentence()));
            var quote = Nonsense.Capital(_nonsense.Words(_nonsense.Next(6, 12)));
            var fact = $"{_nonsense.Words(2)} {_nonsense.Number()}";
            text.Append(CultureInfo.InvariantCulture, $" “{quote},” {Nonsense.Name(speaker)} said. The {fact} stood there.\n\n");
            quotes.Add(quote);
            facts.Add(fact);
        }
        var (title, body) = (Nonsense.Capital(_nonsense.Words(6)), text.ToString().TrimEnd() + "\n");
        var seed = $"{title}\n\n{body}";
        Put($"seeds/{id}.txt", seed);
        Put($"input/articles/{id}.md", $"---\ntitle: {title}\npublisher: paper-{i % 8}\npublished: {date:yyyy-MM-dd}\nurl: https://paper-{i % 8}.example/{i}\nseed: {id}.txt\nseedSha256: {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seed)))}\n---\n\n{body}");
        return new Made(id, [.. quotes], Nonsense.Name(speaker), [.. facts], date);
    }

    private void Explainer(int i, Made[] articles)
    {
        // Those of one person, so that pages share sources as pages on one story do.
        var person = i % _people;
        var own = Enumerable.Range(0, 6).Select(k => articles[(person + (_people * ((i / _people * 3) + k))) % articles.Length]).Distinct().ToArray();
        var text = new StringBuilder($"---\ntitle: {Nonsense.Capital(_nonsense.Words(3))}\nquestion: What is the {_nonsense.Words(4)}?\nsummary: The {_nonsense.Words(12)} [@{own[0].Id}].\npublished: 2026-01-{1 + (i % 28):00}\n");
        text.Append(CultureInfo.InvariantCulture, $"sources:\n  match: {{ people: [person-{person}], terms: [{own[0].Facts[0].Split(' ')[0]}] }}\n  pin: [{string.Join(", ", own.Select(a => a.Id))}]\npeople: [person-{person}]\ntopics: [Topic {i % 40}, Subject {i % 7}]\n");
        text.Append("timeline:\n").AppendJoin("", own.Take(3).Select(a => $"  - {{ date: {a.Date:yyyy-MM}, text: \"{Nonsense.Capital(_nonsense.Words(5))} [@{a.Id}].\" }}\n")).Append("---\n");
        foreach (var source in own)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## What does the {_nonsense.Words(3)} say?\n\n");
            for (var k = 0; k < 2; k++)
                text.Append(CultureInfo.InvariantCulture, $"{Nonsense.Capital(_nonsense.Words(9))}. “{source.Quotes[(i + k) % 6]}”, said {source.Speaker} [@{source.Id}]. {Nonsense.Capital(_nonsense.Words(4))} the {source.Facts[(i + k) % 6]} {_nonsense.Words(8)} [@{source.Id}].\n\n");
        }
        Put($"input/explainers/explainer-{i}.md", text.ToString());
    }

    private void Put(string path, string text)
    {
        var full = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
