using Explainers.Building;
using Explainers.Diagnostics;
using Explainers.Speakers;
using Explainers.Tests.Support;

namespace Explainers.Tests.Speakers;

/// <summary>Whom a text lets speak a quotation; nobody where it does not say so plainly.</summary>
public class ProseTests
{
    private static readonly PeopleNames s_people = new(SitePipeline.Read(Repository.Shipped with { Root = Path.Combine(Repository.Cases, "base") }, new DiagnosticBag()).Library);

    [Theory]
    [InlineData("Mina Okafor said: “*”", "Mina Okafor")]
    [InlineData("Mina Okafor said “*” and left.", "Mina Okafor")]
    [InlineData("“*,” said Mina Okafor.", "Mina Okafor")]
    [InlineData("“*,” says union leader Mina Okafor, who sails.", "Mina Okafor")]
    [InlineData("“*”, said the mayor, Lena Fox.", "Lena Fox")]
    [InlineData("“*,” Okafor told reporters.", "Mina Okafor")]
    [InlineData("“*?” Okafor asked.", "Mina Okafor")]
    [InlineData("“*,” the union’s leader, Mina Okafor, said.", "Mina Okafor")]
    [InlineData("“*,” Jane Roe, 33, of Leeds, said.", "Jane Roe")]
    [InlineData("“*,” Jane Roe, a sailor at North Line, said on Monday.", "Jane Roe")]
    [InlineData("“*,” that is a little, asserted Mina Okafor.", "Mina Okafor")]
    [InlineData("According to Mina Okafor, the boats are “*”.", "Mina Okafor")]
    [InlineData("The boats are “*”, according to Jon Barr.", "Jon Barr")]
    [InlineData("In Okafor’s words, the boats are “*”.", "Mina Okafor")]
    [InlineData("The “*” that Jon Barr expected never came.", "Jon Barr")]
    [InlineData("The boats are “*”, in the words of Jon Barr, a sailor.", "Jon Barr")]
    [InlineData("“*”, said North Line’s director, Jon Barr.", "Jon Barr")]
    [InlineData("Okafor was “*” by the news, she said.", "Mina Okafor")]
    [InlineData("The boats sailed, with Captain Jane Roe warning of “*”.", "Captain Jane Roe")]
    [InlineData("Okafor said that the couple wanted to “*”.", "Mina Okafor")]
    [InlineData("The firm that runs the Cup, North Line, denies it. “*,” they said.", "North Line")]
    [InlineData("Okafor called Barr a “*” man.", "Mina Okafor")]
    [InlineData("Barr was called a “*” man by Mina Okafor.", "Mina Okafor")]
    [InlineData("Barr was called a “*” man.", null)]
    [InlineData("Okafor’s repeated warnings that boats are “*” were heard.", "Mina Okafor")]
    [InlineData("Okafor sent a letter to the paper, saying that boats are “*”.", "Mina Okafor")]
    [InlineData("Okafor spoke first. “*,” she said.", "Mina Okafor")]
    [InlineData("Okafor met Jon Barr. “*,” she said.", "Mina Okafor")]
    [InlineData("Okafor met Jon Barr, and he said “*”.", null)]
    [InlineData("Warning that Jon Barr would not listen, she said “*”.", null)]
    [InlineData("Okafor spoke. Warning that Jon Barr would not listen, she said “*”.", "Mina Okafor")]
    [InlineData("“We go,” Okafor said. “*”", "Mina Okafor")]
    [InlineData("“We go,” Okafor said, “*.”", "Mina Okafor")]
    [InlineData("“We go,” Okafor said, while Jon Barr said “*.”", "Jon Barr")]
    [InlineData("“We go,” Okafor said.\nThe weather was “*”.", null)]
    [InlineData("Okafor said: “We go.\n“*.”", "Mina Okafor")]
    [InlineData("A spokesman for Okafor said “*”.", null)]
    [InlineData("Okafor and Barr said “*”.", null)]
    [InlineData("Okafor’s lawyer said “*”.", null)]
    [InlineData("Okafor said that Barr told her she was “*”.", null)]
    [InlineData("Officials said “*”.", null)]
    [InlineData("The weather was “*”.", null)]
    [InlineData("Dora Barr said “*”.", "Dora Barr")]
    public void Says_who_speaks(string text, string? name)
    {
        var prose = Prose.Read(text.Replace("*", "Quite so", StringComparison.Ordinal), s_people);
        var quote = Enumerable.Range(0, prose.Quotes.Length).Single(i => prose.Text.Substring(prose.Quotes[i].Inner.Start, prose.Quotes[i].Inner.Length).StartsWith("Quite so", StringComparison.Ordinal));
        var voice = prose.Readings[quote].Voice;
        (voice is { IsSure: true, IsKnown: true } ? voice.Person?.Name ?? voice.Name : null).ShouldBe(name);
    }

    [Fact]
    public void Any_text_can_be_read()
    {
        string[] parts = ["Okafor", "Jon Barr", "Dora", "he", "she", "who", "said", "says", "saying", "according", "to", "in", "Okafor’s", "words", "and", "that", "was", "called", "by", "the", "mayor", ",", ".", "?", ":", ";", "—", "(", ")", "“", "”", "\"", "‘", "’", "'", "«", "»", "\n", "\uFFFC", "\u00AD", "1.3", "", "…", "as", "told", "Monday"];
        var random = new Random(20261122);
        for (var round = 0; round < 3000; round++)
        {
            var text = string.Join(random.Next(4) == 0 ? "" : " ", Enumerable.Range(0, random.Next(25)).Select(_ => parts[random.Next(parts.Length)]));
            var prose = Prose.Read(text, s_people);
            prose.Readings.Length.ShouldBe(prose.Quotes.Length);
            for (var from = 0; from < text.Length; from += 3)
                SourceStatement.Of(prose, new Explainers.Text.Span(from, random.Next(1, text.Length - from + 1))).ShouldNotBeNull();
        }
    }

    [Theory]
    [InlineData("Okafor", "mina-okafor")]
    [InlineData("Ms Okafor", "mina-okafor")]
    [InlineData("Mina J. Okafor", "mina-okafor")]
    [InlineData("Union Leader Mina Okafor", "mina-okafor")]
    [InlineData("Dora Okafor", null)]
    [InlineData("Mr Barr", "jon-barr")]
    [InlineData("Barr", "jon-barr")]
    [InlineData("Fox", null)]
    public void A_name_means_one_person(string name, string? id) => s_people.Find(name)?.Id.ShouldBe(id);
}
