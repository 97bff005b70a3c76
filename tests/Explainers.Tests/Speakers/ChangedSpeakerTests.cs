using Explainers.Building;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Speakers;
using Explainers.Tests.Support;
using Explainers.Text;
using Explainers.Verification;

namespace Explainers.Tests.Speakers;

/// <summary>The shipped explainers with their speakers changed: no remark builds in the wrong mouth.</summary>
public class ChangedSpeakerTests
{
    private static readonly Library s_library = SitePipeline.Read(Repository.Shipped, new DiagnosticBag()).Library;
    private static readonly SourceTexts s_texts = new(s_library);

    public static TheoryData<string> Explainers => [.. s_library.Explainers.Select(e => e.Id)];

    [Theory]
    [MemberData(nameof(Explainers))]
    public void Another_person_is_an_error_at_the_name(string id)
    {
        var explainer = s_library.Explainers.Single(e => e.Id == id);
        var changes = 0;
        foreach (var checkedSpeaker in Run(explainer, explainer.Source.Text).Speakers.All.Where(s => s.Person is not null))
        {
            foreach (var other in s_library.People.Values.Where(p => p.Id != checkedSpeaker.Person!.Id))
                changes += Fails(explainer, checkedSpeaker.At.Span, other.Name.Value);
        }
        changes.ShouldBeGreaterThan(id == "carney-vs-trump-on-trade" ? 150 : 8);
    }

    [Theory]
    [MemberData(nameof(Explainers))]
    public void Another_outlet_is_an_error_at_its_name(string id)
    {
        var explainer = s_library.Explainers.Single(e => e.Id == id);
        var outlets = s_library.Publishers.Values.Select(p => p.Name.Value).ToArray();
        foreach (var checkedSpeaker in Run(explainer, explainer.Source.Text).Speakers.All.Where(s => outlets.Contains(s.Name)))
        {
            foreach (var other in outlets.Where(o => o != checkedSpeaker.Name))
                Fails(explainer, checkedSpeaker.At.Span, other);
        }
    }

    [Fact]
    public void What_the_shipped_explainers_attribute_is_confirmed()
    {
        var diagnostics = new DiagnosticBag();
        var speakers = SpeakerVerification.Run(s_library, s_texts, QuotationVerification.Run(s_library, s_texts, diagnostics), diagnostics);
        speakers.Count(SpeakerOutcome.Contradicted).ShouldBe(0);
        speakers.Count(SpeakerOutcome.Confirmed).ShouldBeGreaterThanOrEqualTo(34);
        speakers.Count(SpeakerOutcome.CannotTell).ShouldBeLessThanOrEqualTo(2);
    }

    [Theory]
    [InlineData("’", "'")]
    [InlineData("“", "\"", "”", "\"")]
    [InlineData("“", "«", "”", "»")]
    [InlineData("Carney ", "Carney\u00A0", "Trump ", "Trump\u00A0", " said", "\u2009said")]
    [InlineData("arney ", "ar\u00ADney ", "Trump ", "Tru\u00ADmp ", "said", "sa\u00ADid")]
    public void Typography_changes_no_outcome(params string[] pairs)
    {
        foreach (var explainer in s_library.Explainers)
        {
            var text = explainer.Source.Text;
            var body = text.IndexOf("\n---\n", StringComparison.Ordinal) + 5;
            var changed = text[body..];
            for (var i = 0; i < pairs.Length; i += 2)
                changed = changed.Replace(pairs[i], pairs[i + 1], StringComparison.Ordinal);
            var (before, now) = (Run(explainer, text).Speakers, Run(explainer, text[..body] + changed).Speakers);
            now.Count(SpeakerOutcome.Contradicted).ShouldBe(0);
            now.Count(SpeakerOutcome.Confirmed).ShouldBe(before.Count(SpeakerOutcome.Confirmed));
        }
    }

    private static int Fails(Explainer explainer, Span span, string name)
    {
        var changed = explainer.Source.Text.Remove(span.Start, span.Length).Insert(span.Start, name);
        var found = Run(explainer, changed).Said.Where(d => d.Rule == Rules.SpeakerContradicted).ToArray();
        var at = explainer.Source.PositionOf(span.Start);
        found.Where(d => d.At!.Span.Start <= span.Start + name.Length && d.At.Span.End >= span.Start).ShouldNotBeEmpty($"“{explainer.Source.Slice(span)}” became “{name}” at {at.Line},{at.Column}");
        return 1;
    }

    private static (VerifiedSpeakers Speakers, IReadOnlyList<Diagnostic> Said) Run(Explainer explainer, string text)
    {
        var diagnostics = new DiagnosticBag();
        var changed = Explainer.Read(explainer.Id, new Source(explainer.Source.Path, text), PageNames.None, diagnostics)!;
        var library = s_library with { Explainers = [changed], Pages = [] };
        return (SpeakerVerification.Run(library, s_texts, QuotationVerification.Run(library, s_texts, diagnostics), diagnostics), [.. diagnostics.ToSorted()]);
    }
}
