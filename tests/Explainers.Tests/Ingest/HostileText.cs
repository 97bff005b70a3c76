using FsCheck;
using FsCheck.Fluent;

namespace Explainers.Tests.Ingest;

/// <summary>Texts made to break a converter: prose, furniture, Markdown, HTML, YAML, templates, control characters, in any order.</summary>
internal static class HostileText
{
    private static readonly string[] s_pieces =
    [
        "The council voted on Tuesday to keep the library open, after two hours of debate that drew a crowd.", "A short line", "Read more", "By Ann Lee", "10 October 2025", "Share",
        "and so it went", ", he said.", "“Yes,” she said.", "* item", "- item one", "1. first", "2) second", "10. tenth", "# Title", "## Subhead ##", "#hashtag", "> quoted", "---", "***", "===", "~~~", "```", "```js", "    indented code",
        "<script>alert(1)</script>", "<b>bold</b>", "<!-- comment -->", "<https://example.org>", "<a@example.org>", "https://example.org/a_b_c", "www.example.org", "[link](https://example.org)", "[link](javascript:alert(1))", "[a](/relative)",
        "![image](https://example.org/a.png)", "[ref][id]", "[id]: https://example.org", "[@article]", "[[person]]", "[^1]", "[x]", "!", "[", "]", "(", ")", "*emphasis*", "**strong**", "_under_", "snake_case_name", "*", "**", "_", "a * b * c", "2*3*4", "`code`", "``", "\\", "\\$1", "\\*not\\*",
        "&amp;", "&lt;b&gt;", "&#x3C;", "&copy", "AT&T", "{{template}}", "{% raw %}", "${x}", "title: x", "key: value # comment", "'single'", "\"double\"", "null", "~", "true", "2024", "@", "%", "!tag", "&anchor", "*alias", "|", ">", "?", "- ", "{a: b}", "[a, b]",
        "\t", " ", "\u00A0", "\u200B", "\u202E", "\u2066", "\uFEFF", "\u2028", "\u0085", "\0", "\u0001", "\u001B[31m", "\u007F", "\u00AD", "😀", "é", "e\u0301", "日本語の文章です。", "שלום", "مرحبا", "\uD800", "\uDC00", "\uFFFE", "\n", "\n", "\n\n", "\r\n", "\r", "\n\n\n",
    ];

    public static Arbitrary<string> Any { get; } = Arb.From(Gen.Elements(s_pieces).ListOf().Select(p => string.Concat(p)), Shrink);

    public static Arbitrary<string> Lines { get; } = Arb.From(Gen.Elements(s_pieces).ListOf().Select(p => string.Join('\n', p)), Shrink);

    private static IEnumerable<string> Shrink(string text)
    {
        for (var size = text.Length / 2; size > 0; size /= 2)
        {
            for (var at = 0; at + size <= text.Length; at += size)
                yield return text.Remove(at, size);
        }
    }
}
