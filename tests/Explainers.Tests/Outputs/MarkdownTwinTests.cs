using Explainers.Tests.Support;
using Markdig;
using Markdig.Syntax;

namespace Explainers.Tests.Outputs;

/// <summary>An explainer as Markdown stands on its own.</summary>
public sealed class MarkdownTwinTests : IDisposable
{
    private readonly TestProject _project = TestProject.Small();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void It_has_the_page_with_numbers_for_citations_and_full_addresses_for_paths()
    {
        var twin = Twin("ferry-strike-explained");
        twin.ShouldStartWith("# Why are the ferries not sailing?\n");
        twin.ShouldNotContain("[@");
        twin.ShouldContain("said Mina Okafor \\[1\\]");
        twin.ShouldContain("[Jon Barr](https://desk.example/small/people/jon-barr/)");
        twin.ShouldContain("1. “Ferry crews walk out over rest hours”, Harbour Gazette (Ada Quill), 3\u00A0March 2026, <https://gazette.example/ferry-strike>");
        Markdown.Parse(twin).Descendants<HeadingBlock>().Count(h => h.Level == 2).ShouldBeGreaterThan(5);
    }

    [Theory]
    [InlineData("title: The mayor’s part", "title: 'A *star* & <b>[x](y)</b> \\ `code`'", "A \\*star\\* \\& \\<b\\>\\[x\\](y)\\</b\\> \\\\ \\`code\\`.")]
    [InlineData("summary: Both sides to yield [@mayor-yields].", "summary: Both sides to yield [@mayor-yields; @our-view].", "Both sides to yield \\[1, our view\\].")]
    public void Words_are_never_markup(string what, string with, string written)
    {
        _project.Edit("input/explainers/mayor.md", what, with);
        Twin("mayor").ShouldContain(written);
    }

    [Fact]
    public void Language_models_are_told_where_it_is()
    {
        Twin("mayor");
        _project.Read("output/llms.txt").ShouldContain("- [What does the mayor want?](https://desk.example/small/explainers/mayor/index.md): ");
    }

    private string Twin(string id)
    {
        _project.Build("https://desk.example/small/").Result.Written.ShouldNotBeNull();
        return _project.Read($"output/explainers/{id}/index.md");
    }
}
