using System.Text.RegularExpressions;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Tests.Support;
using Explainers.Text;
using Explainers.Verification;

namespace Explainers.Tests.Text;

/// <summary>Addresses that lead to a passage, read back as a browser reads them.</summary>
public partial class TextFragmentTests
{
    private const string Text = "A headline, short & plain\nThe boats sail. The boats stay, she said — “we can’t sail” — and the non-union crews stay in port, too.\nNext, the boats stay: nobody knows.";

    [Theory]
    [InlineData("A headline, short & plain", "text=A%20headline%2C%20short%20%26%20plain")]
    [InlineData("we can’t sail", "text=we%20can%E2%80%99t%20sail")]
    [InlineData("The boats sail.", "text=The%20boats%20sail")]
    [InlineData("non-union crews", "text=non%2Dunion%20crews")]
    [InlineData("The boats stay, she said — “we can’t sail” — and the non-union crews stay in port, too.", "text=The%20boats%20stay,port%2C%20too")]
    [InlineData("stay in port, too.\nNext, the boats stay", "text=stay%20in%20port,boats%20stay")]
    [InlineData("on-union", "text=non%2Dunion")]
    public void The_fewest_words_that_lead_there(string passage, string expected) => Of(Text, passage).ShouldBe(expected);

    [Theory]
    [InlineData("stay", 2, "text=crews-,stay")]
    [InlineData("stay", 1, "text=stay")]
    [InlineData("boats stay", 2, "text=Next%2C%20the-,boats%20stay")]
    public void Words_before_a_passage_tell_it_from_one_above(string passage, int occurrence, string expected)
    {
        var at = -1;
        for (var i = 0; i < occurrence; i++)
            at = Text.IndexOf(passage, at + 1, StringComparison.Ordinal);
        new TextFragment(Text).Directive(new Span(at, passage.Length)).ShouldBe(expected);
    }

    [Fact]
    public void Words_after_a_passage_tell_it_from_one_above_when_none_stand_before_it() =>
        new TextFragment("Stay calm.\nStay at home.").Directive(new Span(11, 4)).ShouldBe("text=Stay,-at");

    [Fact]
    public void Punctuation_before_a_passage_belongs_to_the_words_before_it() =>
        new TextFragment("It stays. He said: “It stays.”").Directive(new Span(20, 8)).ShouldBe("text=said%3A%20%E2%80%9C-,It%20stays");

    [Theory]
    [InlineData("https://a.example/x", "https://a.example/x#:~:text=nobody%20knows")]
    [InlineData("https://a.example/x#part", "https://a.example/x#part:~:text=nobody%20knows")]
    public void An_address_keeps_its_own_fragment(string url, string expected) =>
        new TextFragment(Text).Link(url, new Span(Text.IndexOf("nobody", StringComparison.Ordinal), 13)).ShouldBe(expected);

    [Fact]
    public void What_has_no_words_has_no_directive() => new TextFragment("!!! … —").Directive(new Span(0, 7)).ShouldBeNull();

    [Fact]
    public void Half_a_character_can_be_encoded_all_the_same() => new TextFragment("Why \uD83D not?").Directive(new Span(0, 9)).ShouldBe("text=Why%20%EF%BF%BD%20not");

    /// <summary>Any run of words of the shipped articles: the first place in the article that fits is the run.</summary>
    [Fact]
    public void Any_passage_is_the_first_that_fits()
    {
        var tree = SourceTree.Read(Repository.Root, new DiagnosticBag());
        var random = new Random(20260305);
        foreach (var source in tree.In("input/articles/", ".md"))
        {
            var text = ArticleText.Of(Article.Read("a", source, new DiagnosticBag())).Written.Text;
            var fragment = new TextFragment(text);
            var words = Word().Matches(text);
            for (var i = 0; i < 400; i++)
            {
                var first = random.Next(words.Count);
                var last = Math.Min(words.Count - 1, first + random.Next(30));
                var passage = Span.FromBounds(words[first].Index, words[last].Index + words[last].Length);
                if (text.AsSpan(passage.Start, passage.Length).Contains(ArticleText.Wall) || !text.AsSpan(passage.Start, passage.Length).ContainsAnyInRange('a', 'z'))
                    continue;
                var directive = fragment.Directive(passage)!;
                var shown = Shown(text, directive);
                shown.ShouldNotBeNull(directive);
                // A directive that nothing tells apart leads to the same words at a place above.
                if (shown.Value.Start < passage.Start)
                    text.Substring(shown.Value.Start, shown.Value.Length).ShouldBe(text.Substring(passage.Start, shown.Value.Length), StringCompareShould.IgnoreCase);
                else
                    (shown.Value.Start <= passage.Start && shown.Value.Start >= passage.Start - 20 && shown.Value.End <= passage.End + 20).ShouldBeTrue($"{directive} shows “{text.Substring(shown.Value.Start, shown.Value.Length)}” for “{text.Substring(passage.Start, passage.Length)}”");
                Uri.UnescapeDataString(directive).Length.ShouldBeLessThan(130);
            }
        }
    }

    /// <summary>What a browser shows: WICG, “URL Fragment Text Directives” §3.5, find a range from a text directive.</summary>
    private static Span? Shown(string text, string directive)
    {
        var parts = directive["text=".Length..].Split(',').ToList();
        var prefix = parts[0].EndsWith('-') ? Take(0)[..^1] : null;
        var suffix = parts[^1].StartsWith('-') ? Take(parts.Count - 1)[1..] : null;
        var pattern = (prefix is null ? "" : $@"(?<![\p{{L}}\p{{N}}]){Regex.Escape(Uri.UnescapeDataString(prefix))}\s*")
            + $@"(?<shown>(?<![\p{{L}}\p{{N}}]){Regex.Escape(Uri.UnescapeDataString(parts[0]))}(?![\p{{L}}\p{{N}}])"
            + (parts.Count > 1 ? $@"[\s\S]*?(?<![\p{{L}}\p{{N}}]){Regex.Escape(Uri.UnescapeDataString(parts[1]))}(?![\p{{L}}\p{{N}}])" : "") + ")"
            + (suffix is null ? "" : $@"\s*{Regex.Escape(Uri.UnescapeDataString(suffix))}(?![\p{{L}}\p{{N}}])");
        var match = Regex.Match(text, pattern, RegexOptions.IgnoreCase);
        return match.Success ? new Span(match.Groups["shown"].Index, match.Groups["shown"].Length) : null;

        string Take(int i)
        {
            var part = parts[i];
            parts.RemoveAt(i);
            return part;
        }
    }

    private static string? Of(string text, string passage) => new TextFragment(text).Directive(new Span(text.IndexOf(passage, StringComparison.Ordinal), passage.Length));

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*")]
    private static partial Regex Word();
}
