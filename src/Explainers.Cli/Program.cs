using System.Text;
using Explainers.Cli;

Console.OutputEncoding = Encoding.UTF8;
return Commands.Root().Parse(args).Invoke();
