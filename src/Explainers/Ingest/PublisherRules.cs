namespace Explainers.Ingest;

/// <summary>Drops what publishers.yaml lists as the boilerplate of a publisher.</summary>
internal static class PublisherRules
{
    public static void Claim(Draft draft)
    {
        foreach (var phrase in draft.Seed.Phrases.Boilerplate.Select(Fold.Phrase).Where(p => p.Length > 0))
        {
            foreach (var block in draft.Blocks.Where(b => b.IsFree && b.Folded.Contains(phrase, StringComparison.Ordinal)))
                block.Drop("boilerplate listed for the publisher");
        }
    }
}
