using System.Diagnostics;
using System.Net.Sockets;
using Explainers.Diagnostics;
using Explainers.Tests.Support;

namespace Explainers.Tests.Building;

/// <summary>Folders in which something else stands than readable files. Only systems with POSIX files have it.</summary>
public sealed class UnusualFilesTests : IDisposable
{
    private readonly TestProject _project = TestProject.Small();

    public void Dispose() => _project.Dispose();

    [SkippableFact]
    public void A_pipe_is_said_and_not_waited_for()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no named pipes among its files.");
        Run("mkfifo", Path.Combine(_project.Root, "input/assets/pipe"));
        File.CreateSymbolicLink(Path.Combine(_project.Root, "input/assets/link"), Path.Combine(_project.Root, "input/assets/pipe"));
        Said().ShouldBe(["input/assets/link: This is a pipe, a socket or a device, and only files are read.", "input/assets/pipe: This is a pipe, a socket or a device, and only files are read."]);
    }

    [SkippableFact]
    public void A_socket_is_said()
    {
        Skip.If(OperatingSystem.IsWindows(), "Sockets are no files on Windows.");
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Path.Combine(_project.Root, "input/assets/s")));
        Said().ShouldHaveSingleItem().ShouldStartWith("input/assets/s: ");
    }

    [Fact]
    public void An_empty_file_is_a_file()
    {
        _project.Write("input/assets/empty.txt", "");
        _project.Build().Result.Written.ShouldNotBeNull();
        _project.Read("output/assets/empty.txt").ShouldBeEmpty();
    }

    [SkippableFact]
    public void A_folder_that_cannot_be_listed_is_said_and_takes_no_page_away()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has other rights.");
        var people = Path.Combine(_project.Root, "input/people");
        Run("chmod", "000", people);
        try
        {
            Skip.If(CanList(people), "Whoever may do everything can list every folder.");
            Said().ShouldHaveSingleItem().ShouldStartWith("input/people: The folder cannot be read:");
            _project.Build().Diagnostics.ToSorted().Length.ShouldBe(1);
        }
        finally
        {
            Run("chmod", "755", people);
        }
    }

    [SkippableTheory]
    [InlineData("input/articles/mayor-yields.md")]
    [InlineData("input/people/jon-barr.md")]
    [InlineData("input/explainers/mayor.md")]
    [InlineData("input/publishers.yaml")]
    [InlineData("input/site.yaml")]
    [InlineData("input/assets/boats.svg")]
    [InlineData("seeds/mayor.txt")]
    [InlineData("seeds/mayor.yaml")]
    [InlineData("theme/templates/person.hbs")]
    [InlineData("theme/partials/date.hbs")]
    public void A_file_that_cannot_be_read_is_said_once_and_what_refers_to_it_is_not(string path)
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need rights there.");
        File.Delete(Path.Combine(_project.Root, path));
        File.CreateSymbolicLink(Path.Combine(_project.Root, path), "nowhere");
        _project.Build().Diagnostics.ToSorted().Select(d => $"{d.Rule.Id} {d.At?.Source.Path}").ShouldBe([$"EX0002 {path}"]);
    }

    [SkippableFact]
    public void A_link_to_a_folder_that_it_stands_in_is_said()
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need rights there.");
        Directory.CreateSymbolicLink(Path.Combine(_project.Root, "input/assets/loop"), "..");
        Said().ShouldBe(["input/assets/loop: This link leads to a folder that it stands in, so that its files would have no end."]);
    }

    [SkippableFact]
    public void A_backslash_in_a_name_is_part_of_the_name()
    {
        Skip.If(OperatingSystem.IsWindows(), "It separates folders there.");
        _project.Write(@"input/assets/a\..\..\x", "mine");
        _project.Build().Result.Written.ShouldNotBeNull();
        _project.Read(@"output/assets/a\..\..\x").ShouldBe("mine");
    }

    private string[] Said()
    {
        var diagnostics = _project.Build().Diagnostics;
        return [.. diagnostics.ToSorted().Where(d => d.Rule == Rules.Unreadable).Select(d => $"{d.At!.Source.Path}: {d.Message}")];
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
    }

    private static bool CanList(string folder)
    {
        try
        {
            Directory.GetFiles(folder);
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}
