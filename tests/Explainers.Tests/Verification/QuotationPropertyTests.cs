using System.Text;
using Explainers.Text;
using Explainers.Verification;

namespace Explainers.Tests.Verification;

/// <summary>Random articles and quotations of them. The seeds are fixed, so that a failure is the same for everybody.</summary>
public class QuotationPropertyTests
{
    private const int Rounds = 400;

    private static readonly string[] s_words =
        ["the", "boats", "sail", "at", "dawn", "Mina", "Okafor’s", "can’t", "25", "per", "cent", "1.3", "million", "“never”", "non-union", "crews", "said", "café", "naïve", "a", "‘deal,’", "—", "$5", "rest", "(or", "more)", "it.", "So", "we", "go,", "they", "’90s", "players’"];

    [Fact]
    public void What_stands_there_is_found_however_it_is_typed()
    {
        var random = new Random(20261122);
        for (var round = 0; round < Rounds; round++)
        {
            var article = Article(random);
            var quotation = Retyped(string.Join(' ', Run(random, article)), random);
            Find(quotation, article).ShouldNotBeNull($"“{quotation}” in “{string.Join(' ', article)}”");
        }
    }

    [Fact]
    public void A_word_that_is_not_there_is_never_found()
    {
        var random = new Random(20261123);
        for (var round = 0; round < Rounds; round++)
        {
            var article = Article(random);
            var quotation = Run(random, article);
            var at = random.Next(quotation.Length);
            if (!char.IsLetterOrDigit(quotation[at][0]))
                continue;
            quotation[at] = Changed(quotation[at], random);
            Find(string.Join(' ', quotation), article).ShouldBeNull($"“{string.Join(' ', quotation)}” in “{string.Join(' ', article)}”");
        }
    }

    [Fact]
    public void Words_left_out_are_found_with_an_ellipsis_and_never_without()
    {
        var random = new Random(20261124);
        for (var round = 0; round < Rounds; round++)
        {
            // Every word once, so that no other place of the article can have the shorter run.
            var words = Enumerable.Range(0, 40).Select(i => $"word{i}").ToArray();
            var from = random.Next(10);
            var gap = random.Next(from + 2, 28);
            var left = random.Next(1, 6);
            string before = string.Join(' ', words[from..gap]), after = string.Join(' ', words[(gap + left)..35]);
            Find(before + Pick(random, " … ", "…", " ... ", " [...] ", " […] ", " . . . ", " (…) ") + after, words).ShouldNotBeNull();
            Find(before + " " + after, words).ShouldBeNull();
            // The same ellipsis one word further on leaves out what it says, and something else as well.
            Find(before + " " + words[gap + left] + " … " + string.Join(' ', words[(gap + left + 1)..35]), words).ShouldBeNull();
            Find(after + " … " + before, words).ShouldBeNull();
        }
    }

    private static Span? Find(string quotation, string[] article) => QuotationMatcher.Find(QuotationPattern.Parse(quotation), FoldedText.From(string.Join(' ', article)));

    private static string[] Article(Random random) => [.. Enumerable.Range(0, 60).Select(_ => s_words[random.Next(s_words.Length)])];

    /// <summary>Some words of the article, one of them a word at least.</summary>
    private static string[] Run(Random random, string[] article)
    {
        var from = random.Next(article.Length - 8);
        var run = article[from..(from + random.Next(3, 8))];
        // A number’s magnitude belongs to it, and so does a dash to what it joins: such a run may not begin or end there.
        return run[0] is "million" or "cent" or "—" || run[^1] is "1.3" or "25" or "—" or "$5" || article[Math.Max(0, from - 1)] is "1.3" or "25" or "$5" ? [article.First(w => w.All(char.IsLetter))] : run;
    }

    private static string Changed(string word, Random random) => random.Next(3) switch
    {
        0 => word + "zq",
        1 => "zq" + word,
        _ => char.IsDigit(word[0]) ? "9" + word : char.IsUpper(word[0]) ? "Zq" : word.ToUpperInvariant() is var upper && upper != word ? upper : "zq",
    };

    private static string Retyped(string text, Random random)
    {
        var typed = new StringBuilder();
        foreach (var c in text)
        {
            typed.Append(c switch
            {
                ' ' => Pick(random, " ", " ", "\u00A0", "  ", "\n", "\u2009"),
                '’' or '‘' => Pick(random, "’", "'", "ʼ"),
                '“' or '”' => Pick(random, "\"", c.ToString(), "''"),
                '—' => Pick(random, "—", "–", "--", "―"),
                '-' => Pick(random, "-", "\u2010", "\u2011"),
                'é' => Pick(random, "é", "e\u0301"),
                'ï' => Pick(random, "ï", "i\u0308"),
                _ when char.IsLetter(c) && random.Next(12) == 0 => c + "\u00AD",
                _ => c.ToString(),
            });
        }
        return typed.ToString();
    }

    private static string Pick(Random random, params string[] from) => from[random.Next(from.Length)];
}
