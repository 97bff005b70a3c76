namespace Explainers.Tests.Ingest;

/// <summary>What is peculiar to a publisher lives in publishers.yaml; the rules know none by name.</summary>
public sealed class NoPublisherNamesTests
{
    private static readonly string[] s_names =
        ["GZERO", "Maple News", "maplenewswire", "National Post", "nationalpost", "Canadian Press", "World Socialist", "WSWS", "Socialist Equality", "Trudeau", "Carney", "Trump"];

    [Fact]
    public void TheCodeNamesNoPublisher()
    {
        var folder = Path.Combine(IngestCase.Root, "src", "Explainers", "Ingest");
        var found = from file in Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
                    let text = File.ReadAllText(file)
                    from name in s_names
                    where text.Contains(name, StringComparison.OrdinalIgnoreCase)
                    select $"{Path.GetFileName(file)}: {name}";
        found.ShouldBeEmpty();
    }
}
