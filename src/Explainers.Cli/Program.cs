using System.Text;
using Explainers.Cli;

Console.OutputEncoding = Encoding.UTF8;
var parsed = Commands.Root().Parse(args);
var exit = parsed.Invoke();
return parsed.Errors.Count > 0 ? ExitCode.Usage : exit;
