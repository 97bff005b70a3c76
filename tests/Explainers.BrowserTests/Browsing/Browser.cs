using System.Text.Json;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;
using OpenQA.Selenium.Interactions;

namespace Explainers.BrowserTests.Browsing;

/// <summary>Debian's headless Chromium. It resolves no name but 127.0.0.1, so nothing leaves the machine whatever a page asks for.</summary>
internal sealed class Browser : IDisposable
{
    private const string Chromium = "/usr/bin/chromium";
    private const string ChromeDriverPath = "/usr/bin/chromedriver";

    private readonly string _profile;
    private readonly ChromeDriver _driver;

    private Browser(string profile, ChromeDriver driver) => (_profile, _driver) = (profile, driver);

    /// <summary>Why there is no browser to test with, in one sentence; null when there is one.</summary>
    public static string? WhyNot() =>
        new[] { Chromium, ChromeDriverPath }.Where(p => !File.Exists(p)).ToArray() is { Length: > 0 } missing
            ? $"The browser tests need Debian's chromium and chromium-driver, and {string.Join(" and ", missing)} is not on this machine."
            : null;

    public static Browser Start()
    {
        var profile = Directory.CreateTempSubdirectory("explainer-browser-").FullName;
        var options = new ChromeOptions { BinaryLocation = Chromium };
        options.AddArguments(
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-sync", "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", $"--user-data-dir={profile}");
        options.SetLoggingPreference(LogType.Browser, LogLevel.All);
        options.SetLoggingPreference(LogType.Performance, LogLevel.All);
        var service = ChromeDriverService.CreateDefaultService(ChromeDriverPath);
        service.SuppressInitialDiagnosticInformation = true;
        return new Browser(profile, new ChromeDriver(service, options));
    }

    /// <summary>The element that has the focus.</summary>
    public IWebElement Focused => _driver.SwitchTo().ActiveElement();

    public string Url => _driver.Url;

    public string Title => _driver.Title;

    /// <summary>Sets size, colour scheme and medium for this page and all that follow. Headless windows are never as narrow as a phone, so the size is emulated.</summary>
    public Browser Look(View view)
    {
        Command("Emulation.setDeviceMetricsOverride", new() { ["width"] = view.Width, ["height"] = view.Height, ["deviceScaleFactor"] = 1, ["mobile"] = view.IsPhone });
        var scheme = new Dictionary<string, object?> { ["name"] = "prefers-color-scheme", ["value"] = view.Scheme == Scheme.Dark ? "dark" : "light" };
        Command("Emulation.setEmulatedMedia", new() { ["media"] = view.Media, ["features"] = new[] { scheme } });
        return this;
    }

    public void SetScripts(bool areOn) => Command("Emulation.setScriptExecutionDisabled", new() { ["value"] = !areOn });

    public void Open(string address) => _driver.Navigate().GoToUrl(address);

    public IWebElement Find(string selector) => _driver.FindElement(By.CssSelector(selector));

    public IReadOnlyList<IWebElement> FindAll(string selector) => _driver.FindElements(By.CssSelector(selector));

    public void Press(string key) => new Actions(_driver).SendKeys(key).Perform();

    /// <summary>Runs a function body in the page and gives what it returns.</summary>
    public T Run<T>(string script, params object[] arguments) => (T)_driver.ExecuteScript(script, arguments)!;

    public T RunAsync<T>(string script, params object[] arguments) => (T)_driver.ExecuteAsyncScript(script, arguments)!;

    /// <summary>Errors and warnings on the console since the last call.</summary>
    public string[] TakeConsole() => [.. _driver.Manage().Logs.GetLog(LogType.Browser).Where(e => e.Level >= LogLevel.Warning).Select(e => $"{e.Level}: {e.Message}")];

    /// <summary>What pages asked the network for since the last call, whether or not it was there to answer.</summary>
    public string[] TakeRequests()
    {
        var requests = new List<string>();
        foreach (var entry in _driver.Manage().Logs.GetLog(LogType.Performance))
        {
            using var json = JsonDocument.Parse(entry.Message);
            var message = json.RootElement.GetProperty("message");
            if (message.GetProperty("method").GetString() == "Network.requestWillBeSent"
                && message.GetProperty("params").GetProperty("request").GetProperty("url").GetString() is { } url && !url.StartsWith("data:", StringComparison.Ordinal))
                requests.Add(url);
        }
        return [.. requests];
    }

    public void Dispose()
    {
        _driver.Quit();
        _driver.Dispose();
        try
        {
            Directory.Delete(_profile, recursive: true);
        }
        catch (IOException)
        {
            // Chromium may still be writing; a profile left behind in the temporary folder harms nobody.
        }
    }

    private void Command(string name, Dictionary<string, object?> arguments) => _driver.ExecuteCdpCommand(name, arguments);
}
