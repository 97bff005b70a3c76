using Explainers.Benchmarks;

if (Order.Read(args) is not { } order)
{
    Console.Error.WriteLine(Order.Usage);
    return 2;
}
if (order.Folder is { } folder)
{
    foreach (var size in order.Sizes)
        NonsenseProject.Write(folder, size);
    return 0;
}
using var bench = new Workbench(order.Program);
try
{
    Console.WriteLine(Workbench.Machine);
    await (order.What == Order.Edits ? EditTimes.Measure(bench, order) : BuildTimes.Measure(bench, order));
    Console.WriteLine($"\nLoad at the end: {Workbench.Load}");
    return 0;
}
catch (OperationCanceledException) when (bench.Stop.IsCancellationRequested)
{
    return 130;
}
