using System.Text.RegularExpressions;
using Explainers.Building;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Numbers;
using Explainers.Tests.Support;
using Explainers.Text;
using Explainers.Verification;

namespace Explainers.Tests.Numbers;

/// <summary>The shipped explainers with their numbers and dates changed: no false one builds, and no typography matters.</summary>
public partial class ChangedNumberTests
{
    private static readonly Library s_library = SitePipeline.Read(Repository.Shipped, new DiagnosticBag()).Library;
    private static readonly AllFacts s_facts = new(s_library, new SourceTexts(s_library));

    public static TheoryData<string> Explainers => [.. s_library.Explainers.Select(e => e.Id)];

    [Theory]
    [MemberData(nameof(Explainers))]
    public void Any_change_is_an_error_at_that_place(string id)
    {
        var explainer = s_library.Explainers.Single(e => e.Id == id);
        var missed = new List<string>();
        var changes = 0;
        foreach (var number in Verify(explainer, explainer.Source.Text).Found)
        {
            var at = number.Words.At.Span;
            foreach (var (offset, length, with) in Changed.All(explainer.Source.Slice(at).ToString(), number.Kind == NumberKind.Date))
            {
                var changed = new Span(at.Start + offset, with.Length);
                var text = explainer.Source.Text.Remove(changed.Start, length).Insert(changed.Start, with);
                var errors = Verify(explainer, text).Said.Where(d => d.Rule.Severity == Severity.Error).ToArray();
                changes++;
                if (errors.Length == 0 || errors.Any(e => e.At!.Span.End < changed.Start || e.At.Span.Start > changed.End))
                    missed.Add($"{explainer.Source.PositionOf(at.Start)}: “{explainer.Source.Slice(at)}”, “{explainer.Source.Slice(new Span(changed.Start, length))}” became “{with}”: {string.Join("; ", errors.Select(e => e.At!.Source.PositionOf(e.At.Span.Start) + e.Message))}");
            }
        }
        missed.ShouldBeEmpty($"{missed.Count} of {changes}");
        changes.ShouldBeGreaterThan(150);
    }

    [Theory]
    [MemberData(nameof(Explainers))]
    public void Every_figure_of_a_page_is_looked_at(string id)
    {
        var explainer = s_library.Explainers.Single(e => e.Id == id);
        var (found, said) = Verify(explainer, explainer.Source.Text);
        said.ShouldBeEmpty();
        var quoted = explainer.Texts.SelectMany(t => t.Quotations).Select(q => q.Words.At.Span).ToArray();
        var text = explainer.Source.Text;
        var body = text.IndexOf("\n---\n", StringComparison.Ordinal);
        // The page’s own dates, and the names of files, are not said by a source.
        foreach (Match figures in Figures().Matches(Citation().Replace(text, m => new string(' ', m.Length))))
        {
            var line = explainer.Source.Slice(explainer.Source.LineSpan(explainer.Source.PositionOf(figures.Index).Line)).ToString();
            if (figures.Index < body && PageDate().IsMatch(line) || quoted.Any(q => q.Contains(figures.Index)))
                continue;
            found.ShouldContain(f => f.Words.At.Span.Contains(figures.Index), $"{figures.Value} in {line}");
        }
    }

    [Theory]
    [InlineData("25 per cent", "25%", "25 percent", "25 %", "twenty-five per cent", "twenty-five percent", "25\u00A0per\u00A0cent", "25\u202F%")]
    [InlineData("over 20 per cent", "more than 20 per cent", "over 20%", "over twenty percent", "above 20 per cent")]
    [InlineData("$1.3 billion", "$1.3bn", "$1.3\u00A0billion", "1.3 billion dollars", "$1,300,000,000", "$1,300 million", "$1.3-billion")]
    [InlineData("3 May 2025", "May 3, 2025", "May 3rd, 2025", "3rd May 2025", "Saturday, 3 May 2025", "3\u00A0May\u00A02025", "3 May")]
    [InlineData("2025-05-03\n    text", "2025-05\n    text")]
    [InlineData("five years", "5 years", "5\u00A0years")]
    [InlineData("29 April 2025", "April 29, 2025", "Apr. 29, 2025", "the 29th of April, 2025")]
    [InlineData("20 points", "twenty points", "20\u00A0points", "20-point")]
    [InlineData("two years", "2 years")]
    [InlineData("after nine years", "after 9 years")]
    [InlineData("spring of 2025", "spring 2025")]
    [InlineData("51st", "fifty-first")]
    public void Typography_is_never_an_error(string written, params string[] variants)
    {
        var explainers = s_library.Explainers.Where(e => e.Source.Text.Contains(written, StringComparison.OrdinalIgnoreCase)).ToArray();
        explainers.ShouldNotBeEmpty();
        foreach (var explainer in explainers)
        {
            var found = Verify(explainer, explainer.Source.Text).Found.Count;
            foreach (var variant in variants)
            {
                var (now, said) = Verify(explainer, Outside(explainer, written, variant));
                said.ShouldBeEmpty(variant);
                now.Count.ShouldBe(found, variant);
            }
        }
    }

    [Theory]
    [InlineData("over 20 per cent", "20 per cent", "EX0227")]
    [InlineData("over 20 per cent", "under 20 per cent", "EX0222")]
    [InlineData("over 20 per cent", "nearly 20 per cent", "EX0222")]
    [InlineData("Set 25 per cent", "set over 25 per cent", "EX0222")]
    [InlineData("$1.3 billion", "US$1.3 billion", "EX0222")]
    [InlineData("$1.3 billion", "€1.3 billion", "EX0222")]
    [InlineData("Tuesday, 29 April 2025", "Monday, 29 April 2025", "EX0224")]
    [InlineData("2025-05-03\n", "2025-05-02/2025-05-03\n", "EX0223")]
    [InlineData("In October, at a meeting of Liberal MPs", "In November, at a meeting of Liberal MPs", "EX0223")]
    public void What_the_words_around_a_number_change_is_said(string written, string changed, string rule)
    {
        var explainer = s_library.Explainers.First(e => e.Source.Text.Contains(written, StringComparison.OrdinalIgnoreCase));
        Verify(explainer, explainer.Source.Text.Replace(written, changed, StringComparison.OrdinalIgnoreCase)).Said.Select(d => d.Rule.Id).Distinct().ShouldBe([rule]);
    }

    private static string Outside(Explainer explainer, string written, string variant) => explainer.Source.Text.Replace(written, variant, StringComparison.Ordinal);

    private static (IReadOnlyList<VerifiedNumber> Found, IReadOnlyList<Diagnostic> Said) Verify(Explainer explainer, string text)
    {
        var diagnostics = new DiagnosticBag();
        var changed = Explainer.Read(explainer.Id, new Source(explainer.Source.Path, text), PageNames.None, diagnostics)!;
        var library = s_library with { Explainers = [changed], Pages = [], People = ById.Of<Person>([], p => p.Id, new Memo()) };
        return (NumberVerification.Run(library, s_facts, diagnostics).ByExplainer[explainer.Id], diagnostics.ToSorted());
    }

    [GeneratedRegex(@"\[@[^\]]*\]|- source: .*|source: .*|^ *- [a-z0-9-]+$", RegexOptions.Multiline)]
    private static partial Regex Citation();

    [GeneratedRegex(@"[0-9]+")]
    private static partial Regex Figures();

    [GeneratedRegex(@"^(published|checked|updated): |^ +quote: ")]
    private static partial Regex PageDate();
}
