using System.Diagnostics;
using System.Net;
using Explainers.Tests.Support;

namespace Explainers.Tests.Building;

/// <summary>A built site, served on this machine.</summary>
public class ServeTests
{
    [Fact]
    public async Task A_site_is_served_as_a_web_server_would()
    {
        using var project = TestProject.Small();
        project.Build();
        using var server = Process.Start(CommandLine.Start(project.Root, "serve", "--port", "5180"))!;
        try
        {
            var said = await server.StandardOutput.ReadLineAsync();
            said.ShouldNotBeNull();
            var home = new Uri(said.Split(' ').First(w => w.StartsWith("http://", StringComparison.Ordinal)).TrimEnd('.'));
            home.AbsolutePath.ShouldBe("/small/");
            using var handler = new HttpClientHandler { AllowAutoRedirect = false };
            using var client = new HttpClient(handler);
            (await client.GetStringAsync(home)).ShouldContain("The Small Desk");
            (await client.GetAsync(new Uri(home, "people"))).Headers.Location!.ToString().ShouldEndWith("/small/people/");
            (await client.GetAsync(new Uri(home, "feed.atom"))).Content.Headers.ContentType!.MediaType.ShouldBe("application/atom+xml");
            foreach (var missing in new[] { "no/such/page", ".explainer-files", "%2e%2e/input/site.yaml", "/people/" })
            {
                var answer = await client.GetAsync(new Uri(home, missing));
                answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, missing);
                (await answer.Content.ReadAsStringAsync()).ShouldContain("<h1>");
            }
        }
        finally
        {
            server.Kill();
        }
    }

    [Fact]
    public void Without_a_site_it_says_so()
    {
        using var project = TestProject.Small();
        var (exit, _, error) = CommandLine.Run(project.Root, null, "serve");
        exit.ShouldBe(2);
        error.ShouldContain("There is no site in");
    }
}
