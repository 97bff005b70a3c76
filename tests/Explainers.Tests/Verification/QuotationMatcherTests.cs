using Explainers.Text;
using Explainers.Verification;

namespace Explainers.Tests.Verification;

/// <summary>Which quotations a text carries.</summary>
public class QuotationMatcherTests
{
    private const string Text = "“We can’t sail,” she said. He did not agree. The 1.3 million non-union members—all of them—couldn’t vote; Carney’s plan fell by -5 per cent ... and stayed. 51st state.";

    [Theory]
    [InlineData("We can't sail")]
    [InlineData("members-all of them")]
    [InlineData("We can’t sail.")]
    [InlineData("“We can’t sail”")]
    [InlineData("did not agree")]
    [InlineData("members – all of them – couldn’t vote")]
    [InlineData("members--all of them")]
    [InlineData("We can’t sail … did not agree")]
    [InlineData("We can’t sail [...] not agree")]
    [InlineData("She [the captain] said", false)]
    [InlineData("she [the captain] said")]
    [InlineData("[s]he said")]
    [InlineData("[He] did not agree")]
    [InlineData("[They] couldn’t vote")]
    [InlineData("Carney")]
    [InlineData("fell by -5 per cent … and stayed")]
    [InlineData("1.3 million")]
    [InlineData("We can sail", false)]
    [InlineData("can", false)]
    [InlineData("couldn", false)]
    [InlineData("did agree", false)]
    [InlineData("agree … sail", false)]
    [InlineData("3 million", false)]
    [InlineData("1", false)]
    [InlineData("5 per cent", false)]
    [InlineData("union members", false)]
    [InlineData("51", false)]
    [InlineData("ember", false)]
    [InlineData("We Can’t sail", false)]
    [InlineData("sail, he said", false)]
    public void Word_for_word(string quotation, bool found = true) =>
        (QuotationMatcher.Find(QuotationPattern.Parse(quotation), FoldedText.From(Text)) is not null).ShouldBe(found);

    [Theory]
    [InlineData("The move is illegal.", "[l]egal", false)]
    [InlineData("The move is impossible.", "[p]ossible", false)]
    [InlineData("Legal it is.", "[l]egal")]
    [InlineData("Legal it is.", "[L]egal")]
    [InlineData("They walk home.", "walk[ed] home")]
    [InlineData("Likely to be.", "[un]Likely to be", false)]
    [InlineData("workers can fight him", "workers can[not] fight", false)]
    [InlineData("It is important.", "It is [not] important", false)]
    [InlineData("a 25 per cent tariff", "a 2[9] per cent tariff", false)]
    [InlineData("a 25 per cent tariff", "a [90] per cent tariff", false)]
    [InlineData("it rose last year to a peak", "it rose last year [2024] to a peak")]
    [InlineData("$1 trillion", "$1[00] trillion", false)]
    [InlineData("$1.3 billion", "$1.3", false)]
    [InlineData("fell by 25 per cent", "-25 per cent", false)]
    [InlineData("Canada would gain. Canada would “never” yield to pressure.", "Canada would … yield to", false)]
    [InlineData("He called me and was fine. He couldn’t have been nicer.", "He … have been nicer", false)]
    [InlineData("We met, and we talked. In the end we agreed.", "We met … we agreed")]
    [InlineData("We will not negotiate under threat.", "We will … negotiate", false)]
    [InlineData("We will not negotiate under threat.", "We will [gladly] negotiate", false)]
    [InlineData("He was tall. He was never late or sorry or rude to her.", "He was tall … rude to her")]
    [InlineData("fell 2½ points", "fell 2", false)]
    [InlineData("all 1 300 000 of them", "300 000", false)]
    [InlineData("all 1 300 000 of them", "1 300 000 of")]
    [InlineData("on 10/12/2025", "on 10", false)]
    [InlineData("5 or 5 % more", "5 or 5", false)]
    [InlineData("it costs C$5", "it costs C", false)]
    [InlineData("to de-escalate the fight", "escalate the fight", false)]
    [InlineData("a not-for-profit war", "profit war", false)]
    [InlineData("a smoke-free hall", "a smoke", false)]
    [InlineData("a peacemaker—whether here or there", "whether here")]
    [InlineData("un été chaud, l’été", "l’été")]
    [InlineData("c’est l’été", "été")]
    [InlineData("il n’est pas là", "est pas là", false)]
    [InlineData("a ﬁne day", "fine day")]
    [InlineData("Carney won; Trump lost", "Carney won;")]
    [InlineData("We will, unless asked, sail.", "We will … sail", false)]
    [InlineData("We will only if asked sail.", "We will … sail", false)]
    [InlineData("They refused to sail.", "They … sail", false)]
    [InlineData("They have failed to sail.", "They have … sail", false)]
    [InlineData("I would rather walk than sail.", "I would … sail", false)]
    [InlineData("They barely sail.", "They … sail", false)]
    [InlineData("They sail less than others.", "They sail … others", false)]
    [InlineData("He is wrongly called a thief.", "He is … called a thief", false)]
    [InlineData("Il ne veut pas signer.", "Il … signer", false)]
    [InlineData("Il part sans payer.", "Il part … payer", false)]
    [InlineData("Wir wollen nicht segeln.", "Wir wollen … segeln", false)]
    [InlineData("We will not, under any of the terms that were named here, yield.", "We will … yield", false)]
    [InlineData("We will, after all of the talks of last year, not yield.", "We will … yield", false)]
    [InlineData("The plan, which as far as we know does not cost them much, is dead.", "The plan … is dead")]
    [InlineData("They failed to sail.", "They [wanted] to sail", false)]
    [InlineData("They agreed to sail.", "They [refused] to sail", false)]
    [InlineData("We moved, they say, a little.", "We moved (…) a little")]
    [InlineData("We moved (…) a little.", "We moved (…) a little")]
    [InlineData("We moved […] a little.", "We moved … a little")]
    [InlineData("We moved. Then we stayed.", "We moved.... Then we stayed")]
    [InlineData("We moved a little and then we stayed.", "… moved a little … then we stayed …")]
    [InlineData("We moved a little and then we stayed.", "… moved … … then we stayed....")]
    [InlineData("Il a dit « oui » hier.", "Il a dit “oui” hier")]
    [InlineData("Il a dit “oui” hier.", "Il a dit «\u00A0oui\u00A0» hier")]
    [InlineData("Er sagte »ja« und ging.", "Er sagte „ja“ und ging")]
    [InlineData("It was rock ’n’ roll of the ’90s.", "rock 'n' roll of the '90s")]
    [InlineData("James’s boat is 5'10\" long.", "James's boat is 5’10” long")]
    public void Words_and_numbers_are_whole_and_what_is_denied_stays_denied(string text, string quotation, bool found = true) =>
        (QuotationMatcher.Find(QuotationPattern.Parse(quotation), FoldedText.From(text)) is not null).ShouldBe(found);

