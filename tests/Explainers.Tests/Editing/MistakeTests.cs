using Explainers.Diagnostics;
using Explainers.Tests.Support;

namespace Explainers.Tests.Editing;

/// <summary>What editors get wrong in the keys of each kind of file, one mistake at a time, and what is said of it: cases/keys has the answers.</summary>
public class MistakeTests
{
    private const string Page = "title: T\nquestion: Q?\nsummary: Who?\npublished: 2026-03-05\n";

    private static readonly (string Kind, string[] Yaml)[] s_mistakes =
    [
        ("site", ["titel: A\nbaseUrl: https://a.example/\n", "title: A\nbaseurl: https://a.example/\nlanguge: en\n", "title: A\nbaseUrl: a.example\n", "title: A\nbaseUrl: https://a.example/\nstrict: yes\n", "title: A\nbaseUrl: https://a.example/\nrules: off\n",
            "title: A\nbaseUrl: https://a.example/\nrules: { EX0303: of }\n", "title: A\ntitle: B\nbaseUrl: https://a.example/\n", "title A\nbaseUrl: https://a.example/\n", "title: [A, B]\nbaseUrl: https://a.example/\n", "base-url: https://a.example/\ntitle: A\n", "title: A\nurl: https://a.example/\n"]),
        ("publishers", ["paper:\n", "paper: The Paper\n", "paper: { title: The Paper }\n", "paper: { name: P, right: full }\n", "paper: { name: P, rights: ful }\n", "paper: { name: P, url: paper.example }\n", "paper: { name: P, budget: 300 }\n", "paper: { name: P, budget: { words: 300 } }\n",
            "The Paper: { name: P }\n", "- name: P\n", "paper: { name: P }\npaper: { name: Q }\n", "name: P\nurl: https://p.example/\n"]),
        ("seed", ["ID: Some Article\n", "date: 2026-03-05\n", "published: 5 March 2026\n", "published: 2026-3-5\n", "published: 03/05/2026\n", "author: Ada\n", "publishers: paper\n", "url: www.paper.example\n", "published: 2026-02-30\n", "published: 2026-03-08/2026-03-05\n", "headline: A\n"]),
        ("article", ["title: A\nauthor: B\n", "title: A\nimage: boats.png\n", "title: A\nimage: { captoin: B }\n", "title: A\npublished: yesterday\n", "title: A\npublished: 2026-03-05T10:00\n", "title: A: B\n", "subtitle: A\n", "source: paper\n"]),
        ("explainer", [Page + "update: 2026-03-06\n", Page + "updates: 2026-03-06\n", Page + "corrections: { date: 2026-03-06, text: T }\n", Page + "timeline:\n  - 2026-03-05: It began\n", Page + "timeline:\n  - date: 2026-03-05\n", Page + "timeline: [{ date: March 5, text: T? }]\n",
            Page + "figures: [{ number: 3, label: L, source: a }]\n", Page + "figures:\n  value: 3\n", Page + "sources: [a, b]\n", Page + "sources: { matches: { people: [a] } }\n", Page + "sources: { match: { person: a } }\n", Page + "sources: { match: { people: a, terms: b } }\n", Page + "sources: { people: [a] }\n",
            Page + "people: { a: b }\n", Page + "topic: Ferries\n", Page + "tags: [a]\n", Page + "strict: on\n", Page + "perspectives: [{ question: Q?, view: [] }]\n", Page + "perspectives: [{ question: Q?, views: [{ source: a, say: S? }] }]\n", "title: T\nquestion: Q?\nsumary: Who?\npublished: 2026-03-05\n",
            "title: T\nquestion: Q?\nsummary: Who?\ndate: 2026-03-05\n", "title: T\nquestion: Q?\nsummary: Who?\npublished: tomorrow\n", "title: T\nquestion: Q?\nsummary:\npublished: 2026-03-05\n", Page + "\ttopics: [a]\n", Page + "topics: [a, b\n", Page + "Titel: X\n", Page + "pin: [a]\n"]),
        ("person", ["names: A\n", "title: A\n", "name: A\nalias: B\n", "name: A\naliases: { b: c }\n", "name: A\nroles: Mayor\n", "name: A\nroles: [Mayor]\n", "name: A\nroles: [{ title: Mayor }]\n", "name: A\nroles: [{ role: Mayor, source: a }]\n", "name: A\nrole: { title: Mayor, source: a }\n", "name: [A, B]\n"]),
        ("page", ["name: About\n", "Title: About\nLayout: page\n", "title:\n", "titles: About\n", "title: { en: About }\n", "title: About\ntitle: Us\n"]),
        ("chart", ["type: bar\ntitle: T\nsources: [a]\nrows: { A: 1 }\n", "kind: bars\ntitle: T\nsources: [a]\nrows: { A: 1 }\n", "type: bars\ntitle: T\nsource: [a]\nrows: { A: 1 }\n", "type: bars\ntitle: T\nsources: [a]\nrows: [1, 2]\n", "type: bars\ntitle: T\nsources: [a]\nrows: { A: [1, 2] }\n",
            "type: bars\ntitle: T\nsources: [a]\nrows: { A: { B: 1 } }\n", "type: bars\ntitle: T\nsources: [a]\ncolumns: B\nrows: { A: [1, 2] }\n"]),
    ];

    [Fact]
    public void Each_is_said_at_its_place()
    {
        var files = new Dictionary<string, string>();
        foreach (var (kind, all) in s_mistakes)
        {
            var said = all.Select(yaml => (Yaml: yaml, Diagnostics: EditorFileTests.Said(kind, yaml).Where(d => d.Severity > Severity.Info).ToArray())).ToArray();
            said.ShouldAllBe(s => s.Diagnostics.Length > 0 && s.Diagnostics.All(d => d.Hint != null && d.At != null) || s.Yaml.Contains("people: a, terms", StringComparison.Ordinal));
            files[kind + ".txt"] = string.Join("\n", said.Select(s => $"---- {s.Yaml.Replace(Page, "", StringComparison.Ordinal).TrimEnd('\n')}\n{string.Concat(s.Diagnostics.Select(d => DiagnosticFormatter.Format(d)))}"));
        }
        Snapshot.Matches(Path.Combine(Repository.Cases, "keys"), files);
    }
}
