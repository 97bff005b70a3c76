using Explainers.Building;
using Explainers.Cli;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Editing;
using Explainers.Tests.Support;
using Explainers.Text;

namespace Explainers.Tests.Editing;

/// <summary><c>explainer new</c>: what it writes reads well, is complete in itself, and takes nothing away.</summary>
public class NewTests
{
    private static readonly DateOnly s_today = new(2026, 3, 10);

    private static string Cases => Path.Combine(Repository.Cases, "new");

    [Fact]
    public void What_it_writes_for_the_shipped_and_the_small_site()
    {
        using var shipped = TestProject.Shipped();
        using var small = TestProject.Small();
        Snapshot.Matches(Cases, new Dictionary<string, string>
        {
            ["trade.md"] = ExplainerDraft.Write(Read(shipped), "The trade talks", ["mark-carney"], ["trade"], s_today)!.Text,
            ["rest.md"] = ExplainerDraft.Write(Read(small), "Rest: how much is enough?", [], ["rest", "shift"], s_today)!.Text,
            ["words-of-the-title.md"] = ExplainerDraft.Write(Read(small), "When will the talks end?", [], [], s_today)!.Text,
            ["person.md"] = OtherDrafts.Person(Read(small), "Ada Quill").Text,
            ["known-person.md"] = OtherDrafts.Person(Read(shipped), "Howard Lutnick").Text,
            ["page.md"] = OtherDrafts.Page("How we work").Text,
            ["publisher.yaml"] = OtherDrafts.Publisher("Öre & Sons: the Paper"),
        });
    }

    [Theory]
    [InlineData("explainer", "Rest", "--match", "terms:rest")]
    [InlineData("explainer", "The ferry strike")]
    [InlineData("person", "Ada Quill")]
    [InlineData("person", "O’Brien: “the boss” # 1")]
    [InlineData("page", "How we work")]
    [InlineData("publisher", "The Öre & Sons' Paper")]
    public void A_new_file_parses_and_is_no_error_in_check(params string[] arguments)
    {
        using var project = TestProject.Small();
        var (exit, _, error) = CommandLine.Run(project.Root, null, ["new", .. arguments]);
        (exit, error).ShouldBe((0, ""));
        var (checkedExit, output, said) = CommandLine.Run(project.Root, null, "check");
        checkedExit.ShouldBe(0, said);
        output.ShouldContain("0 errors");
    }

    /// <summary>The promise that makes suggestions worth having: one that is used as it stands is right.</summary>
    [Fact]
    public void Every_suggestion_stands_when_its_sign_is_taken_away()
    {
        using var project = TestProject.Shipped();
        var draft = ExplainerDraft.Write(Read(project), "The trade talks", ["mark-carney"], ["trade"], s_today)!.Text.Split('\n');
        var quotations = draft.Where(l => l.StartsWith("#   ", StringComparison.Ordinal) && l.EndsWith("].", StringComparison.Ordinal)).Select(l => l[4..]).ToArray();
        quotations.Length.ShouldBeGreaterThan(6);
        var (timeline, figures) = (Entries(draft, "- { date:"), Entries(draft, "- { value:"));
        timeline.Length.ShouldBeGreaterThan(4);
        figures.Length.ShouldBeGreaterThan(1);
        project.Write("input/explainers/used.md", $"---\ntitle: Used\nquestion: What?\nsummary: What?\npublished: 2026-03-10\nsources: {{ match: {{ people: [mark-carney], terms: [trade] }} }}\ntimeline:\n{string.Concat(timeline)}figures:\n{string.Concat(figures)}---\n\n## What?\n\n{string.Join("\n\n", quotations)}\n");
        var diagnostics = new DiagnosticBag();
        SitePipeline.Check(project.Options, diagnostics);
        // What the two sources of one week report differently, and what the numbers count, is for the editor to say.
        diagnostics.ToSorted().Where(d => d.Severity > Severity.Info && d.At?.Source.Path == "input/explainers/used.md" && d.Rule != Rules.DifferenceNotShown && d.Rule != Rules.PlaceholderLeft).ShouldBeEmpty(Formatted.All(diagnostics));
    }

