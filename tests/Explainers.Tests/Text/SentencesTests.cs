using Explainers.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Explainers.Tests.Text;

/// <summary>Where sentences end. A bar stands between two of them.</summary>
public class SentencesTests
{
    [Theory]
    [InlineData("He left.|She stayed.")]
    [InlineData("He left!|She stayed?|Nobody knows…|Perhaps.")]
    [InlineData("It cost $1.3 billion in 2025.|Nobody paid.")]
    [InlineData("It rose by 2.5 per cent.|25 firms closed.")]
    [InlineData("Mr. Barr met Dr. Fox, Sen. Quill and Lt.-Gov. Roy on St. Paul Street.|They spoke.")]
    [InlineData("U.S. President Ada Quill left the U.S. Steel works.|Nobody saw her.")]
    [InlineData("The crews came from the U.S.|They left again.")]
    [InlineData("It is in Washington, D.C.|The mayor is not.")]
    [InlineData("J. A. Smith and George W. Fox agree with P.J. Barr.|He said so.")]
    [InlineData("She lives at No. 10 Harbour Row.|He does not.")]
    [InlineData("He said no.|Then he left.")]
    [InlineData("They met at 10 a.m. Tuesday and left at 4 p.m. on Monday.|It rained.")]
    [InlineData("They met at 10 a.m.|The talks failed.")]
    [InlineData("On Oct. 7 and in Sept. they met.|In Dec. Barr left.")]
    [InlineData("They paid in Nov.|The rest came later.")]
    [InlineData("North Line Inc. Chairman Barr and King Jr. Day stand for nothing.|He left North Line Inc.|The firm lives on.")]
    [InlineData("Crews, e.g. cooks, i.e. everyone vs. Barr, etc. are out.|So it goes.")]
    [InlineData("“We moved a little. So did they,” Barr said.|He left.")]
    [InlineData("“We moved a little. So did they.”|He left.")]
    [InlineData("\"We moved. So did they.\"|He left.|\"We did!\"")]
    [InlineData("“Will you go?” she asked.|“No!” Mayor Lena Fox said.|“Why?”|Nobody knows.")]
    [InlineData("He said: “We moved.”|“Why?” she asked.")]
    [InlineData("He called it “a blow”.|She did not.")]
    [InlineData("He called it ‘a blow.’|She did not.")]
    [InlineData("Il a dit : « Nous partons. Eux aussi. »|Elle reste.")]
    [InlineData("Il a dit « non ».|Elle reste.")]
    [InlineData("Er sagte: „Wir gehen. Sie auch.“|Sie bleibt.")]
    [InlineData("He waited … Barr did not … and left.|Nobody came…|She did.")]
    [InlineData("He waited. . . and left.|She did not.")]
    [InlineData("See https://desk.example/a.b?c=d and desk.example.|Then go.")]
    [InlineData("(He left.)|She stayed (until ten).|Fine.")]
    [InlineData("He left – at last.|“Why?” – nobody knows.")]
    [InlineData("Version 2.0 came.|3 more follow.")]
    [InlineData("船は出ません。|なぜですか？|誰も知らない。")]
    [InlineData("The line ends here without a stop")]
    [InlineData("the firm iShip said no.|iShip did.", "the firm iShip said no. iShip did.")]
    public void End_where_a_reader_ends_them(string marked, string? whole = null)
    {
        var isJapanese = marked.Contains('。', StringComparison.Ordinal);
        var text = marked.Replace("|", isJapanese ? "" : " ", StringComparison.Ordinal);
        Sentences.In(text).Select(s => text.Substring(s.Start, s.Length)).ShouldBe(whole is null ? marked.Split('|') : [whole]);
    }

    private static readonly Arbitrary<string> s_text = Gen.Elements("He", "left", "U.S", "Mr", "No", "10", "p.m", "J", "…", ".", ".", ". ", "! ", "? ", "...", "。", "“", "”", "\"", "'", "’", "«", "»", "« ", " »", "„", "‘", "(", ")", "[", "]", "—", "-", ",", ":", " ", " ", "\u00A0", "\n", "é", "日", "👍", "said")
        .ListOf().Select(parts => string.Concat(parts)).ToArbitrary();

    [Fact]
    public void Hold_every_character_but_spaces_once_and_in_order() => Prop.ForAll(s_text, text =>
    {
        var end = 0;
        foreach (var span in Sentences.In(text))
        {
            span.Length.ShouldBeGreaterThan(0);
            span.Start.ShouldBeGreaterThanOrEqualTo(end);
            text[end..span.Start].ShouldAllBe(c => char.IsWhiteSpace(c));
            char.IsWhiteSpace(text[span.Start]).ShouldBeFalse();
            char.IsWhiteSpace(text[span.End - 1]).ShouldBeFalse();
            end = span.End;
        }
        text[end..].ShouldAllBe(c => char.IsWhiteSpace(c));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(20261122UL, 31UL));

    [Theory]
    [InlineData("“")]
    [InlineData("\" a")]
    [InlineData("«.»")]
    [InlineData("U.S. A")]
    [InlineData("a. “B.")]
    [InlineData("... ")]
    public void Are_found_in_time_that_grows_with_the_text(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 50_000));
        Sentences.In(text).Sum(s => s.Length).ShouldBeGreaterThan(0);
    }
}
