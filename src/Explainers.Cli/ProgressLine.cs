using System.Diagnostics;

namespace Explainers.Cli;

/// <summary>
/// One line on standard error that says how far long work has come; gone afterwards. Only on a terminal that can take a line back, never in a
/// pipe, a file or CI, and only once the work has taken longer than a person notices.
/// </summary>
internal sealed class ProgressLine(bool isQuiet) : IDisposable
{
    private static readonly TimeSpan s_often = TimeSpan.FromMilliseconds(100);

    private readonly bool _isShown = !isQuiet && !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") is not "dumb" && Environment.GetEnvironmentVariable("CI") is null or "";
    private readonly Lock _lock = new();
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private string _shown = "";
    private bool _isOver;

    public void Show(string text)
    {
        if (!_isShown)
            return;
        lock (_lock)
        {
            if (_isOver || text == _shown || _watch.Elapsed < s_often)
                return;
            _watch.Restart();
            Console.Error.Write($"\r{text.PadRight(_shown.Length)}");
            _shown = text;
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _isOver = true;
            if (_shown.Length > 0)
                Console.Error.Write($"\r{new string(' ', _shown.Length)}\r");
        }
    }
}
