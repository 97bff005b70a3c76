namespace Explainers.Tests.Ingest;

/// <summary>The ledger is the proof that nothing is lost: it gives back the file, and it accounts for every word of the body.</summary>
public sealed class SeedLedgerTests
{
    public static TheoryData<string> Names() => new(IngestCase.All().Where(c => c.Convert().Conversion is not null).Select(c => c.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void RebuildsTheSeedByteForByte(string name)
    {
        var one = IngestCase.Named(name);
        one.Convert().Conversion!.Ledger.Rebuild().ShouldBe(File.ReadAllBytes(one.SeedFile));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void HasEveryLineOnceAndInOrder(string name)
    {
        var ledger = IngestCase.Named(name).Convert().Conversion!.Ledger;
        ledger.Lines.Select(l => l.Number).ShouldBe(Enumerable.Range(1, ledger.Seed.LineCount));
        ledger.Lines.ShouldAllBe(l => l.Reason.Length > 0);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void AccountsForTheWordsOfTheBody(string name)
    {
        var conversion = IngestCase.Named(name).Convert().Conversion!;
        Accounting.LettersOfBody(conversion.Markdown).ShouldBe(Accounting.LettersOfLedger(conversion.Ledger));
    }

    [Fact]
    public void ConvertingTwiceGivesTheSame()
    {
        foreach (var one in IngestCase.RealSeeds())
            one.Convert().Conversion!.Markdown.ShouldBe(one.Convert().Conversion!.Markdown);
    }

    [Fact]
    public void TheRepositoryHasFourSeeds() => IngestCase.RealSeeds().Count().ShouldBe(4);
}