    [Theory]
    [InlineData("“We met.\n“Then we talked.”", "We met. Then we talked.")]
    [InlineData("“We met.\n“Then we talked.”", "“We met.\n“Then we talked.”")]
    [InlineData("\"We met.\n\"Then we talked,\" he said.", "We met. Then we talked")]
    [InlineData("“We met.”\n“Then we talked.”", "We met. Then we talked.", false)]
    public void Marks_that_a_paragraph_opens_anew_do_not_count(string text, string quotation, bool found = true) =>
        (QuotationMatcher.Find(QuotationPattern.Parse(quotation), FoldedText.From(ReopenedMarks.Hide(text))) is not null).ShouldBe(found);

    [Fact]
    public void Every_place_that_has_the_words_is_found()
    {
        var text = FoldedText.From("We will go. They said: “We will go.” And we will go.");
        QuotationMatcher.FindAll(QuotationPattern.Parse("e will go"), text).ShouldBeEmpty();
        QuotationMatcher.FindAll(QuotationPattern.Parse("We will go"), text).Count().ShouldBe(2);
        QuotationMatcher.FindAll(QuotationPattern.Parse("go"), text).Count().ShouldBe(3);
    }

    [Theory]
    [InlineData("[We are thieves]")]
    [InlineData("!!!")]
    [InlineData("…")]
    [InlineData("")]
    public void What_quotes_no_words_is_not_found(string quotation) => QuotationMatcher.Find(QuotationPattern.Parse(quotation), FoldedText.From("!!! … We are here.")).ShouldBeNull();

    [Fact]
    public void Many_ellipses_take_no_longer_than_few()
    {
        var text = FoldedText.From(string.Concat(Enumerable.Repeat("the cat and ", 400)));
        QuotationMatcher.Find(QuotationPattern.Parse(string.Join(" … ", Enumerable.Repeat("the", 30)) + " … zebra"), text).ShouldBeNull();
    }

    [Fact]
    public void An_ellipsis_does_not_make_one_passage_of_two_far_apart()
    {
        var text = "Begin here. " + string.Join(' ', Enumerable.Repeat("word", QuotationMatcher.EllipsisWords + 5)) + " End there.";
        QuotationMatcher.Find(QuotationPattern.Parse("Begin here … End there"), FoldedText.From(text)).ShouldBeNull();
        QuotationMatcher.Find(QuotationPattern.Parse("Begin here … word"), FoldedText.From(text)).ShouldNotBeNull();
    }

    [Fact]
    public void Brackets_stand_for_a_few_words_only()
    {
        var source = FoldedText.From("one two three four five six seven eight nine ten");
        QuotationMatcher.Find(QuotationPattern.Parse("one [some] five"), source).ShouldNotBeNull();
        QuotationMatcher.Find(QuotationPattern.Parse("one [some] ten"), source).ShouldBeNull();
    }
}
