using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Editing;
using Explainers.Tests.Support;
using Explainers.Text;

namespace Explainers.Tests.Editing;

/// <summary>What editors know of the files is what the readers read.</summary>
public partial class EditorFileTests
{
    private static readonly Dictionary<string, JsonElement> s_schemas = FileKind.All.ToDictionary(k => k.Name, k => JsonDocument.Parse(Schema.Of(k)).RootElement);

    [Fact]
    public void The_files_of_the_repository_are_in_step()
    {
        foreach (var file in EditorFiles.All)
        {
            var path = Path.Combine(Repository.Root, file.Path);
            if (Environment.GetEnvironmentVariable("EXPLAINER_ACCEPT") == "1")
                File.WriteAllText(path, file.Text, new UTF8Encoding(false));
            File.ReadAllText(path).ShouldBe(file.Text, $"{file.Path}: EXPLAINER_ACCEPT=1, or “explainer schemas”, writes it anew.");
        }
        Directory.GetFiles(Path.Combine(Repository.Root, ".vscode"), "*", SearchOption.AllDirectories).Length.ShouldBe(EditorFiles.All.Count(f => f.Path.StartsWith(".vscode", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_file_of_the_sites_is_as_its_schema_says()
    {
        using var shipped = TestProject.Shipped();
        using var small = TestProject.Small();
        using var begun = new TestProject();
        CommandLine.Run(begun.Root, null, "init").Exit.ShouldBe(0);
        var count = 0;
        foreach (var source in new[] { shipped, small, begun }.SelectMany(p => SourceTree.Read(p.Root, new DiagnosticBag()).Texts))
        {
            if (KindOf(source.Path) is not { } kind)
                continue;
            count++;
            JsonSchema.Mistakes(Json(Yaml(source, kind)), s_schemas[kind.Name]).ShouldBeEmpty(source.Path);
        }
        count.ShouldBeGreaterThan(30);
    }

    /// <summary>A key that is declared as one thing and read as another, or read by nobody, would go unnoticed without this.</summary>
    [Theory]
    [MemberData(nameof(Keys))]
    public void A_key_with_the_wrong_kind_of_value_is_a_mistake_for_the_reader_and_for_the_schema(string kindName, string path)
    {
        var kind = FileKind.All.Single(k => k.Name == kindName);
        var names = path.Split('.');
        var keys = names.Aggregate((Table: kind.Keys, Keys: Array.Empty<Key>()), (at, name) => at.Table.Find(name) is { } key ? (key.Keys!, [.. at.Keys, key]) : throw new InvalidOperationException(name)).Keys;
        var last = keys[^1];
        var wrong = Nested(kind, keys, last.Kind switch
        {
            KeyKind.Text when !last.Values.IsEmpty => "nonsense",
            KeyKind.Text or KeyKind.Markdown or KeyKind.Date or KeyKind.Day or KeyKind.Flag or KeyKind.Url => "[one, two]",
            KeyKind.Texts => "{ one: two }",
            KeyKind.Pairs => "{ EX0303: nonsense }",
            _ => "a text",
        });
        if (path != "converted")
            Said(kind.Name, wrong).ShouldContain(d => d.Rule == Rules.WrongType || d.Rule == Rules.BadValue, wrong);
        JsonSchema.Mistakes(Json(Yaml(new Source("a.yaml", wrong), null)), s_schemas[kindName]).ShouldContain(m => m.Contains(last.Name, StringComparison.Ordinal), wrong);
        var misspelt = Nested(kind, [.. keys[..^1], last with { Name = last.Name + "x" }], "");
        Said(kind.Name, misspelt).ShouldContain(d => d.Rule == Rules.UnknownKey && d.Hint!.Contains(last.Name, StringComparison.Ordinal), misspelt);
        JsonSchema.Mistakes(Json(Yaml(new Source("a.yaml", misspelt), null)), s_schemas[kindName]).ShouldContain(m => m.EndsWith($" has {last.Name}x", StringComparison.Ordinal), misspelt);
    }

    public static TheoryData<string, string> Keys
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var kind in FileKind.All)
                Add(kind.Keys, "");
            return data;

            void Add(KeyTable table, string prefix)
            {
                var kind = FileKind.All.First(k => prefix.Length > 0 ? Holds(k.Keys, table) : k.Keys == table);
                foreach (var key in table.All)
                {
                    data.Add(kind.Name, prefix + key.Name);
                    if (key.Keys is not null)
                        Add(key.Keys, prefix + key.Name + ".");
                }
            }
        }
    }

    private static bool Holds(KeyTable table, KeyTable inner) => table.All.Any(k => k.Keys == inner || (k.Keys is not null && Holds(k.Keys, inner)));

    [Fact]
    public void Every_key_says_what_it_is_for_and_the_guide_names_it()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Root, "input", "README.md")) + File.ReadAllText(Path.Combine(Repository.Root, "seeds", "README.md"));
        foreach (var (kind, key) in FileKind.All.SelectMany(k => k.Keys.All.Select(key => (k, key))))
        {
            key.Description.ShouldEndWith(".", Case.Sensitive, key.Name);
            if (kind.Name != "article")
                guide.ShouldContain(key.Name, Case.Sensitive, kind.Name);
        }
    }

    [Fact]
    public void Forms_have_every_key_but_lists_of_groups()
    {
        var forms = JsonNode.Parse(Forms.Json)!["frontMatter.taxonomy.contentTypes"]!.AsArray();
        forms.Select(f => f!["name"]!.GetValue<string>()).ShouldBe(FileKind.All.Where(k => k.IsFrontMatter).Select(k => k.Name));
        foreach (var kind in FileKind.All.Where(k => k.IsFrontMatter))
        {
            forms.Single(f => f!["name"]!.GetValue<string>() == kind.Name)!["fields"]!.AsArray().Select(f => f!["name"]!.GetValue<string>())
                .ShouldBe(kind.Keys.All.Where(k => k.Kind != KeyKind.Groups).Select(k => k.Name));
        }
    }

    [Fact]
    public void Schemas_are_renewed_and_what_a_desk_may_have_changed_is_kept()
    {
        using var project = TestProject.Small();
        CommandLine.Run(project.Root, null, "schemas").Output.ShouldContain($"{EditorFiles.All.Length} files written");
        project.Write(".vscode/settings.json", "{ \"mine\": true }\n");
        project.Write(".vscode/schemas/site.schema.json", "{}");
        CommandLine.Run(project.Root, null, "schemas").Output.ShouldContain(".vscode/settings.json is as you left it.");
        project.Read(".vscode/settings.json").ShouldContain("mine");
        project.Read(".vscode/schemas/site.schema.json").ShouldContain("baseUrl");
    }

    private static string Nested(FileKind kind, Key[] keys, string value)
    {
        var text = keys[..^1].Reverse().Aggregate($"{keys[^1].Name}: {value}", (inner, key) => key.Kind == KeyKind.Groups ? $"{key.Name}: [{{ {inner} }}]" : $"{key.Name}: {{ {inner} }}");
        return (kind.IsList ? $"paper: {{ {text} }}" : text) + "\n";
    }

    /// <summary>What is said of a file of a kind with these keys and no text.</summary>
    internal static ImmutableArray<Diagnostic> Said(string kind, string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var fenced = new Source("a.md", $"---\n{yaml}---\n");
        var plain = new Source("a.yaml", yaml);
        _ = kind switch
        {
            "site" => (object?)SiteSettings.Read(plain, null, diagnostics),
            "publishers" => Publisher.ReadAll(plain, diagnostics),
            "seed" => Sidecar.Read(plain, diagnostics),
            "article" => Article.Read("a", fenced, diagnostics),
            "explainer" => Explainer.Read("a", fenced, PageNames.None, diagnostics),
            "person" => Person.Read("a", fenced, PageNames.None, diagnostics),
            "page" => PlainPage.Read("a", fenced, PageNames.None, diagnostics),
            _ => MarkdownText.Body(new Source("a.md", $"---\n---\n```chart\n{yaml}```\n"), diagnostics),
        };
        return diagnostics.ToSorted();
    }

    private static FileKind? KindOf(string path) => FileKind.All.FirstOrDefault(k => k.Files == path || (k.Files.Split("**/*") is [var folder, var end] && path.StartsWith(folder, StringComparison.Ordinal) && path.EndsWith(end, StringComparison.Ordinal)));

    private static YamlMap Yaml(Source source, FileKind? kind)
    {
        var text = kind is { IsFrontMatter: true } ? source.Text.Split("\n---", 2)[0][4..] : source.Text;
        return YamlReader.Read(new Source(source.Path, text), new Span(0, text.Length), new DiagnosticBag())!;
    }

    private static JsonElement Json(YamlNode node) => JsonSerializer.SerializeToElement(Node(node));

    /// <summary>YAML as an editor's parser reads it: the core schema of YAML 1.2 §10.3.</summary>
    private static JsonNode? Node(YamlNode node) => node switch
    {
        YamlMap map => new JsonObject(map.Entries.Select(e => KeyValuePair.Create(e.Key.Value, Node(e.Value)))),
        YamlList list => new JsonArray([.. list.Items.Select(Node)]),
        YamlScalar { IsNull: true } => null,
        YamlScalar { Value: "true" or "false" } flag => flag.Value == "true",
        YamlScalar scalar when Number().IsMatch(scalar.Value) => decimal.Parse(scalar.Value, System.Globalization.CultureInfo.InvariantCulture),
        YamlScalar scalar => scalar.Value,
        _ => throw new InvalidOperationException(),
    };

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?$")]
    private static partial Regex Number();
}