    [Fact]
    public void The_order_of_files_does_not_matter()
    {
        using var project = TestProject.Shipped();
        var library = Read(project);
        var first = ExplainerDraft.Write(library, "A", ["mark-carney"], ["trade"], s_today);
        ExplainerDraft.Write(Read(project), "A", ["mark-carney"], ["trade"], s_today).ShouldBe(first);
    }

    [Theory]
    [InlineData("explainer", "Mayor!", "input/explainers/mayor.md is there already")]
    [InlineData("person", "Jön Barr", "input/people/jon-barr.md is there already")]
    [InlineData("publisher", "open wire", "is in input/publishers.yaml already")]
    [InlineData("page", "“!”", "has no letters")]
    [InlineData("explainer", "Elephants", "No article matches")]
    public void What_is_there_is_left_as_it_is(string kind, string title, string why)
    {
        using var project = TestProject.Small();
        var before = Directory.EnumerateFiles(project.Root, "*", SearchOption.AllDirectories).ToDictionary(f => f, File.ReadAllText);
        var (exit, output, error) = CommandLine.Run(project.Root, null, "new", kind, title);
        (exit, output).ShouldBe((2, ""));
        error.ShouldContain(why);
        Directory.EnumerateFiles(project.Root, "*", SearchOption.AllDirectories).ToDictionary(f => f, File.ReadAllText).ShouldBe(before, ignoreOrder: true);
    }

    [Theory]
    [InlineData("people:mina-okfor", "Did you mean “mina-okafor”?")]
    [InlineData("person:mina-okafor", "Did you mean “people”?")]
    [InlineData("strike", "Write people:ID")]
    [InlineData("terms:", "terms")]
    public void A_rule_that_matches_nothing_is_said(string match, string hint)
    {
        using var project = TestProject.Small();
        var (exit, _, error) = CommandLine.Run(project.Root, null, "new", "explainer", "X", "--match", match);
        exit.ShouldBe(2);
        error.ShouldContain(hint);
        File.Exists(Path.Combine(project.Root, "input/explainers/x.md")).ShouldBeFalse();
    }

    [Fact]
    public void At_a_terminal_it_asks()
    {
        using var project = TestProject.Small();
        var asked = new StringWriter();
        NewCommand.Run(new DirectoryInfo(project.Root), null, null, [], Moment.Parse("2026-03-10")!, new Questions(new StringReader("1\nRest\nmina-okafor\nrest, shift\n"), asked, isTerminal: true), new ReportOptions(ReportFormat.Text, Verbose: false, Colour: null)).ShouldBe(0);
        asked.ToString().ShouldContain("  1  explainer");
        asked.ToString().ShouldContain("People: jon-barr, mina-okafor");
        project.Read("input/explainers/rest.md").ShouldContain("match: { people: [mina-okafor], terms: [rest, shift] }");
        project.Read("input/explainers/rest.md").ShouldContain("published: 2026-03-10");
    }

    [Fact]
    public void Without_a_terminal_nobody_is_asked()
    {
        using var project = TestProject.Small();
        var asked = new StringWriter();
        NewCommand.Run(new DirectoryInfo(project.Root), "person", null, [], Moment.Parse("2026-03-10")!, new Questions(new StringReader("Ada"), asked, isTerminal: false), new ReportOptions(ReportFormat.Text, Verbose: false, Colour: null)).ShouldBe(2);
        asked.ToString().ShouldBeEmpty();
    }

    private static string[] Entries(string[] draft, string begin) => [.. draft.Where(l => l.Contains(begin, StringComparison.Ordinal)).Select(l => l[2..].Replace("What happened [", "It happened [", StringComparison.Ordinal).Replace("]?\"", "].\"", StringComparison.Ordinal) + "\n")];

    private static Library Read(TestProject project) => SitePipeline.Read(new ReadOptions(project.Root, null, Moment.Parse("2026-03-10")!, IncludeDrafts: true), new DiagnosticBag()).Library;
}
