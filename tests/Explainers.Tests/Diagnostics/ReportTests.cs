using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Explainers.Diagnostics;
using Explainers.Tests.Support;
using Explainers.Text;

namespace Explainers.Tests.Diagnostics;

/// <summary>The formats for programs.</summary>
public class ReportTests
{
    private static readonly Source s_source = new("input/explainers/50% of, a: b.md", "Léa said “日本”\nand left.\n");

    private static readonly ImmutableArray<Withheld> s_withheld = [new("input/explainers/a.md", Withholding.Draft, null), new("input/explainers/b.md", Withholding.Scheduled, new DateOnly(2027, 1, 2))];

    private static DiagnosticBag Bag()
    {
        var bag = new DiagnosticBag();
        bag.Add(Rules.QuotationNotFound, new Location(s_source, new Span(10, 2)), "Not found: 100%\nof it.", "Write, then look.", new Note("It is: here", new Location(s_source, new Span(15, 3))));
        bag.Add(Rules.QuotationUncited, new Location(s_source, new Span(10, 8)), "Two lines.");
        bag.Add(Rules.CannotWrite, null, "The disk is full.", "Make room.");
        bag.Add(Rules.SourceNotCited, new Location(new Source("input/a.md", ""), default), "Never cited.");
        return bag;
    }

