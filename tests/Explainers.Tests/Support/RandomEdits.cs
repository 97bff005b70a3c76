namespace Explainers.Tests.Support;

/// <summary>
/// Changes files of a project as people and programs do, mistakes included: words, lines, whole files, names, folders, and back. The same seed makes the same edits.
/// </summary>
internal sealed class RandomEdits
{
    private static readonly string[] s_pieces =
        ["“", "\"", "[@ferry-strike]", "[@talks-resume]", "[@nobody]", "[@our-view]", "17", "Okafor", "Jon Barr", "<b>", "## What now?", "> We moved a little.", ": [", "{{", "}}", "](../people/jon-barr.md)", "not", "strict: true", "language: fr-CA", "\t", "[[jon-barr]]", "[[mayor]]", "[x](mayor.md#what-did-she-say)", "today"];

    private static readonly (string Path, string What, string With)[] s_settings =
    [
        ("input/site.yaml", "https://desk.example/small/", "https://desk.example/other/"), ("input/site.yaml", "title: ", "strict: true\ntitle: "), ("input/site.yaml", "language: en", "language: fr-CA"),
        ("input/site.yaml", "tagline: ", "rules: { EX0303: error, EX0215: off }\ntagline: "), ("input/publishers.yaml", "rights: excerpt", "rights: link"), ("input/publishers.yaml", "rights: full", "rights: excerpt"),
        ("input/people/mina-okafor.md", "aliases: [Okafor]", "aliases: [Okafor, Barr]"), ("input/articles/talks-resume.md", "published: ", "language: fr\npublished: "),
        ("theme/styles/10-tokens.css", "--accent:", "--accent2:"), ("theme/partials/footer.hbs", "<footer", "<footer class=\"x\""), ("theme/strings/en.yaml", "Sources", "Origins"),
        ("input/explainers/mayor.md", "title: ", "draft: true\ntitle: "), ("input/explainers/mayor.md", "published: 2026-03-04", "published: 2027-03-04"), ("input/people/jon-barr.md", "name: ", "draft: true\nname: "),
        ("input/explainers/mayor.md", "title: ", "redirectFrom: [/old/, /about/]\ntitle: "), ("input/pages/about.md", "title: ", "draft: true\ntitle: "),
    ];

    private readonly string _root;
    private readonly Random _random;
    private readonly Dictionary<string, byte[]> _original;

    public RandomEdits(string root, int seed)
    {
        (_root, _random) = (root, new Random(seed));
        _original = Files().ToDictionary(f => f, f => File.ReadAllBytes(Full(f)), StringComparer.Ordinal);
    }

    /// <summary>What was done.</summary>
    public List<string> Log { get; } = [];

    /// <summary>Makes one edit; the paths that it touched.</summary>
    public string[] Next() => _random.Next(16) switch
    {
        0 or 1 or 2 or 3 or 4 => Restore(),
        5 or 6 => Change(Any(Texts()), Insert, "inserted into"),
        7 => Change(Any(Texts()), WithoutLine, "a line taken out of"),
        8 => Change(Any(Texts()), Doubled, "a line doubled in"),
        9 => Change(Any(Texts()), text => text[..(text.Length / 2)], "cut off"),
        10 => Delete(Any(Files())),
        11 => Move(Any(Files())),
        12 => Add(),
        13 => Setting(),
        14 => Bytes(),
        _ => MoveFolder(),
    };

    private string[] Restore()
    {
        string[] others = [.. _original.Keys.Where(f => !File.Exists(Full(f)) || !File.ReadAllBytes(Full(f)).AsSpan().SequenceEqual(_original[f])).Concat(Files().Except(_original.Keys)).Order(StringComparer.Ordinal)];
        if (others.Length == 0)
            return Change(Any(Texts()), Insert, "inserted into");
        // One at a time, or all, so that there are good states between.
        string[] chosen = _random.Next(2) == 0 ? others : [Any(others)];
        foreach (var path in chosen)
        {
            if (_original.TryGetValue(path, out var bytes))
                Put(path, bytes);
            else
                File.Delete(Full(path));
        }
        return Done($"restored {string.Join(", ", chosen)}", chosen);
    }

    private string[] Change(string path, Func<string, string> change, string what)
    {
        File.WriteAllText(Full(path), change(File.ReadAllText(Full(path))));
        return Done($"{what} {path}", path);
    }

    private string Insert(string text)
    {
        // Between two words, now and then one of them again.
        var at = text.IndexOf(' ', _random.Next(text.Length + 1));
        var words = text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var piece = _random.Next(3) == 0 && words.Length > 0 ? Any(words) : Any(s_pieces);
        return at < 0 ? text + piece : text.Insert(at, " " + piece);
    }

    private string WithoutLine(string text) => Lines(text, lines => lines.RemoveAt(_random.Next(lines.Count)));

    private string Doubled(string text) => Lines(text, lines => lines.Insert(_random.Next(lines.Count), Any(lines)));

    private static string Lines(string text, Action<List<string>> change)
    {
        List<string> lines = [.. text.Split('\n')];
        change(lines);
        return string.Join('\n', lines);
    }

    private string[] Delete(string path)
    {
        File.Delete(Full(path));
        return Done($"deleted {path}", path);
    }

    private string[] Move(string path)
    {
        var to = $"{Path.GetDirectoryName(path)}/moved-{_random.Next(3)}{Path.GetExtension(path)}";
        File.Move(Full(path), Full(to), overwrite: true);
        return Done($"moved {path} to {to}", path, to);
    }

    private string[] Add()
    {
        var path = Any(Files());
        var to = $"{Path.GetDirectoryName(path)}/{(_random.Next(3) == 0 ? "below/" : "")}added-{_random.Next(3)}{Path.GetExtension(path)}";
        Put(to, File.ReadAllBytes(Full(path)));
        return Done($"copied {path} to {to}", to);
    }

    private string[] Setting()
    {
        var (path, what, with) = Any(s_settings);
        return File.Exists(Full(path)) ? Change(path, text => text.Replace(what, with, StringComparison.Ordinal), $"“{with}” for “{what}” in") : Restore();
    }

    private string[] Bytes()
    {
        var path = Any(Files());
        Put(path, _random.Next(2) == 0 ? [] : [.. File.ReadAllBytes(Full(path)), 0xFF, 0xFE, 0x41]);
        return Done($"bytes of {path}", path);
    }

    private string[] MoveFolder()
    {
        var (from, to) = _random.Next(2) == 0 ? ("input/people", "input/persons") : ("input/persons", "input/people");
        if (!Directory.Exists(Full(from)) || Directory.Exists(Full(to)))
            return Restore();
        Directory.Move(Full(from), Full(to));
        return Done($"moved {from} to {to}", from, to);
    }

    private string[] Done(string what, params string[] paths)
    {
        Log.Add(what);
        return paths;
    }

    private void Put(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Full(path))!);
        File.WriteAllBytes(Full(path), bytes);
    }

    private string[] Files() => [.. Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(_root, f).Replace('\\', '/'))
        .Where(f => f.Split('/')[0] is "input" or "theme" or "seeds" && Path.GetFileName(f) != "README.md").Order(StringComparer.Ordinal)];

    /// <summary>The texts; those that editors write twice, because they are what is edited most.</summary>
    private string[] Texts() => [.. Files().Where(f => !f.StartsWith("input/assets/", StringComparison.Ordinal)), .. Files().Where(f => f.EndsWith(".md", StringComparison.Ordinal))];

    private T Any<T>(IReadOnlyList<T> all) => all[_random.Next(all.Count)];

    private string Full(string path) => Path.Combine(_root, path);
}
