namespace Explainers.BrowserTests.Serving;

/// <summary>The site on its server, for the tests that need no browser.</summary>
public class SiteFixture : IAsyncLifetime
{
    internal StaticServer Server { get; private set; } = null!;

    public async Task InitializeAsync() => Server = await StaticServer.Start();

    public virtual async Task DisposeAsync() => await Server.DisposeAsync();
}
