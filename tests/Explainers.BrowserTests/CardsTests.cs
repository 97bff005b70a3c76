using System.Buffers.Binary;
using System.Diagnostics;
using Explainers.BrowserTests.Browsing;

namespace Explainers.BrowserTests;

/// <summary>“explainer cards” with the browser that is installed: sizes and what is done, never pixels.</summary>
public sealed class CardsTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("explainer-cards-").FullName;

    public CardsTests()
    {
        var repository = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(repository, "Explainer.sln")))
            repository = Path.GetDirectoryName(repository)!;
        foreach (var (from, to) in new[] { (Path.Combine(repository, "tests/Explainers.Tests/cases/base"), ""), (Path.Combine(repository, "theme"), "theme") })
        {
            foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(f => !f.EndsWith(".png", StringComparison.Ordinal)))
            {
                var target = Path.Combine(_root, to, Path.GetRelativePath(from, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [SkippableFact]
    public void Pictures_are_made_once_and_anew_when_their_words_change()
    {
        Skip.If(Browser.WhyNot() is not null, Browser.WhyNot());
        var (exit, output, error) = Run();
        exit.ShouldBe(0, error);
        output.ShouldContain("4 pictures made.");
        SizeOf("input/site.png").ShouldBe((1200, 630));
        SizeOf("input/explainers/mayor.png").ShouldBe((1200, 630));
        SizeOf("theme/icon.png").ShouldBe((512, 512));
        Directory.EnumerateFileSystemEntries(Path.Combine(_root, ".explainer"), "cards-*").ShouldBeEmpty();
        Run().Output.ShouldContain("4 pictures, all of them up to date");

        var mayor = Path.Combine(_root, "input/explainers/mayor.md");
        File.WriteAllText(mayor, File.ReadAllText(mayor).Replace("What does the mayor want?", "What will the mayor do?", StringComparison.Ordinal));
        Run().Output.ShouldContain("1 picture made.");
    }

    [Fact]
    public void A_browser_that_is_not_there_is_said()
    {
        var (exit, _, error) = Run("--browser", "/nowhere/chrome");
        exit.ShouldBe(2);
        error.ShouldContain("/nowhere/chrome is no program that can be run.");
    }

    [Fact]
    public void An_explainer_that_is_not_there_is_said()
    {
        var (exit, _, error) = Run("mayr");
        exit.ShouldBe(2);
        error.ShouldContain("Did you mean “mayor”?");
    }

    private (int Width, int Height) SizeOf(string path)
    {
        var bytes = File.ReadAllBytes(Path.Combine(_root, path));
        return (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)));
    }

    private (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "explainer.dll"), "cards", "--root", _root, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
