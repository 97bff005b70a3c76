using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Tests.Diagnostics;

/// <summary>One message per cause, wherever it shows.</summary>
public class CausesTests
{
    private static readonly Source s_one = new("input/explainers/a.md", "one two three four five six seven");
    private static readonly Source s_other = new("input/explainers/b.md", "one");

    [Fact]
    public void Places_of_one_cause_are_notes_of_the_first()
    {
        var bag = new DiagnosticBag();
        bag.AddOf("jon", Rules.BadLink, At(s_other, 0), "“jon.md” is no file.", null);
        bag.AddOf("jon", Rules.UnknownId, At(s_one, 4), "There is no “jon”.", "Hint");
        bag.AddOf("jon", Rules.UnknownId, At(s_one, 0), "There is no “jon”.", "Hint");
        bag.AddOf("ada", Rules.UnknownId, At(s_one, 8), "There is no “ada”.", "Hint");
        bag.Add(Rules.UnknownId, At(s_one, 14), "There is no “jon”.", "Hint");
        bag.ToSorted().Select(d => (d.Message, d.At!.Span.Start)).ShouldBe([("There is no “jon”.", 0), ("There is no “ada”.", 8), ("There is no “jon”.", 14)]);
        bag.ToSorted()[0].Notes.Select(n => n.Message).ShouldBe(["Here as well.", "“jon.md” is no file."]);
    }

    [Fact]
    public void Many_places_are_counted()
    {
        var bag = new DiagnosticBag();
        for (var i = 0; i < 6; i++)
            bag.AddOf("jon", Rules.UnknownId, At(s_one, i), "There is no “jon”.", null);
        bag.ToSorted().ShouldHaveSingleItem().Notes.Select(n => n.Message).ShouldBe(["Here as well.", "Here as well.", "Here as well, and in 2 more places."]);
    }

    [Fact]
    public void An_error_is_told_before_a_warning_of_the_same_cause()
    {
        var bag = new DiagnosticBag();
        bag.AddOf("jon", Rules.UnknownId, At(s_one, 0), "There is no “jon”.", null);
        bag.AddOf("jon", Rules.UnknownId, At(s_other, 0), "There is no “jon”.", null);
        bag.Soften([s_one.Path]);
        var told = bag.ToSorted().ShouldHaveSingleItem();
        (told.Severity, told.At!.Source.Path).ShouldBe((Severity.Error, s_other.Path));
    }

    private static Location At(Source source, int offset) => new(source, new Span(offset, 3));
}
