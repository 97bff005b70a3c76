using System.Globalization;
using Explainers.Benchmarks;

// Writes a project to measure with: dotnet run --project tests/Explainers.Benchmarks -- 1000 FOLDER
if (args is not [var pages, var folder] || !int.TryParse(pages, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count < 10)
{
    Console.Error.WriteLine("Give the number of pages, 10 or more, and a folder.");
    return 2;
}
new NonsenseProject(folder, count).Write();
return 0;
