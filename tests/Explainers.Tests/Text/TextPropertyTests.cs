using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Explainers.Tests.Text;

/// <summary>What holds for any text. The seed is fixed, so that a failure is the same for everybody.</summary>
public class TextPropertyTests
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20261122UL, 31UL);

    private static readonly Arbitrary<string> s_text = Gen.Elements("a", "B", "é", "e\u0301", " ", "\u00A0", "\n", "\r\n", "-", "—", "--", "…", "...", ". . .", ".", "'", "’", "“", "”", "\"", "\\", ":", "#", "[", "]", "@", "0", "5", "日", "👍", "\u200B", "\t")
        .ListOf().Select(parts => string.Concat(parts)).ToArbitrary();

    [Fact]
    public void Folding_what_is_folded_changes_nothing() => Holds(text =>
    {
        var folded = FoldedText.From(text).Value;
        FoldedText.From(folded).Value.ShouldBe(folded);
    });

    [Fact]
    public void Folded_characters_come_from_the_text_in_order() => Holds(text =>
    {
        var folded = FoldedText.From(text);
        for (var i = 0; i < folded.Value.Length; i++)
        {
            folded.Original(i).ShouldBeLessThan(text.Length);
            folded.Original(i).ShouldBeLessThanOrEqualTo(folded.Original(i + 1));
            if (char.IsAsciiLetterOrDigit(folded.Value[i]) && folded.Value[i] != 'e')
                text[folded.Original(i)].ShouldBe(folded.Value[i]);
        }
    });

    [Fact]
    public void A_slug_is_a_slug() => Holds(text =>
    {
        var slug = Slug.From(text);
        Slug.From(slug).ShouldBe(slug);
        slug.ShouldNotContain("--");
        slug.Any(char.IsWhiteSpace).ShouldBeFalse();
    });

    [Fact]
    public void Positions_lead_back_to_their_offsets() => Holds(text =>
    {
        var source = new Source("a", text);
        for (var offset = 0; offset <= text.Length; offset++)
        {
            var position = source.PositionOf(offset);
            position.Line.ShouldBeInRange(1, source.LineCount);
            (source.LineSpan(position.Line).Start + position.Column - 1).ShouldBe(offset);
        }
    });

    [Fact]
    public void Every_character_of_a_quoted_yaml_value_is_found_in_the_file() => Holds(text =>
    {
        var value = new string([.. text.Where(c => !char.IsControl(c))]).Trim();
        if (value.Length == 0)
            return;
        foreach (var written in new[] { "'" + value.Replace("'", "''", StringComparison.Ordinal) + "'", "\"" + value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"" })
        {
            FindsEveryCharacter(written);
            FindsEveryCharacter("!!str " + written);
            FindsEveryCharacter("&a !<tag:x,2000:y> " + written);
        }
    });

    [Fact]
    public void Every_character_of_an_escaped_yaml_value_is_found_in_the_file() => Prop.ForAll(s_escaped, written => FindsEveryCharacter($"\"{written}\"")).Check(s_config);

    [Fact]
    public void Every_character_of_a_yaml_block_is_found_in_the_file() => Prop.ForAll(s_lines, lines =>
    {
        var body = string.Concat(lines.Select(l => l.Length == 0 ? "\n" : $"  {l}\n"));
        foreach (var header in new[] { "|", ">", "|-", ">+", "> # why", "!!str |", "&a >-" })
            FindsEveryCharacter($"{header}\n  x\n{body}");
    }).Check(s_config);

    private static readonly Arbitrary<string> s_escaped = Gen.Elements("a", "B", "日", "7", " ", "  ", "\n", "\n  ", "\n \n ", "\t", "\\t", "\\n", "\\_", "\\u00A0", "\\x20", "\\ ", "\\N", "\\\"", "\\\\", "\\u00e9", "\\U0001F44D", "\\\n  ", "'", ":", "#")
        .ListOf().Select(parts => string.Concat(parts)).ToArbitrary();

    private static readonly Arbitrary<string[]> s_lines = Gen.Elements("a", "B7", "b c", "  deeper", "", "d  e", "“é”", "- f", "g: h", "\\n", "\u00A0i").ListOf().Select(lines => lines.ToArray()).ToArbitrary();

    private static void FindsEveryCharacter(string written)
    {
        var source = new Source("a.yaml", $"key: {written}\nnext: z\n");
        var diagnostics = new DiagnosticBag();
        var reader = MapReader.Of(source, s_keys, diagnostics);
        var read = reader.Text("key");
        // An escaped line break before an empty line is more than YamlDotNet reads.
        if (read is null || diagnostics.HasErrors)
            return;
        var offsets = YamlOffsets.Of(read);
        offsets.Length.ShouldBe(read.Value.Length + 1);
        offsets.ShouldBe(offsets.Order());
        for (var i = 0; i < read.Value.Length; i++)
        {
            if (char.IsLetterOrDigit(read.Value[i]))
                source.Text[offsets[i]].ShouldBe(read.Value[i] == 'é' && source.Text[offsets[i]] == '\\' ? '\\' : read.Value[i], written);
            else if (read.Value[i] is '\t' or '\u00A0' or '\u0085' && source.Text[offsets[i]] == '\\')
                source.Text[offsets[i] + 1].ShouldBeOneOf('t', '_', 'u', 'N');
        }
    }

    [Fact]
    public void Distance_is_a_distance() => Prop.ForAll(s_text, s_text, (a, b) =>
    {
        Nearest.Distance(a, b).ShouldBe(Nearest.Distance(b, a));
        Nearest.Distance(a, a).ShouldBe(0);
        Nearest.Distance(a, b).ShouldBeInRange(Math.Abs(a.Length - b.Length), Math.Max(a.Length, b.Length));
    }).Check(s_config);

    [Fact]
    public void Any_text_is_markdown_and_any_diagnostic_has_a_frame() => Holds(text =>
    {
        var source = new Source("a.md", text);
        var parsed = MarkdownText.Body(source, new DiagnosticBag());
        var bag = new DiagnosticBag();
        foreach (var quotation in parsed.Quotations)
            bag.Add(Rules.QuotationUncited, quotation.Words.At, "x");
        foreach (var passage in parsed.Passages)
        {
            for (var i = 0; i < passage.Words.Text.Length; i++)
            {
                if (char.IsAsciiLetterOrDigit(passage.Words.Text[i]))
                    text[passage.Words.Locate(new Span(i, 1)).Span.Start].ShouldBe(passage.Words.Text[i]);
            }
        }
        foreach (var diagnostic in bag.ToSorted())
            DiagnosticFormatter.Format(diagnostic).ShouldEndWith("\n");
    });

    [Fact]
    public void Any_text_is_yaml_or_is_said_to_be_none() => Prop.ForAll(s_yaml, text =>
    {
        var diagnostics = new DiagnosticBag();
        var source = new Source("a.yaml", text);
        var reader = MapReader.Of(source, s_keys, diagnostics);
        (reader.IsUnread && !diagnostics.HasErrors).ShouldBeFalse();
        foreach (var diagnostic in diagnostics.ToSorted())
            DiagnosticFormatter.Format(diagnostic).ShouldStartWith("a.yaml(");
    }).Check(s_config.WithMaxTest(3000));

    private static readonly KeyTable s_keys = new(Key.Text("key", ""));

    private static readonly Arbitrary<string> s_yaml = Gen.Elements("key", ": ", ":", "- ", "\n", "\n  ", "\n\t", "[", "]", "{", "}", ",", "\"", "'", "|\n", ">\n", "&a ", "*a", "!t ", "#", "---\n", "...\n", "?", "@", "`", "%", "text", "é", "\r\n", "\0", "\u0085")
        .ListOf().Select(parts => string.Concat(parts)).ToArbitrary();

    private static void Holds(Action<string> holds) => Prop.ForAll(s_text, holds).Check(s_config);
}
