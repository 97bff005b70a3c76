using System.Text.RegularExpressions;
using Explainers.Building;
using Explainers.Diagnostics;
using Explainers.Tests.Support;
using Explainers.Text;
using Explainers.Verification;

namespace Explainers.Tests.Verification;

/// <summary>From any words of an article back to its seed.</summary>
public partial class SeedPlacesTests
{
    [Fact]
    public void Any_quotation_leads_back_to_the_seed()
    {
        var (_, library) = SitePipeline.Read(Repository.Shipped, new DiagnosticBag());
        var texts = new SourceTexts(library);
        var places = new SeedPlaces(library, texts);
        var random = new Random(20260306);
        var (found, lost) = (0, new List<string>());
        foreach (var article in library.Articles.Values.OrderBy(a => a.Id, StringComparer.Ordinal))
        {
            var text = texts.Of(article.Id);
            var words = Word().Matches(text.Written.Text);
            for (var i = 0; i < 200 && words.Count > 20; i++)
            {
                var quotation = Quotation(text.Written.Text, words, random);
                // Square brackets are an editor's, in a source as well; and nothing is quoted across a wall.
                if (quotation.AsSpan().ContainsAny('[', ArticleText.Wall) || QuotationMatcher.Find(QuotationPattern.Parse(quotation), text.Folded) is not { } passage)
                    continue;
                var parts = places.PartsOf(quotation, article, text.Locate(passage));
                Bare(string.Concat(parts.Select(p => text.Written.Text.Substring(p.Start, p.Length)))).ShouldBe(Bare(quotation));
                var seed = library.Seeds[article.Seed!.Value];
                var spans = places.InSeed(article, parts);
                if (spans.IsEmpty)
                    lost.Add($"{article.Id}: {quotation}");
                else
                    Bare(string.Concat(spans.Select(s => seed.Text.Substring(s.Start, s.Length)))).ShouldBe(Bare(quotation));
                found++;
                var inFile = places.InArticle(article, parts);
                Bare(string.Concat(inFile.Select(s => article.Source.Text.Substring(s.Start, s.Length)))).ShouldBe(Bare(quotation));
            }
        }
        found.ShouldBeGreaterThan(500);
        lost.Count.ShouldBe(0, $"of {found}: " + string.Join('\n', lost.Take(40)));
    }

    /// <summary>A run of words, with an ellipsis in it as often as not.</summary>
    private static string Quotation(string text, MatchCollection words, Random random)
    {
        var first = random.Next(words.Count - 12);
        var last = first + random.Next(12);
        var quotation = Between(first, last);
        return random.Next(2) == 0 || last - first < 4 ? quotation : $"{Between(first, first + 1)} … {Between(last - 1, last)}";

        string Between(int from, int to) => text[words[from].Index..(words[to].Index + words[to].Length)];
    }

    private static string Bare(string text) => string.Concat(FoldedText.From(text).Value.Where(char.IsLetterOrDigit));

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*")]
    private static partial Regex Word();
}
