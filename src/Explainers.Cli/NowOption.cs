using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Explainers.Text;

namespace Explainers.Cli;

/// <summary>
/// <c>--now</c>: the one place where the program learns what time it is. Without the option it is the time of SOURCE_DATE_EPOCH, as reproducible builds
/// have it (https://reproducible-builds.org/specs/source-date-epoch/), and without that the clock’s.
/// </summary>
internal static class NowOption
{
    private const string Variable = "SOURCE_DATE_EPOCH";

    public static Option<Moment> Make(TimeProvider clock) => new("--now")
    {
        Description = "The day to build for, such as 2026-03-05, or a moment, 2026-03-05T23:30-05:00: what publishes later is left out. Default: now.",
        HelpName = "DATE",
        DefaultValueFactory = parsed => Default(parsed, clock),
        CustomParser = parsed => Moment.Parse(parsed.Tokens[0].Value) ?? Refused(parsed, $"“{parsed.Tokens[0].Value}” is no day and no moment.", "Write --now 2026-03-05, or --now 2026-03-05T23:30-05:00."),
    };

    /// <summary>What tells the time to a command that goes on: the clock, unless the option or the variable holds it.</summary>
    public static Func<Moment> Clock(ParseResult parsed, Option<Moment> option)
    {
        var now = parsed.GetValue(option)!;
        var isHeld = parsed.GetResult(option) is { Implicit: false } || Environment.GetEnvironmentVariable(Variable) is { Length: > 0 };
        return isHeld ? () => now : () => Moment.Of(TimeProvider.System.GetUtcNow());
    }

    private static Moment Default(ArgumentResult parsed, TimeProvider clock)
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } written)
            return Moment.Of(clock.GetUtcNow());
        return long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? Moment.Of(DateTimeOffset.FromUnixTimeSeconds(seconds))
            : Refused(parsed, $"{Variable} is “{written}”, and must be a number of seconds since 1970.");
    }

    private static Moment Refused(ArgumentResult parsed, string what, string? hint = null)
    {
        parsed.AddError(Misuse.Message(what, hint));
        return Moment.Of(DateOnly.MinValue);
    }
}
