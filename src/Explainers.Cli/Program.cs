using System.CommandLine;
using System.Text;
using Explainers.Cli;

Console.OutputEncoding = Encoding.UTF8;
try
{
    var parsed = Commands.Parse(args);
    return Misuse.In(parsed) is { Count: > 0 } mistakes ? Misuse.Report(parsed, mistakes) : parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception bug)
{
    return Bug.Report(bug, args, Console.Error);
}
