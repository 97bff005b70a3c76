using System.Globalization;
using System.Text;

namespace Explainers.Tests.Ingest;

/// <summary>A file that somebody could drop into seeds/ and that no converter would like, made by code so that none is in git.</summary>
internal sealed record HostileSeed(string Name, byte[] Bytes)
{
    private const string Title = "Ministers agree on the harbour plan after two years of talks";
    private const string First = "The ministers agreed on Monday to widen the harbour, and the work is to begin before the winter storms arrive.";
    private const string Second = "“We waited two years for this,” said the mayor, who had asked for the wider harbour since the spring of the year before.";

    /// <summary>Every file, each with a name of its own.</summary>
    public static IReadOnlyList<HostileSeed> All { get; } =
        [.. Encodings(), .. Characters(), .. Placed("html", HostileSnippets.Html), .. Placed("markdown", HostileSnippets.Markdown), .. Placed("data", HostileSnippets.Data),
         .. Titles(), .. Placed("line", HostileSnippets.Lines), .. Dates(), .. Sizes()];

    public static HostileSeed Named(string name) => All.Single(s => s.Name == name);

    private static HostileSeed Of(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    private static string Article(params string[] inside) => string.Join("\n\n", [Title, First, .. inside, Second]) + "\n";

    /// <summary>Each snippet as the whole file, and inside an article.</summary>
    private static IEnumerable<HostileSeed> Placed(string kind, (string Name, string Text)[] snippets) =>
        snippets.SelectMany(s => new[] { Of($"{kind}: {s.Name}, alone", s.Text), Of($"{kind}: {s.Name}, in an article", Article(s.Text)) });

    private static IEnumerable<HostileSeed> Encodings()
    {
        (string Name, byte[] Mark, Encoding Encoding)[] encodings =
            [("UTF-8", [], Encoding.UTF8), ("UTF-8 with mark", [0xEF, 0xBB, 0xBF], Encoding.UTF8), ("UTF-16 little-endian", [0xFF, 0xFE], Encoding.Unicode), ("UTF-16 big-endian", [0xFE, 0xFF], Encoding.BigEndianUnicode), ("Windows-1252", [], Encoding.Latin1)];
        (string Name, string End)[] ends = [("LF", "\n"), ("CR LF", "\r\n"), ("CR", "\r"), ("NEL", "\u0085"), ("line separator", "\u2028"), ("paragraph separator", "\u2029"), ("LF CR", "\n\r")];
        foreach (var (name, mark, encoding) in encodings)
        {
            foreach (var (end, characters) in ends)
                yield return new($"encoding: {name}, lines end in {end}", [.. mark, .. encoding.GetBytes(Article("Café owners were dismayed by it.").Replace("\n", characters, StringComparison.Ordinal))]);
        }
        var text = Encoding.UTF8.GetBytes(Article());
        (string Name, byte[] Bytes)[] broken =
            [("a sequence of two cut short", [0xC3]), ("a sequence of three cut short", [0xE2, 0x80]), ("a sequence of four cut short", [0xF0, 0x9F, 0x98]), ("an overlong slash", [0xC0, 0xAF]), ("a surrogate in UTF-8", [0xED, 0xA0, 0x80]),
             ("a code above Unicode", [0xF5, 0x80, 0x80, 0x80]), ("a stray continuation", [0x80]), ("FF", [0xFF]), ("half a pair in UTF-16", [0xFF, 0xFE, 0x3D, 0xD8]), ("NUL bytes", [0, 0, 0, 0]), ("places that Windows-1252 leaves free", [0x81, 0x8D, 0x8F, 0x90, 0x9D])];
        foreach (var (name, bytes) in broken)
        {
            yield return new($"encoding: {name}, alone", bytes);
            yield return new($"encoding: {name}, at the end", [.. text, .. bytes]);
            yield return new($"encoding: {name}, at the start", [.. bytes, .. text]);
        }
        var random = new Random(20250901);
        byte[] noise = new byte[4096];
        random.NextBytes(noise);
        yield return new("encoding: random bytes", noise);
        yield return new("encoding: every byte once", [.. Enumerable.Range(0, 256).Select(i => (byte)i)]);
        yield return new("encoding: a mark alone", [0xEF, 0xBB, 0xBF]);
        yield return new("encoding: two marks", [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, .. text]);
        yield return new("encoding: a UTF-16 mark alone", [0xFF, 0xFE]);
        yield return new("encoding: an odd byte after UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Article()), 0x41]);
        yield return new("encoding: UTF-16 without a mark", Encoding.Unicode.GetBytes(Article()));
        yield return new("encoding: UTF-32", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Article())]);
        yield return new("encoding: a picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, .. noise.AsSpan(0, 200)]);
        yield return new("encoding: nothing", []);
    }

    private static IEnumerable<HostileSeed> Characters()
    {
        int[] codes =
            [0x00, 0x01, 0x07, 0x08, 0x09, 0x0B, 0x0C, 0x1B, 0x1F, 0x7F, 0x85, 0x9F, 0xA0, 0xAD, 0x034F, 0x0600, 0x061C, 0x115F, 0x1680, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x202F, 0x2060,
             0x2066, 0x2069, 0x206F, 0x2800, 0x3000, 0x3164, 0xE000, 0xFE0F, 0xFEFF, 0xFFF9, 0xFFFC, 0xFFFD, 0xFFFE, 0xFFFF, 0x1F600, 0x1D173, 0xE0041, 0x10FFFF];
        foreach (var code in codes)
        {
            var c = char.ConvertFromUtf32(code);
            yield return Of($"character: U+{code.ToString("X4", CultureInfo.InvariantCulture)}", c + Article(c, $"The har{c}bour{c} is deep. {c}{c}It was dug out{c}", $"# {c} Subhead", $"- {c}", First.Replace(" ", c, StringComparison.Ordinal)) + c);
        }
    }

    private static IEnumerable<HostileSeed> Titles()
    {
        (string Name, string Title)[] titles =
            [("of one character", "A"), ("of one emoji", "😀"), ("of 5,000 characters", new string('a', 5000)), ("of 1,000 words", string.Join(' ', Enumerable.Repeat("Harbour", 1000))), ("in Arabic", "الوزراء يتفقون على خطة الميناء الجديدة"), ("in Hebrew", "השרים הסכימו על תוכנית הנמל החדשה"),
             ("in Chinese", "部长们就港口计划达成一致意见"), ("in Japanese", "大臣らは港湾計画に合意したと発表"), ("in Thai", "รัฐมนตรีเห็นชอบแผนท่าเรือใหม่"), ("in Devanagari", "मंत्रियों ने बंदरगाह योजना पर सहमति जताई"), ("in Cyrillic", "Министры согласовали план строительства порта"),
             ("of joined emoji", "Families 👨‍👩‍👧‍👦 and 🏳️‍🌈 flags at the harbour"), ("with 200 combining marks", "Harbour" + string.Concat(Enumerable.Repeat("\u0301\u0323", 100)) + " plan agreed by ministers"), ("with both directions", "Harbour \u202Eruobrah\u202C plan of الميناء agreed"),
             ("of marks only", "?!?!?!?!?!?!?!"), ("with a colon and a number sign", "Harbour: a plan # agreed"), ("with quotation marks of all kinds", "'“Harbour” \"plan\" ‘agreed’ «by» „ministers“'"), ("that is a date", "2025-01-01"), ("that is a YAML word", "null"), ("that ends in a backslash", "The harbour plan is agreed \\")];
        return titles.Select(t => Of($"title: {t.Name}", string.Join("\n\n", t.Title, "By Ann Lee", First, Second)));
    }

    private static IEnumerable<HostileSeed> Dates()
    {
        string[] dates =
            ["Updated 3 hours ago", "32 January 2025", "30 February 2025", "2025-13-45", "0000-00-00", "9999-12-31", "99999-01-01", "03/04/2025", "2025-02-29T25:61:61Z", "2024-12-31T23:30:00-05:00", "20250101", "1st of Maybe 2025", "January 2025 2025 2025", "Published: Updated: Published:",
             "Jan 1, 2025Jan 2, 2025Jan 3, 2025", "١ يناير ٢٠٢٥", "2025年1月1日", "1. Januar 2025", "le 1er janvier 2025", "1 de enero de 2025", "Thu, 01 Jan 1970 00:00:00 GMT", "1735689600", "12:00", "yesterday", "-1 days ago", "99999999999999999999 hours ago"];
        return dates.Select(d => Of($"date: {d}", string.Join("\n\n", Title, "By Ann Lee", d, First, Second)));
    }

    private static IEnumerable<HostileSeed> Sizes()
    {
        yield return Of("size: a line of 10 MB", Title + "\n\n" + string.Concat(Enumerable.Repeat(First + " ", 10_000_000 / (First.Length + 1))));
        yield return Of("size: a word of 2 MB", new string('x', 2_000_000));
        yield return Of("size: 200,000 lines", string.Concat(Enumerable.Range(0, 200_000).Select(i => $"Line {i} is short\n")));
        yield return Of("size: 200,000 blank lines", Title + new string('\n', 200_000) + First);
        yield return Of("size: 50,000 times the same line", string.Concat(Enumerable.Repeat(First + "\n", 50_000)));
        yield return Of("size: 20,000 broken lines", string.Concat(Enumerable.Repeat("and the harbour\n,\nsaid\n", 7_000)));
        foreach (var unit in HostileSnippets.Nested)
            yield return Of($"size: 20,000 times {unit}", Article(string.Concat(Enumerable.Repeat(unit, 20_000)), string.Join('\n', Enumerable.Repeat(unit, 2_000))));
    }
}
