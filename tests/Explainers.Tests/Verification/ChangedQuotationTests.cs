using System.Text.RegularExpressions;
using Explainers.Building;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Tests.Support;
using Explainers.Text;
using Explainers.Verification;

namespace Explainers.Tests.Verification;

/// <summary>The shipped explainers with their quotations changed: no false word builds, and no typography matters.</summary>
public partial class ChangedQuotationTests
{
    private static readonly Library s_library = SitePipeline.Read(Repository.Shipped, new DiagnosticBag()).Library;

    public static TheoryData<string> Explainers => [.. s_library.Explainers.Select(e => e.Id)];

    [Theory]
    [MemberData(nameof(Explainers))]
    public void Any_word_changed_is_an_error_at_that_word(string id)
    {
        var explainer = s_library.Explainers.Single(e => e.Id == id);
        var changes = 0;
        foreach (var word in QuotedWords(explainer))
        {
            var changed = Changed(explainer.Source.Slice(word).ToString());
            var text = explainer.Source.Text.Remove(word.Start, word.Length).Insert(word.Start, changed);
            var found = Verify(explainer, text).Where(d => d.Rule == Rules.QuotationNotFound).ToArray();
            found.Length.ShouldBe(1, $"“{explainer.Source.Slice(word)}” became “{changed}” at {explainer.Source.PositionOf(word.Start)}");
            found[0].At!.Source.Path.ShouldBe(explainer.Source.Path);
            found[0].At!.Source.PositionOf(found[0].At!.Span.Start).Line.ShouldBe(explainer.Source.PositionOf(word.Start).Line);
            found[0].At!.Span.Start.ShouldBeLessThanOrEqualTo(word.Start + changed.Length);
            found[0].At!.Span.End.ShouldBeGreaterThanOrEqualTo(word.Start);
            changes++;
        }
        changes.ShouldBeGreaterThan(60);
    }

    [Theory]
    [MemberData(nameof(Explainers))]
    public void What_the_hint_says_mends_a_changed_word(string id)
    {
        var explainer = s_library.Explainers.Single(e => e.Id == id);
        foreach (var word in QuotedWords(explainer))
        {
            var changed = Changed(explainer.Source.Slice(word).ToString());
            var text = explainer.Source.Text.Remove(word.Start, word.Length).Insert(word.Start, changed);
            var said = Verify(explainer, text).Single(d => d.Rule == Rules.QuotationNotFound);
            if (Mend().Match(said.Hint!) is not { Success: true } mend)
                continue;
            var mended = text.Remove(said.At!.Span.Start, said.At.Span.Length).Insert(said.At.Span.Start, mend.Groups[1].Value);
            Verify(explainer, mended).Where(d => d.Rule == Rules.QuotationNotFound).ShouldBeEmpty($"“{explainer.Source.Slice(said.At.Span)}”: {said.Hint}");
        }
    }

