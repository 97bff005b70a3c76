using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.RegularExpressions;
using Explainers.Building;
using Explainers.Cli.Previewing;
using Explainers.Tests.Support;

namespace Explainers.Tests.Building;

/// <summary>The preview over HTTP: what it serves, and what it tells of. It is waited for by what it says, never by the clock.</summary>
public sealed partial class PreviewTests
{
    private const string Explainer = "input/explainers/ferry-strike-explained.md";

    [Fact]
    public async Task Every_page_is_what_a_build_writes_but_for_one_element()
    {
        using var project = TestProject.Small();
        project.Build();
        await using var preview = await Previewing.Start(project.Root, "--editor", "edit://{path}?at={line},{column}");
        foreach (var (path, bytes) in project.Site())
        {
            var address = path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;
            using var answer = await preview.Client.GetAsync(new Uri(preview.Home, address));
            var served = await answer.Content.ReadAsByteArrayAsync();
            if (path.EndsWith(".html", StringComparison.Ordinal))
            {
                var text = System.Text.Encoding.UTF8.GetString(served);
                Script().Count(text).ShouldBe(1, path);
                served = System.Text.Encoding.UTF8.GetBytes(Script().Replace(text, ""));
                answer.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
            }
            served.ShouldBe(bytes, path);
        }
        (await preview.Client.GetAsync(new Uri(preview.Home, "people"))).Headers.Location!.ToString().ShouldEndWith("/small/people/");
        (await preview.Client.GetAsync(new Uri(preview.Home, "feed.atom"))).Content.Headers.ContentType!.MediaType.ShouldBe("application/atom+xml");
        foreach (var missing in new[] { "no/such/page", ".explainer-files" })
        {
            var answer = await preview.Client.GetAsync(new Uri(preview.Home, missing));
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, missing);
            (await answer.Content.ReadAsStringAsync()).ShouldContain("<h1>");
        }
        foreach (var outside in new[] { "%2e%2e/input/site.yaml", "/people/", "/" })
        {
            var answer = await preview.Client.GetAsync(new Uri(preview.Home, outside));
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, outside);
            (await answer.Content.ReadAsStringAsync()).ShouldContain("""<a href="/small/">/small/</a>""", customMessage: outside);
        }
    }

    [Fact]
    public async Task Whoever_asks_after_a_save_gets_what_was_saved()
    {
        using var project = TestProject.Small();
        await using var preview = await Previewing.Start(project.Root);
        var page = new Uri(preview.Home, "explainers/mayor/");
        (await preview.Get(page)).ShouldContain("What does the mayor want?");
        for (var i = 0; i < 20; i++)
        {
            project.Edit("input/explainers/mayor.md", i == 0 ? "want?" : $"want{new string('o', i)}?", $"want{new string('o', i + 1)}?");
            (await preview.Get(page)).ShouldContain($"want{new string('o', i + 1)}?");
        }
        // As programs save that write beside the file first.
        project.Write("input/explainers/.mayor.md.tmp", project.Read("input/explainers/mayor.md").Replace("What does the mayor", "What would the mayor", StringComparison.Ordinal));
        File.Move(Path.Combine(project.Root, "input/explainers/.mayor.md.tmp"), Path.Combine(project.Root, "input/explainers/mayor.md"), overwrite: true);
        (await preview.Get(page)).ShouldContain("What would the mayor");
        // A new name is a new address, and the old one is gone.
        File.Move(Path.Combine(project.Root, "input/explainers/mayor.md"), Path.Combine(project.Root, "input/explainers/mayors.md"));
        (await preview.Get(new Uri(preview.Home, "explainers/mayors/"))).ShouldContain("What would the mayor");
        (await preview.Client.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        project.Edit("input/site.yaml", "/small/", "/larger/");
        (await preview.Get(new Uri(preview.Home, "/larger/"))).ShouldContain("The Small Desk");
    }

    [Fact]
    public async Task A_page_hears_of_what_happens_to_it()
    {
        using var project = TestProject.Small();
        await using var preview = await Previewing.Start(project.Root);
        using var events = await preview.Events("explainers/ferry-strike-explained/");
        (await events.Next()).ShouldBe(("diagnostics", """{"errors":0,"warnings":0,"isLastGood":false,"diagnostics":[]}"""));

        project.Edit(Explainer, "Rest. ", "Rest, they say. ");
        (await events.Next()).Name.ShouldBe("reload");
        (await events.Next()).Name.ShouldBe("diagnostics");

        // What stands on other pages only does not concern it.
        project.Edit("input/explainers/mayor.md", "What did she say?", "What did the mayor say?");
        (await events.Next()).Name.ShouldBe("diagnostics");

        project.Edit("theme/styles/10-tokens.css", "#9c2f1d", "#9c2f1e");
        var styles = await events.Next();
        styles.Name.ShouldBe("styles");
        styles.Data.ShouldContain("#9c2f1e");
        (await events.Next()).Name.ShouldBe("diagnostics");

        project.Edit(Explainer, "eight hours of rest, no less", "nine hours of rest, no less");
        var (name, data) = await events.Next();
        name.ShouldBe("diagnostics");
        data.ShouldContain("EX0201");
        data.ShouldContain($"vscode://file{Path.Combine(project.Root, Explainer)}:14:");
        (await preview.Get(new Uri(preview.Home, "explainers/ferry-strike-explained/"))).ShouldContain("eight hours of rest");

        project.Edit(Explainer, "nine hours of rest, no less", "eight hours of rest, no less");
        (await events.Next()).ShouldBe(("diagnostics", """{"errors":0,"warnings":0,"isLastGood":false,"diagnostics":[]}"""));
    }

    [Fact]
    public void Of_very_many_messages_a_page_shows_its_own_first_and_says_how_many_more_there_are()
    {
        using var project = TestProject.Small();
        project.Edit(Explainer, "## What happens next?", string.Concat(Enumerable.Range(0, 80).Select(_ => "Nobody wrote this.\n\n")) + "## What happens next?");
        project.Edit("input/explainers/mayor.md", "Lena Fox, the mayor,", "Nobody wrote this either.\n\nLena Fox, the mayor,");
        var state = new LiveSite(project.Options).ReadAll();
        using var message = JsonDocument.Parse(PreviewMessage.Of(state, new EditorLink("{path}", project.Root), "input/explainers/mayor.md"));
        var shown = message.RootElement.GetProperty("diagnostics").EnumerateArray().Select(d => string.Concat(d.GetProperty("parts").EnumerateArray().Select(p => p.GetProperty("text").GetString()))).ToArray();
        shown[0].ShouldStartWith("input/explainers/mayor.md(11,1)");
        shown.Skip(1).ShouldAllBe(s => s.StartsWith(Explainer, StringComparison.Ordinal));
        (shown.Length + message.RootElement.GetProperty("more").GetInt32()).ShouldBe(message.RootElement.GetProperty("warnings").GetInt32());
    }

    [Fact]
    public async Task A_theme_without_a_style_sheet_is_shown_as_it_is()
    {
        using var project = TestProject.Small();
        await using var preview = await Previewing.Start(project.Root);
        Directory.Delete(Path.Combine(project.Root, "theme", "styles"), recursive: true);
        (await preview.Get(new Uri(preview.Home, "explainers/mayor/"))).ShouldContain("<style></style>");
    }

    [Fact]
    public async Task A_page_that_is_open_follows_the_address_of_the_site()
    {
        using var project = TestProject.Small();
        await using var preview = await Previewing.Start(project.Root);
        using var events = await preview.Events("explainers/mayor/");
        await events.Next();
        project.Edit("input/site.yaml", "/small/", "/larger/");
        (await events.Next()).Name.ShouldBe("reload");
        // What it loads then stands outside of the site, says where that is, and hears when it is back.
        (await preview.Client.GetStringAsync(new Uri(preview.Home, "/larger/explainers/mayor/"))).ShouldContain("What does the mayor want?");
        (await (await preview.Client.GetAsync(new Uri(preview.Home, "explainers/mayor/"))).Content.ReadAsStringAsync()).ShouldContain("""<a href="/larger/">""");
        using var outside = await preview.Events("explainers/mayor/");
        (await outside.Next()).Name.ShouldBe("diagnostics");
        project.Edit("input/site.yaml", "/larger/", "/small/");
        (await outside.Next()).Name.ShouldBe("reload");
    }

    [SkippableFact]
    public async Task What_a_link_leads_to_is_looked_at()
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need rights there.");
        using var project = TestProject.Small();
        using var elsewhere = TestProject.Small();
        var (link, target) = (Path.Combine(project.Root, "input/explainers/mayor.md"), Path.Combine(elsewhere.Root, "input/explainers/mayor.md"));
        File.Delete(link);
        File.CreateSymbolicLink(link, target);
        await using var preview = await Previewing.Start(project.Root);
        elsewhere.Edit("input/explainers/mayor.md", "What does the mayor", "What would the mayor");
        (await preview.Get(new Uri(preview.Home, "explainers/mayor/"))).ShouldContain("What would the mayor");
    }

    [Fact]
    public async Task Settings_of_other_programs_in_the_folder_are_not_read()
    {
        using var project = TestProject.Small();
        project.Write("appsettings.json", "{ not JSON");
        await using var preview = await Previewing.Start(project.Root);
        (await preview.Get(preview.Home)).ShouldContain("The Small Desk");
    }

    /// <summary>A namespace of its own has a limit of its own (util-linux).</summary>
    [SkippableFact]
    public async Task Where_the_system_tells_of_no_changes_files_are_looked_at()
    {
        string[] limited = ["unshare", "--map-root-user", "sh", "-c", "echo 0 > /proc/sys/user/max_inotify_instances && exec \"$@\"", "sh"];
        Skip.IfNot(OperatingSystem.IsLinux() && CommandLine.Runs([.. limited, "true"]), "needs Linux, unshare and the right to make namespaces");
        Skip.If(Previewing.IsInterruptIgnored, Previewing.WhyIgnored);
        using var project = TestProject.Small();
        await using var preview = await Previewing.StartWithin(limited, project.Root);
        using var events = await preview.Events("explainers/mayor/");
        await events.Next();
        // A folder that was not there, in one that has only folders.
        project.Write("input/assets/new/deep/file.txt", "anything");
        (await events.Next()).Name.ShouldBe("diagnostics");
        (await preview.Get(new Uri(preview.Home, "assets/new/deep/file.txt"))).ShouldBe("anything");
        project.Edit("input/explainers/mayor.md", "What does the mayor", "What would the mayor");
        await events.Until("reload");
        project.Write("input/people/new.md", "---\nname: Ada Zabbel\n---\nNobody.\n");
        (await preview.Get(new Uri(preview.Home, "people/new/"))).ShouldContain("Ada Zabbel");
        project.Edit("input/people/new.md", "Ada", "Eda");
        (await preview.Get(new Uri(preview.Home, "people/new/"))).ShouldContain("Eda Zabbel");
        Directory.Delete(Path.Combine(project.Root, "seeds"), recursive: true);
        await events.Until("EX0");
        using (var kill = Process.Start("kill", ["-INT", $"{preview.Id}"]))
            await kill.WaitForExitAsync();
        (await preview.Ended()).Error.ShouldStartWith($"The system does not tell of changes in {project.Root}: ");
    }

    [Fact]
    public async Task A_folder_may_go_and_come_as_often_as_it_likes()
    {
        using var project = TestProject.Small();
        await using var preview = await Previewing.Start(project.Root);
        using var events = await preview.Events("explainers/mayor/");
        for (var i = 0; i < 15; i++)
        {
            Directory.Move(Path.Combine(project.Root, "seeds"), Path.Combine(project.Root, "kept"));
            Directory.CreateDirectory(Path.Combine(project.Root, "seeds"));
            await events.Until("EX0");
            Directory.Delete(Path.Combine(project.Root, "seeds"), recursive: true);
            Directory.Move(Path.Combine(project.Root, "kept"), Path.Combine(project.Root, "seeds"));
            await events.Until("\"diagnostics\":[]");
        }
    }

    [Fact]
    public async Task It_begins_with_errors_as_well()
    {
        using var project = TestProject.Small();
        project.Edit(Explainer, "eight hours of rest, no less", "nine hours of rest, no less");
        await using var preview = await Previewing.Start(project.Root);
        // There is no last good page: the newest is shown, with what is wrong over it, and the others as they are.
        (await preview.Get(preview.Home)).ShouldContain("The Small Desk");
        var page = new Uri(preview.Home, "explainers/ferry-strike-explained/");
        (await preview.Get(page)).ShouldContain("nine hours of rest");
        using var events = await preview.Events("explainers/ferry-strike-explained/");
        (await events.Next()).Data.ShouldContain("EX0201");
        project.Edit(Explainer, "nine hours of rest, no less", "eight hours of rest, no less");
        (await events.Next()).Name.ShouldBe("reload");
        (await preview.Get(page)).ShouldContain("eight hours of rest");
    }

    [Fact]
    public async Task Of_a_theme_with_a_mistake_there_is_no_page_until_it_is_mended()
    {
        using var project = TestProject.Small();
        project.Write("theme/templates/home.hbs", "{{nothing}}\n");
        await using var preview = await Previewing.Start(project.Root);
        (await preview.Client.GetAsync(preview.Home)).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    [SkippableFact]
    public async Task A_port_that_is_taken_is_passed_over_and_Ctrl_C_ends_it_cleanly()
    {
        Skip.If(Previewing.IsInterruptIgnored, Previewing.WhyIgnored);
        using var project = TestProject.Small();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        await using var preview = await Previewing.Start(project.Root, "--port", $"{port}");
        preview.Said.ShouldContain($"(port {port} is taken)");
        preview.Home.Port.ShouldBeGreaterThan(port);
        using var events = await preview.Events("");
        await events.Next();
        using (var kill = Process.Start("kill", ["-INT", $"{preview.Id}"]))
            await kill.WaitForExitAsync();
        (await preview.Ended()).ShouldBe((0, ""));
    }

    [GeneratedRegex("""<script type="module" src="/small/\.explainer/preview\.js\?shape=[0-9a-f]{16}&amp;styles=[0-9a-f]{16}"></script>\n""")]
    private static partial Regex Script();
}
