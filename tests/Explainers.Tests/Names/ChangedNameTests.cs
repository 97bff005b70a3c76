using Explainers.Building;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Names;
using Explainers.Tests.Support;
using Explainers.Text;
using Explainers.Verification;

namespace Explainers.Tests.Names;

/// <summary>The shipped explainers with their names changed: no misspelt name and no wrong person builds, and no typography matters.</summary>
public class ChangedNameTests
{
    private static readonly Library s_library = SitePipeline.Read(Repository.Shipped, new DiagnosticBag()).Library;
    private static readonly SourceTexts s_texts = new(s_library);
    private static readonly AllNames s_names = new(s_library, s_texts);

    public static TheoryData<string> Explainers => [.. s_library.Explainers.Select(e => e.Id)];

    [Theory]
    [MemberData(nameof(Explainers))]
    public void A_letter_that_is_changed_dropped_doubled_or_moved_is_an_error_at_the_word(string id)
    {
        var explainer = s_library.Explainers.Single(e => e.Id == id);
        var missed = new List<string>();
        var changes = 0;
        foreach (var at in Statements(explainer).SelectMany(s => Enumerable.Range(0, s.Words.Count).Where(i => IsName(s, i)).Select(i => s.Text.Locate(s.Words[i].Span).Span)))
        {
            var word = explainer.Source.Slice(at).ToString();
            foreach (var slip in Slipped(word).Where(s => IsAnother(word, s)).Distinct())
            {
                changes++;
                var changed = new Span(at.Start, slip.Length);
                var errors = Verify(explainer, at, slip).Where(d => d.Rule == Rules.NameNotInSource).ToArray();
                if (errors is not [var error] || error.At!.Span != changed)
                    missed.Add($"{explainer.Source.PositionOf(at.Start)} {word} became {slip}: {string.Join("; ", errors.Select(e => e.At!.Source.PositionOf(e.At.Span.Start) + e.Message))}");
            }
        }
        missed.ShouldBeEmpty($"{missed.Count} of {changes}");
        changes.ShouldBeGreaterThan(400);
    }

    [Theory]
    [MemberData(nameof(Explainers))]
    public void A_person_whom_no_cited_article_names_is_an_error_at_the_name(string id)
    {
        var explainer = s_library.Explainers.Single(e => e.Id == id);
        var changes = 0;
        foreach (var statement in Statements(explainer))
        {
            foreach (var (known, from, count) in s_names.Known.In(statement.Words).Where(k => k.Known.Person is not null).GroupBy(k => k.From).Select(g => g.First()))
            {
                if (!statement.MayBeName(from) || (from > 0 && s_names.Known.In(statement.Words).Any(k => k.Known == known && k.From < from && k.From + k.Count > from)))
                    continue;
                var at = statement.Text.Locate(Span.FromBounds(statement.Words[from].Span.Start, statement.Words[from + count - 1].Span.End)).Span;
                foreach (var other in s_library.People.Values.Where(p => !statement.Sources.Any(s => s_names.Of(s).Known.Any(k => k.Person?.Id == p.Id))))
                {
                    changes++;
                    var name = other.Name.Value;
                    Verify(explainer, at, name).Where(d => d.Rule == Rules.NameNotInSource && d.At!.Span.Start < at.Start + name.Length && d.At.Span.End > at.Start)
                        .ShouldNotBeEmpty($"{explainer.Source.PositionOf(at.Start)} {explainer.Source.Slice(at)} became {name}");
                }
            }
        }
        changes.ShouldBeGreaterThan(80);
    }

    [Theory]
    [InlineData("’", "'")]
    [InlineData(" Carney", "\u00A0Carney", " Trump", "\u2009Trump")]
    [InlineData("arney", "ar\u00ADney", "Trump", "Tru\u00ADmp", "Trudeau", "Trud\u200Beau")]
    [InlineData("Quebecois", "Québécois", "Poilievre", "Poilie\u0301vre")]
    [InlineData("US ", "U.S. ", "the United States", "the U.S.", "the UK", "Britain", "the EU", "the European Union")]
    public void Typography_and_other_names_of_a_place_change_nothing(params string[] pairs)
    {
        foreach (var explainer in s_library.Explainers)
        {
            var text = explainer.Source.Text;
            var body = text.IndexOf("\n---\n", StringComparison.Ordinal) + 5;
            var changed = text[body..];
            for (var i = 0; i < pairs.Length; i += 2)
                changed = changed.Replace(pairs[i], pairs[i + 1], StringComparison.Ordinal);
            Verify(explainer, text[..body] + changed).ShouldBeEmpty();
        }
    }

    private static IEnumerable<NameStatement> Statements(Explainer explainer) =>
        explainer.Claims.Where(c => !c.Sources.IsEmpty).Select(c => NameStatement.Of(c.Sentence, c.Sources))
            .Concat(explainer.Figures.Select(f => NameStatement.Of(LocatedText.From(f.Label), [f.Source.Value])));

    /// <summary>A word of four letters and more that is a name by its form; a word of the language at the beginning of a sentence is none.</summary>
    private static bool IsName(NameStatement statement, int index) =>
        statement.MayBeName(index) && statement.Words[index] is { Key.Length: > 3 } word && !s_names.IsFormOfOrdinary(word.Key) && (!word.Begins || s_names.Elsewhere(word.Key) is not null);

    /// <summary>A slip that gives another form of the same name, such as Liberal for Liberals, or another word of its sources, is none.</summary>
    private static bool IsAnother(string word, string slip) =>
        NameWords.In(word)[0].Key is var key && NameWords.In(slip) is [var other] && other.Key != key && !Kin.AreForms(key, other.Key) && s_names.Elsewhere(other.Key) is null && !s_names.IsFormOfOrdinary(other.Key);

    private static IEnumerable<string> Slipped(string word)
    {
        foreach (var i in new[] { 1, word.Length / 2 }.Where(i => char.IsLetter(word[i])).Distinct())
        {
            yield return $"{word[..i]}{(word[i] == 'x' ? 'k' : 'x')}{word[(i + 1)..]}";
            yield return word.Remove(i, 1);
            yield return word.Insert(i, char.ToLowerInvariant(word[i]).ToString());
            if (i + 1 < word.Length)
                yield return $"{word[..i]}{word[i + 1]}{word[i]}{word[(i + 2)..]}";
        }
    }

    private static System.Collections.Immutable.ImmutableArray<Diagnostic> Verify(Explainer explainer, Span at, string with) => Verify(explainer, explainer.Source.Text.Remove(at.Start, at.Length).Insert(at.Start, with));

    private static System.Collections.Immutable.ImmutableArray<Diagnostic> Verify(Explainer explainer, string text)
    {
        var diagnostics = new DiagnosticBag();
        var changed = Explainer.Read(explainer.Id, new Source(explainer.Source.Path, text), PageNames.None, diagnostics)!;
        var library = s_library with { Explainers = [changed], Pages = [], People = ById.Of<Person>([], p => p.Id, new Memo()) };
        NameVerification.Run(library, s_names, QuotationVerification.Run(library, s_texts, new DiagnosticBag()), [], diagnostics);
        return diagnostics.ToSorted();
    }
}