    [Theory]
    [MemberData(nameof(Explainers))]
    public void Two_words_in_each_others_place_are_an_error(string id)
    {
        var explainer = s_library.Explainers.Single(e => e.Id == id);
        foreach (var quotation in Quotations(explainer))
        {
            var words = Words(explainer.Source, quotation.Span).ToArray();
            foreach (var (first, second) in words.Zip(words.Skip(1)))
            {
                var (a, b) = (explainer.Source.Slice(first).ToString(), explainer.Source.Slice(second).ToString());
                if (a == b)
                    continue;
                var text = string.Concat(explainer.Source.Text.AsSpan(0, first.Start), b, explainer.Source.Text.AsSpan(first.End, second.Start - first.End), a) + explainer.Source.Text[second.End..];
                Verify(explainer, text).ShouldContain(d => d.Rule == Rules.QuotationNotFound, $"{b} {a}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Explainers))]
    public void An_ellipsis_put_where_nothing_is_left_out_is_said(string id)
    {
        var explainer = s_library.Explainers.Single(e => e.Id == id);
        foreach (var quotation in Quotations(explainer))
        {
            var at = explainer.Source.Text.IndexOf(' ', quotation.Span.Start, quotation.Span.Length);
            if (at > 0)
                Verify(explainer, explainer.Source.Text.Insert(at, " …")).ShouldContain(d => (d.Rule == Rules.IdleEllipsis || d.Rule == Rules.QuotationNotFound) && quotation.Span.Contains(d.At!.Span.Start));
        }
    }

    [Theory]
    [MemberData(nameof(Explainers))]
    public void Any_word_left_out_inside_a_quotation_is_an_error(string id)
    {
        var explainer = s_library.Explainers.Single(e => e.Id == id);
        foreach (var quotation in Quotations(explainer))
        {
            foreach (var word in Words(explainer.Source, quotation.Span).Skip(1).SkipLast(1))
                Verify(explainer, explainer.Source.Text.Remove(word.Start, word.Length)).ShouldContain(d => d.Rule == Rules.QuotationNotFound);
        }
    }

    [Theory]
    [InlineData("’", "'")]
    [InlineData("“", "\"", "”", "\"")]
    [InlineData("“", "«", "”", "»")]
    [InlineData(" ", "\u00A0")]
    [InlineData("t", "t\u00AD")]
    public void Typography_is_never_an_error(params string[] pairs)
    {
        foreach (var explainer in s_library.Explainers)
        {
            var text = explainer.Source.Text;
            var body = text.IndexOf("\n---\n", StringComparison.Ordinal) + 5;
            var changed = text[body..];
            for (var i = 0; i < pairs.Length; i += 2)
                changed = changed.Replace(pairs[i], pairs[i + 1], StringComparison.Ordinal);
            changed.ShouldNotBe(text[body..]);
            // Markdown's own spaces, its citations and its charts, which are YAML, stay as they are.
            changed = changed.Replace("##\u00A0", "## ", StringComparison.Ordinal).Replace(">\u00A0", "> ", StringComparison.Ordinal);
            changed = Citation().Replace(changed, m => m.Value.Replace("\u00AD", "", StringComparison.Ordinal).Replace('\u00A0', ' '));
            var charts = Chart().Matches(text[body..]).Select(m => m.Value).ToArray();
            var at = 0;
            changed = Chart().Replace(changed, _ => charts[at++]);
            var (found, said) = Run(explainer, text[..body] + changed);
            said.ShouldBeEmpty();
            found.Count.ShouldBe(Run(explainer, text).Found.Count);
        }
    }

    private static IEnumerable<Span> QuotedWords(Explainer explainer) => Quotations(explainer).SelectMany(q => Words(q.Source, q.Span));

    private static IEnumerable<Location> Quotations(Explainer explainer) =>
        explainer.Texts.SelectMany(t => t.Quotations).Select(q => q.Words.At)
            .Concat(explainer.Perspectives.SelectMany(p => p.Views).Where(v => v.Quote is not null).Select(v => v.Quote!.At));

    private static IEnumerable<Span> Words(Source source, Span span)
    {
        var start = -1;
        for (var i = span.Start; i <= span.End; i++)
        {
            var inside = i < span.End && char.IsLetterOrDigit(source.Text[i]);
            if (inside && start < 0)
                start = i;
            if (inside || start < 0)
                continue;
            yield return Span.FromBounds(start, i);
            start = -1;
        }
    }

    private static string Changed(string word) => char.IsDigit(word[^1]) ? word[..^1] + (char)('0' + ((word[^1] - '0' + 1) % 10)) : word + "ing";

    private static IReadOnlyList<Diagnostic> Verify(Explainer explainer, string text) => Run(explainer, text).Said;

    private static (VerifiedQuotations Found, IReadOnlyList<Diagnostic> Said) Run(Explainer explainer, string text)
    {
        var diagnostics = new DiagnosticBag();
        var changed = Explainer.Read(explainer.Id, new Source(explainer.Source.Path, text), PageNames.None, diagnostics)!;
        var found = QuotationVerification.Run(s_library with { Explainers = [changed], Pages = [] }, new SourceTexts(s_library), diagnostics);
        return (found, [.. diagnostics.ToSorted()]);
    }

    [GeneratedRegex("```.*?```", RegexOptions.Singleline)]
    private static partial Regex Chart();

    [GeneratedRegex(@"\[@[^\]]*\]")]
    private static partial Regex Citation();

    [GeneratedRegex("^Write “(.*)”, or mark the change")]
    private static partial Regex Mend();
}
