using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using Explainers.Cli;

Console.OutputEncoding = Encoding.UTF8;
try
{
    var parsed = Commands.Root().Parse(args);
    return parsed.Action is ParseErrorAction ? Misuse.Report(parsed) : parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception bug)
{
    return Bug.Report(bug, args, Console.Error);
}
