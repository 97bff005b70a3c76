using System.Diagnostics;

namespace Explainers.Cli;

/// <summary>One line on standard error that counts up while long work goes on; on a terminal only, and gone afterwards.</summary>
internal sealed class ProgressLine(string what) : IDisposable
{
    private static readonly TimeSpan s_often = TimeSpan.FromMilliseconds(100);

    private readonly bool _isShown = !Console.IsErrorRedirected;
    private readonly Lock _lock = new();
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private int _length;

    public void Show(int done, int all)
    {
        if (!_isShown)
            return;
        lock (_lock)
        {
            if (_watch.Elapsed < s_often)
                return;
            _watch.Restart();
            var text = $"{done} of {all} {what}";
            Console.Error.Write($"\r{text.PadRight(_length)}");
            _length = text.Length;
        }
    }

    public void Dispose()
    {
        if (_length > 0)
            Console.Error.Write($"\r{new string(' ', _length)}\r");
    }
}