    [Fact]
    public void Json_is_as_the_schema_says()
    {
        var bag = Bag();
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "src", "Explainers", "Diagnostics", "diagnostics.schema.json")));
        foreach (var diagnostics in new[] { bag.ToSorted(), [] })
        {
            using var report = JsonDocument.Parse(JsonReport.Write(diagnostics, ReportSummary.Of(bag), s_withheld));
            JsonSchema.Mistakes(report.RootElement, schema.RootElement).ShouldBeEmpty();
        }
        using var other = JsonDocument.Parse("""{ "version": 2, "diagnostics": [{ "rule": "X" }] }""");
        JsonSchema.Mistakes(other.RootElement, schema.RootElement).Count().ShouldBeGreaterThan(5);
    }

    [Fact]
    public void Json_has_places_as_lines_columns_and_offsets()
    {
        using var report = JsonDocument.Parse(JsonReport.Write(Bag().ToSorted(), ReportSummary.Of(Bag()), s_withheld));
        report.RootElement.GetProperty("summary").GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal).ShouldBe("{\"errors\":2,\"warnings\":1,\"notes\":1,\"silenced\":0}");
        var all = report.RootElement.GetProperty("diagnostics").EnumerateArray().ToArray();
        all.Select(d => d.GetProperty("rule").GetString()).ShouldBe(["EX0504", "EX0308", "EX0201", "EX0203"]);
        all[0].GetProperty("location").ValueKind.ShouldBe(JsonValueKind.Null);
        var at = all[2].GetProperty("location");
        at.GetProperty("path").GetString().ShouldBe("input/explainers/50% of, a: b.md");
        (at.GetProperty("start").GetProperty("line").GetInt32(), at.GetProperty("start").GetProperty("column").GetInt32(), at.GetProperty("end").GetProperty("column").GetInt32(), at.GetProperty("start").GetProperty("offset").GetInt32()).ShouldBe((1, 11, 13, 10));
        (all[3].GetProperty("location").GetProperty("end").GetProperty("line").GetInt32(), all[3].GetProperty("location").GetProperty("end").GetProperty("column").GetInt32()).ShouldBe((2, 5));
    }

    [Fact]
    public void GitHub_gets_its_signs_escaped()
    {
        var lines = GitHubReport.Write(Bag().ToSorted(), ReportSummary.Of(Bag()), "desk/").TrimEnd('\n').Split('\n');
        lines.ShouldBe([
            "::error title=EX0504 Site cannot be written::The disk is full.%0Ahint: Make room.",
            "::notice file=desk/input/a.md,line=1,col=1,endLine=1,endColumn=1,title=EX0308 Source is not cited::Never cited.",
            "::error file=desk/input/explainers/50%25 of%2C a%3A b.md,line=1,col=11,endLine=1,endColumn=13,title=EX0201 Quotation is not in its source::Not found: 100%25␊of it.%0Ahint: Write, then look.%0Anote: input/explainers/50%25 of, a: b.md(2,2): It is: here%0Aand left.",
            "::warning file=desk/input/explainers/50%25 of%2C a%3A b.md,line=1,endLine=2,title=EX0203 Quotation has no citation::Two lines.",
            "::notice title=explainer::In all: 2 errors, 1 warning, 1 note.",
        ]);
        GitHubReport.Write([], ReportSummary.Of(new DiagnosticBag())).ShouldBeEmpty();
    }

    [Fact]
    public void GitHub_sees_first_what_a_pull_request_caused()
    {
        var bag = new DiagnosticBag();
        Location At(string path, int line) => new(new Source(path, "1\n2\n3\n4\n"), new Span((line - 1) * 2, 1));
        bag.Add(Rules.QuotationNotFound, At("a.md", 1), "Far error.");
        bag.Add(Rules.QuotationUncited, At("b.md", 1), "In the file.");
        bag.Add(Rules.QuotationUncited, At("b.md", 3), "On the line.");
        bag.Add(Rules.QuotationNotFound, At("b.md", 4), "Error in the file.");
        bag.Add(Rules.QuotationNotFound, At("c.md", 1), "Its source changed.", null, new Note("Here.", At("b.md", 3)));
        bag.Add(Rules.CannotWrite, null, "No place.");
        var changed = ChangedLines.Read("+++ b/desk/b.md\n@@ -3 +3 @@\n-x\n+3\n");
        GitHubReport.InOrder(bag.ToSorted(), changed, "desk/").Select(d => d.Message)
            .ShouldBe(["On the line.", "Error in the file.", "Its source changed.", "In the file.", "No place.", "Far error."]);
        GitHubReport.InOrder(bag.ToSorted(), ChangedLines.None).Select(d => d.Severity).ShouldBe([Severity.Error, Severity.Error, Severity.Error, Severity.Error, Severity.Warning, Severity.Warning]);
    }

    [Fact]
    public void GitHub_gets_ten_of_a_kind_and_the_summary_all()
    {
        var bag = new DiagnosticBag();
        var source = new Source("a|b_c.md", string.Concat(Enumerable.Repeat("x\n", 40)));
        for (var line = 0; line < 40; line++)
            bag.Add(line < 15 ? Rules.QuotationNotFound : Rules.QuotationUncited, new Location(source, new Span(line * 2, 1)), $"No. {line} <b>|*x*", "Write\n  this.");
        var summary = ReportSummary.Of(bag);
        var lines = GitHubReport.Write(bag.ToSorted(), summary).TrimEnd('\n').Split('\n');
        lines.CountBy(l => l.Split(' ')[0]).ShouldBe([new("::error", 10), new("::warning", 10), new("::notice", 1)]);
        lines[^1].ShouldContain("In all: 15 errors, 25 warnings, 0 notes.");
        lines[^1].ShouldContain("has the other 20");
        var table = MarkdownReport.Write(bag.ToSorted(), summary, [], (path, line) => $"https://git.example/{Uri.EscapeDataString(path)}#L{line}", 1 << 20).Split('\n');
        table[0].ShouldBe("## The check: 15 errors, 25 warnings, 0 notes");
        table.Count(l => l.StartsWith("| error |", StringComparison.Ordinal)).ShouldBe(15);
        table.Count(l => l.StartsWith("| warning |", StringComparison.Ordinal)).ShouldBe(25);
        table[4].ShouldBe("| error | [a\\|b\\_c.md:1](https://git.example/a%7Cb_c.md#L1) | **EX0201** No. 0 &lt;b&gt;\\|\\*x\\*<br>*What to do:* Write<br>  this. |");
    }

    [Fact]
    public void The_summary_says_what_will_publish_when() =>
        MarkdownReport.Write([], ReportSummary.Of(new DiagnosticBag()), [("input/explainers/a_b.md", "publishes on 5 March 2026"), ("input/pages/c.md", "is a draft")], null, 1000)
            .ShouldBe("## The check: 0 errors, 0 warnings, 0 notes\n\nNothing to mend.\n\n### Not on the site\n\n- input/explainers/a\\_b.md publishes on 5 March 2026\n- input/pages/c.md is a draft\n");

    [Theory]
    [InlineData(5000)]
    [InlineData(700)]
    [InlineData(100)]
    public void A_summary_has_no_more_bytes_than_there_is_room_for(int room)
    {
        var bag = new DiagnosticBag();
        var source = new Source("é.md", new string('é', 100));
        for (var i = 0; i < 100; i++)
            bag.Add(Rules.QuotationUncited, new Location(source, new Span(i, 1)), $"“é” no. {i}");
        var table = MarkdownReport.Write(bag.ToSorted(), ReportSummary.Of(bag), [], null, room);
        Encoding.UTF8.GetByteCount(table).ShouldBeLessThanOrEqualTo(room);
        if (room > 300)
        {
            var rows = table.Split('\n').Count(l => l.StartsWith("| warning", StringComparison.Ordinal));
            table.ShouldContain($"\n{100 - rows} more are left out here");
        }
    }

    [Fact]
    public void Sarif_has_every_rule_and_every_place()
    {
        using var report = JsonDocument.Parse(SarifReport.Write(Bag().ToSorted(), "1.2.3"));
        report.RootElement.GetProperty("version").GetString().ShouldBe("2.1.0");
        var run = report.RootElement.GetProperty("runs").EnumerateArray().ShouldHaveSingleItem();
        run.GetProperty("columnKind").GetString().ShouldBe("utf16CodeUnits");
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToArray();
        rules.Select(r => r.GetProperty("id").GetString()).ShouldBe(Rules.All.Select(r => r.Id));
        rules.ShouldAllBe(r => r.GetProperty("fullDescription").GetProperty("text").GetString()!.Length > 0 && r.GetProperty("name").GetString()!.All(char.IsLetterOrDigit));
        var results = run.GetProperty("results").EnumerateArray().ToArray();
        results.Select(r => r.GetProperty("level").GetString()).ShouldBe(["error", "note", "error", "warning"]);
        results.ShouldAllBe(r => rules[r.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString() == r.GetProperty("ruleId").GetString());
        var place = results[2].GetProperty("locations")[0].GetProperty("physicalLocation");
        place.GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe("input/explainers/50%25%20of%2C%20a%3A%20b.md");
        run.GetProperty("originalUriBaseIds").TryGetProperty(place.GetProperty("artifactLocation").GetProperty("uriBaseId").GetString()!, out _).ShouldBeTrue();
        place.GetProperty("region").EnumerateObject().Select(p => (p.Name, p.Value.GetInt32())).ShouldBe([("startLine", 1), ("startColumn", 11), ("endLine", 1), ("endColumn", 13)]);
        results[2].GetProperty("relatedLocations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32().ShouldBe(2);
        results[0].GetProperty("locations").GetArrayLength().ShouldBe(0);
        results[1].GetProperty("locations")[0].GetProperty("physicalLocation").TryGetProperty("region", out _).ShouldBeFalse();
    }

    [Fact]
    public void The_project_has_the_last_word_on_warnings_and_none_on_errors()
    {
        var bag = Bag();
        bag.Apply(ImmutableDictionary<string, Severity?>.Empty.Add("EX0203", Severity.Error).Add("EX0308", null).Add("EX0504", null));
        bag.Add(Rules.QuotationUncited, new Location(s_source, new Span(1, 1)), "Reported later.");
        bag.Add(Rules.QuotationUncited, new Location(s_source, new Span(1, 1)), "Reported later.");
        ReportSummary.Of(bag).ShouldBe(new ReportSummary(4, 0, 0, 1));
        bag.HasErrors.ShouldBeTrue();
        ReportSummary.Of(bag).ToString().ShouldBe("4 errors, 0 warnings, 0 notes; 1 more silenced in site.yaml");
        DiagnosticFormatter.Format(bag.ToSorted()[^1]).ShouldContain(": error EX0203: ");
    }
}
