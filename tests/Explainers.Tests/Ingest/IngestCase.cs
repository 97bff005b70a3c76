using System.Runtime.CompilerServices;
using System.Text;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Ingest;
using Explainers.Text;

namespace Explainers.Tests.Ingest;

/// <summary>A seed with the folder that has what it must become.</summary>
internal sealed record IngestCase(string Name, string SeedFile, string SidecarFile, string SeedPath)
{
    public static readonly string Root = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));
    public static readonly string Folder = Path.Combine(Root, "tests", "Explainers.Tests", "cases", "ingest");

    public string ExpectedFolder => Path.Combine(Folder, Name);

    /// <summary>The repository's own seeds, by the ids in their sidecars.</summary>
    public static IEnumerable<IngestCase> RealSeeds() =>
        from seed in Directory.GetFiles(Path.Combine(Root, "seeds"), "*.txt").Order(StringComparer.Ordinal)
        let sidecar = Path.ChangeExtension(seed, ".yaml")
        let id = ReadSidecar(sidecar, "seed.yaml", new DiagnosticBag())?.Id?.Value
        where id is not null
        select new IngestCase(id, seed, sidecar, "seeds/" + Path.GetFileName(seed));

    public static IEnumerable<IngestCase> Written() =>
        from folder in Directory.GetDirectories(Folder).Order(StringComparer.Ordinal)
        let seed = Path.Combine(folder, "seed.txt")
        where File.Exists(seed)
        select new IngestCase(Path.GetFileName(folder), seed, Path.Combine(folder, "sidecar.yaml"), "seeds/seed.txt");

    public static IEnumerable<IngestCase> All() => RealSeeds().Concat(Written());

    public static IngestCase Named(string name) => All().Single(c => c.Name == name);

    public (Conversion? Conversion, DiagnosticBag Diagnostics) Convert()
    {
        var diagnostics = new DiagnosticBag();
        var source = SeedText.Read(SeedPath, File.ReadAllBytes(SeedFile), diagnostics);
        var sidecar = ReadSidecar(SidecarFile, Path.ChangeExtension(SeedPath, ".yaml"), diagnostics);
        return (SeedConverter.Convert(new Seed(source, sidecar, Phrases()), diagnostics), diagnostics);
    }

    /// <summary>The publisher's phrases of a case: phrases.txt has one per line, “credit:” or “boilerplate:” before it.</summary>
    private PublisherPhrases Phrases()
    {
        var file = Path.Combine(ExpectedFolder, "phrases.txt");
        if (!File.Exists(file))
            return PublisherPhrases.None;
        var lines = File.ReadAllLines(file).Select(l => l.Split(": ", 2)).ToLookup(l => l[0], l => l[1]);
        return new PublisherPhrases([.. lines["credit"]], [.. lines["boilerplate"]]);
    }

    private static Sidecar? ReadSidecar(string file, string path, DiagnosticBag diagnostics)
    {
        if (!File.Exists(file))
            return null;
        var bytes = File.ReadAllBytes(file);
        return Sidecar.Read(new Source(path, Encoding.UTF8.GetString(bytes)) { Bytes = bytes }, diagnostics);
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
