using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Net;
using Explainers.Checks;
using Explainers.Cli;
using Explainers.Diagnostics;
using Explainers.Tests.Support;
using Explainers.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Explainers.Tests.Building;

/// <summary>Addresses elsewhere, looked at on a server of this machine, by a clock whose pauses are over at once.</summary>
public sealed class ExternalLinkTests : IAsyncLifetime
{
    private readonly ConcurrentQueue<string> _asked = new();
    private readonly PassingClock _clock = new();
    private WebApplication _server = null!;
    private string _root = "";

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        _server = builder.Build();
        _server.Urls.Add("http://127.0.0.1:0");
        _server.Run(Answer);
        await _server.StartAsync();
        _root = _server.Urls.First();
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData("/fine", null, "HEAD")]
    [InlineData("/gone", "EX0421", "HEAD,GET")]
    [InlineData("/no-head", null, "HEAD,GET")]
    [InlineData("/forbidden", "EX0423", "HEAD,GET")]
    [InlineData("/moved", "EX0422", "HEAD,HEAD")]
    [InlineData("/elsewhere-today", null, "HEAD,HEAD")]
    [InlineData("/moved-to-nothing", "EX0421", "HEAD,HEAD,GET")]
    [InlineData("/round", "EX0421", "HEAD,HEAD,HEAD,HEAD,HEAD,HEAD")]
    [InlineData("/mail", "EX0421", "HEAD")]
    public async Task An_address_is_judged_by_its_answer(string path, string? rule, string methods)
    {
        (await Look(path)).Select(d => d.Rule.Id).ShouldBe(rule is null ? [] : [rule]);
        string.Join(',', _asked.Select(a => a.Split(' ')[0])).ShouldBe(methods);
        _asked.ShouldAllBe(a => a.Contains("explainer-link-check/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_that_has_moved_is_given_with_its_new_address() =>
        (await Look("/moved")).Single().Hint.ShouldBe($"Write {_root}/fine, if it is the same page.");

    [Fact]
    public async Task A_server_that_is_not_there_is_said()
    {
        await _server.StopAsync();
        (await Look("/fine")).Single().Message.ShouldContain("the server takes no connection");
    }

    [Fact]
    public async Task A_host_is_asked_one_thing_at_a_time_with_a_pause()
    {
        await Look("/fine?1", "/fine?2", "/fine?3");
        _clock.Pauses.Count(p => p == TimeSpan.FromSeconds(1)).ShouldBe(2);
        _most.ShouldBe(1);
    }

    [Fact]
    public async Task A_run_has_an_end()
    {
        var said = await Look([.. Enumerable.Range(0, ExternalLinks.Most + 2).Select(i => $"/fine?{i}")]);
        said.Select(d => d.Rule).ShouldBe([Rules.LinkNotLookedAt, Rules.LinkNotLookedAt]);
        _asked.Count.ShouldBe(ExternalLinks.Most);
    }

    [Fact]
    public void Every_way_out_of_the_site_is_found_with_its_places()
    {
        using var project = TestProject.Small();
        var links = OutboundLinks.Of(project.Build().Result.Library);
        links.Single(l => l.Address.AbsoluteUri == "https://gazette.example/").Places.Select(p => p.Source.Path).ShouldBe(["input/explainers/ferry-strike-explained.md", "input/publishers.yaml"]);
    }

    private async Task<ImmutableArray<Diagnostic>> Look(params string[] paths)
    {
        var bag = new DiagnosticBag();
        var source = new Source("input/pages/a.md", new string('x', paths.Length));
        using var client = ExternalLinks.Client();
        await ExternalLinks.Check([.. paths.Select((p, i) => new OutboundLink(new Uri(_root + p), [new Location(source, new Span(i, 1))]))], client, _clock, (_, _) => { }, bag, CancellationToken.None);
        return bag.ToSorted();
    }

    private int _now, _most;

    private async Task Answer(HttpContext context)
    {
        _most = Math.Max(_most, Interlocked.Increment(ref _now));
        _asked.Enqueue($"{context.Request.Method} {context.Request.Headers.UserAgent}");
        var path = context.Request.Path.Value;
        (context.Response.StatusCode, string? to) = path switch
        {
            "/gone" => (404, null),
            "/no-head" when context.Request.Method == "HEAD" => (405, null),
            "/forbidden" => (403, null),
            "/moved" => (301, "/fine"),
            "/elsewhere-today" => (302, "/fine"),
            "/moved-to-nothing" => (308, "/gone"),
            "/round" => (302, "/round"),
            "/mail" => (302, "mailto:desk@desk.example"),
            _ => ((int)HttpStatusCode.OK, null),
        };
        if (to is not null)
            context.Response.Headers.Location = to;
        Interlocked.Decrement(ref _now);
        await context.Response.CompleteAsync();
    }

    /// <summary>A clock on which a pause is over at once and no time-out ever comes.</summary>
    private sealed class PassingClock : TimeProvider
    {
        public ConcurrentQueue<TimeSpan> Pauses { get; } = new();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime == Timeout.InfiniteTimeSpan || dueTime > TimeSpan.FromSeconds(5))
                return System.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, period);
            Pauses.Enqueue(dueTime);
            return System.CreateTimer(callback, state, TimeSpan.Zero, period);
        }
    }
}
