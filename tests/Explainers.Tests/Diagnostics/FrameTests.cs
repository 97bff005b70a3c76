using System.Text;
using Explainers.Diagnostics;
using Explainers.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Explainers.Tests.Diagnostics;

/// <summary>Carets stand under the columns that a terminal gives to the span, whatever the text is made of.</summary>
public class FrameTests
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20261122UL, 31UL);

    /// <summary>Pieces that stay what they are beside each other, with what is shown of them and its columns as terminals have them.</summary>
    private static readonly (string Text, string Shown, int Width)[] s_pieces =
    [
        ("a", "a", 1), (" ", " ", 1), ("é", "é", 1), ("e\u0301", "e\u0301", 1), ("\t", "    ", 4), ("日", "日", 2), ("Ａ", "Ａ", 2), ("ｱ", "ｱ", 1), ("한", "한", 2), ("½", "½", 1),
        ("“", "“", 1), ("ก็", "ก็", 1), ("א", "א", 1), ("م", "م", 1), ("👍", "👍", 2), ("👍🏽", "👍🏽", 2), ("👨‍👩‍👧", "👨‍👩‍👧", 2), ("🇨🇦", "🇨🇦", 2), ("❤️", "❤️", 2), ("❤", "❤", 1), ("1️⃣", "1️⃣", 2),
        ("🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", 2), ("\u200B", "<U+200B>", 8), ("\u202E", "<U+202E>", 8), ("\u200F", "<U+200F>", 8), ("\e", "␛", 1), ("\u009B", "<U+009B>", 8), ("b\u200C", "b<U+200C>", 9),
    ];

    private static readonly Arbitrary<(int[] Pieces, int From, int Length)> s_texts =
        (from pieces in Gen.Choose(0, s_pieces.Length - 1).ListOf()
         from scale in Gen.Elements(1, 8)
         from rnd in Gen.Choose(0, 10_000)
         from length in Gen.Choose(0, 12)
         let all = Enumerable.Repeat(pieces, scale).SelectMany(p => p).ToArray()
         let start = all.Length == 0 ? 0 : rnd % all.Length
         select (all, start, Math.Min(length * scale, all.Length - start))).ToArbitrary();

    [Fact]
    public void Carets_stand_under_the_span_and_no_cluster_is_cut() => Prop.ForAll(s_texts, text =>
    {
        var pieces = text.Pieces.Select(i => s_pieces[i]).ToArray();
        var (start, end) = (Length(pieces, text.From), Length(pieces, text.From + text.Length));
        var source = new Source("a.md", "first line\r\n" + string.Concat(pieces.Select(p => p.Text)) + "\r\nlast line");
        var row = Frame.Rows(new Location(source, Span.FromBounds(12 + start, 12 + end))).ShouldHaveSingleItem();
        row.Number.ShouldBe(2);
        var shown = row.Text.Replace("\u2066", "", StringComparison.Ordinal).Replace("\u2069", "", StringComparison.Ordinal).TrimEnd();
        var (before, carets) = (row.Carets.IndexOf('^', StringComparison.Ordinal), row.Carets.Count(c => c == '^'));
        Enumerable.Range(0, text.From + 1).Where(left => before == (left > 0 ? 1 : 0) + pieces[left..text.From].Sum(p => p.Width)).Any(left => Enumerable.Range(text.From, pieces.Length - text.From + 1).Any(right => Fits(pieces, left, right, text.From, text.Length, shown, carets)))
            .ShouldBeTrue($"{row.Text}\n{row.Carets}");
        before.ShouldBeLessThan(Frame.Width + 40);
    }).Check(s_config);

    [Fact]
    public void A_frame_fits_into_the_columns_of_a_narrow_terminal() => Prop.ForAll(Gen.Choose(0, 2000).Zip(Gen.Choose(1, 60)).Zip(Gen.Choose(60, 160)).ToArbitrary(), at =>
    {
        var ((start, length), columns) = at;
        var line = string.Join(' ', Enumerable.Range(0, 300).Select(i => new string('w', 1 + (i * 7 % 13))));
        var row = Frame.Rows(new Location(new Source("a.md", line), new Span(Math.Min(start, line.Length - length), length)), columns).ShouldHaveSingleItem();
        row.Text.Length.ShouldBeLessThanOrEqualTo(Math.Min(columns, Frame.Width + 42));
        row.Carets.Length.ShouldBeLessThanOrEqualTo(row.Text.Length);
    }).Check(s_config);

    /// <summary>Whether a row shows the pieces from left to right, cut pieces as an ellipsis.</summary>
    private static bool Fits((string Text, string Shown, int Width)[] pieces, int left, int right, int from, int length, string shown, int carets)
    {
        var expected = (left > 0 ? "…" : "") + string.Concat(pieces[left..right].Select(p => p.Shown)) + (right < pieces.Length ? "…" : "");
        var under = Math.Max(1, pieces[from..Math.Max(from, Math.Min(from + length, right))].Sum(p => p.Width) + (from + length > right ? 1 : 0));
        if (length == 0)
            under = from < right ? pieces[from].Width : 1;
        return carets == under && expected.TrimEnd() == shown;
    }

    [Fact]
    public void A_line_of_any_length_is_cut_as_a_short_one_is()
    {
        var line = string.Concat(Enumerable.Repeat("言葉 e\u0301a 👍🏽 ", 100_000));
        var at = line.IndexOf('葉', 500_000);
        var row = Frame.Rows(new Location(new Source("a", line), new Span(at, 1))).ShouldHaveSingleItem();
        row.Text.Length.ShouldBeLessThan(300);
        row.Text.ShouldStartWith("…");
        row.Text.ShouldEndWith("…");
        row.Carets.TrimStart().ShouldBe("^^");
    }

    private static int Length((string Text, string Shown, int Width)[] pieces, int count) => pieces[..count].Sum(p => p.Text.Length);

    [Theory]
    [InlineData("one\ntwo", 7, 0, "2|two|   ^")]
    [InlineData("one\ntwo\n", 8, 0, "3||^")]
    [InlineData("one\r\ntwo", 3, 0, "1|one|   ^")]
    [InlineData("one\r\ntwo", 3, 2, "1|one|   ^")]
    [InlineData("one\ntwo", 2, 3, "1|one|  ^ 2|two|^")]
    [InlineData("one\n  two\n three", 1, 15, "1|one| ^^ |…| 3| three| ^^^^^")]
    [InlineData("one\n\n\n", 0, 6, "1|one|^^^")]
    [InlineData("one", 90, 4, "1|one|   ^")]
    [InlineData("", 0, 0, "")]
    [InlineData("\u0301a", 0, 1, "1|◌\u0301a|^")]
    [InlineData("שלום עולם", 5, 4, "1|\u2066שלום \u2069\u2066עולם\u2069|     ^^^^")]
    public void Ends_of_lines_and_files(string text, int start, int length, string expected) =>
        string.Join(' ', Frame.Rows(new Location(new Source("a", text), new Span(start, length))).Select(r => $"{r.Number}|{r.Text}|{r.Carets}")).Trim().ShouldBe(expected);

    [Fact]
    public void No_control_of_a_source_reaches_the_terminal() => Prop.ForAll(s_hostile, text =>
    {
        var bag = Hostile(text);
        foreach (var shown in bag.ToSorted().Select(DiagnosticFormatter.Format))
        {
            shown.Where(c => c != '\n' && (char.IsControl(c) || c is '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or '\u2067' or '\u2068' or '\u2028' or '\u2029')).ShouldBeEmpty();
            shown.Count(c => c == '\u2066').ShouldBe(shown.Count(c => c == '\u2069'));
            shown.Split('\n').Length.ShouldBeLessThanOrEqualTo(14);
        }
        var summary = ReportSummary.Of(bag);
        System.Text.Json.JsonDocument.Parse(JsonReport.Write(bag.ToSorted(), summary, [])).Dispose();
        System.Text.Json.JsonDocument.Parse(SarifReport.Write(bag.ToSorted(), "1.0.0")).Dispose();
        var lines = GitHubReport.Write(bag.ToSorted(), summary).Split('\n');
        lines.Length.ShouldBe(3);
        lines[..2].ShouldAllBe(l => l.StartsWith("::", StringComparison.Ordinal));
        lines[..2].ShouldAllBe(l => !l.Any(char.IsControl));
    }).Check(s_config);

    private static readonly Arbitrary<string> s_hostile = Gen.Elements("a", "\e[2J", "\e]0;x\a", "\r", "\n", "\u009B1m", "\u202E", "\u2066", "\u2069", "\u200D", "\u2028", "\uD83D", "\uDC4D", "\0", "\u007F", "%0A", "::error::", ",", ":", "%", "é", "日", "\U000E0041", "\uFEFF")
        .ListOf().Select(parts => string.Concat(parts)).ToArbitrary();

    private static DiagnosticBag Hostile(string text)
    {
        var bag = new DiagnosticBag();
        var source = new Source($"input/{text}.md", text);
        var at = new Location(source, new Span(text.Length / 3, text.Length / 2));
        bag.Add(Rules.UnknownKey, at, $"Nothing reads “{text}”.", $"Did you mean “{text}”?", new Note(text, at));
        return bag;
    }

    [Fact]
    public void Colours_come_only_when_asked_for()
    {
        var diagnostic = Hostile("abc").ToSorted()[0];
        DiagnosticFormatter.Format(diagnostic).ShouldNotContain('\e');
        var coloured = DiagnosticFormatter.Format(diagnostic, colour: true);
        coloured.ShouldContain("\e[1;31merror\e[0m \e[1mEX0004\e[0m: ");
        new StringBuilder(coloured).Replace("\e[1;31m", "").Replace("\e[1;34m", "").Replace("\e[1m", "").Replace("\e[0m", "").ToString().ShouldBe(DiagnosticFormatter.Format(diagnostic));
    }
}
