using Explainers.Text;

namespace Explainers.Tests.Text;

/// <summary>A cache of words gives what its function gives, however many words there are and however long.</summary>
public class WordCacheTests
{
    [Fact]
    public void Words_that_share_a_place_are_told_apart()
    {
        var cache = new WordCache<string>(w => w + "!");
        string[] words = [.. Enumerable.Range(0, 200_000).Select(i => $"w{i}"), "", new string('x', 100), "w7"];
        foreach (var word in words.Concat(words))
            cache.Of(word).ShouldBe(word + "!");
    }

    [Fact]
    public void A_word_that_was_asked_for_before_is_not_worked_out_again()
    {
        var asked = 0;
        var cache = new WordCache<int>(_ => asked++);
        cache.Of("tariff");
        cache.Of("the tariff".AsSpan(4));
        asked.ShouldBe(1);
    }
}
