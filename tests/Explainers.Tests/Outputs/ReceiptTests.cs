using System.Text;
using System.Text.Json.Nodes;
using Explainers.Tests.Support;

namespace Explainers.Tests.Outputs;

/// <summary>What receipts promise: that anybody can check them, and that none holds when a byte or a word is another.</summary>
public sealed class ReceiptTests : IDisposable
{
    private const string Article = "input/articles/talks-resume.md";
    private const string Seed = "seeds/talks.txt";

    private readonly TestProject _project = TestProject.Small();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void Every_receipt_of_the_shipped_site_holds()
    {
        using var shipped = TestProject.Shipped();
        var (result, _) = shipped.Build();
        ReceiptVerifier.Failures(shipped.Read("output/data/receipts.json"), Repository.Root).ShouldBeEmpty();
        var receipts = Receipts(shipped);
        receipts.Count(r => Kind(r) == "quotation").ShouldBeGreaterThanOrEqualTo(result.Findings.Quotations.Count);
        receipts.ShouldAllBe(r => r["seed"] != null);
    }

    [Fact]
    public void No_receipt_holds_when_one_word_of_it_is_another()
    {
        using var shipped = TestProject.Shipped();
        shipped.Build();
        var json = JsonNode.Parse(shipped.Read("output/data/receipts.json"))!;
        var changes = 0;
        foreach (var receipt in json["receipts"]!.AsArray())
        {
            var field = receipt!["reads"] is null ? "text" : "reads";
            var text = (string)receipt[field]!;
            for (var i = 0; i < text.Length; i++)
            {
                if (!char.IsLetterOrDigit(text[i]) || (i > 0 && char.IsLetterOrDigit(text[i - 1])) || IsBracketed(text, i))
                    continue;
                receipt[field] = text[..i] + (text[i] == 'x' ? 'y' : 'x') + text[(i + 1)..];
                ReceiptVerifier.Failures(json.ToJsonString(), Repository.Root).Count.ShouldBe(1, text);
                changes++;
            }
            receipt[field] = text;
        }
        changes.ShouldBeGreaterThan(200);
    }

    [Fact]
    public void No_receipt_of_a_seed_holds_when_one_byte_of_it_is_another()
    {
        _project.Build();
        var json = _project.Read("output/data/receipts.json");
        var path = Path.Combine(_project.Root, Seed);
        var bytes = File.ReadAllBytes(path);
        var receipts = Receipts(_project).Count(r => (string?)r["seed"]?["file"] == Seed);
        receipts.ShouldBeGreaterThan(2);
        for (var i = 0; i < bytes.Length; i += 7)
        {
            byte[] changed = [.. bytes];
            changed[i] ^= 1;
            File.WriteAllBytes(path, changed);
            ReceiptVerifier.Failures(json, _project.Root).Count.ShouldBe(receipts);
        }
    }

    public static TheoryData<string, byte[], Encoding, string> Encodings => new()
    {
        { "utf-8", [], new UTF8Encoding(false), "\n" },
        { "utf-8", [0xEF, 0xBB, 0xBF], new UTF8Encoding(false), "\r\n" },
        { "utf-16le", [0xFF, 0xFE], new UnicodeEncoding(bigEndian: false, byteOrderMark: false), "\r\n" },
        { "utf-16be", [0xFE, 0xFF], new UnicodeEncoding(bigEndian: true, byteOrderMark: false), "\n" },
        { "windows-1252", [], Windows1252(), "\r\n" },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_seed_of_any_encoding_has_its_words_where_the_receipt_says(string name, byte[] mark, Encoding encoding, string line)
    {
        var text = _project.Read(Seed).Replace("\n", line, StringComparison.Ordinal);
        File.WriteAllBytes(Path.Combine(_project.Root, Seed), [.. mark, .. encoding.GetBytes(text)]);
        _project.Build();
        ReceiptVerifier.Failures(_project.Read("output/data/receipts.json"), _project.Root).ShouldBeEmpty();
        var evidence = Receipts(_project).Select(r => r["seed"]!).Where(s => (string)s["file"]! == Seed).ToArray();
        evidence.Length.ShouldBeGreaterThan(2);
        evidence.ShouldAllBe(s => (string)s["encoding"]! == name);
    }

    [Fact]
    public void Words_that_a_seed_has_twice_are_those_that_the_article_has()
    {
        // A line of the page that is no part of the article has the very words of the quotation, before it.
        _project.Edit(Seed, "Talks resume in ferry dispute\n", "Talks resume in ferry dispute\n\nMore: “We moved a little. So did they.” Read it here\n");
        _project.Build();
        var receipt = Receipts(_project).First(r => ((string)r["text"]!).StartsWith("We moved a little", StringComparison.Ordinal));
        var bytes = File.ReadAllBytes(Path.Combine(_project.Root, Seed));
        Encoding.UTF8.GetString(bytes[..(int)receipt["seed"]!["segments"]![0]!["start"]!]).ShouldEndWith("Jon Barr said: “");
    }

    [Fact]
    public void Gaps_part_a_receipt_and_brackets_are_no_part_of_it()
    {
        _project.Edit("input/explainers/mayor.md", "Lena Fox, the mayor, said “[b]oats are our roads” [@mayor-yields].", "Lena Fox, the mayor, said “[b]oats … roads” [@mayor-yields].");
        _project.Build();
        ReceiptVerifier.Failures(_project.Read("output/data/receipts.json"), _project.Root).ShouldBeEmpty();
        var segments = Receipts(_project).Single(r => (string)r["text"]! == "[b]oats … roads")["seed"]!["segments"]!.AsArray();
        var bytes = File.ReadAllBytes(Path.Combine(_project.Root, "seeds/mayor.txt"));
        segments.Select(s => Encoding.UTF8.GetString(bytes[(int)s!["start"]!..(int)s["end"]!])).ShouldBe(["oats", "roads"]);
    }

    [Fact]
    public void An_article_without_a_seed_is_its_own_evidence_and_says_so()
    {
        _project.Edit(Article, "seed: talks.txt\nseedSha256: 7c237412b20a4e8e1a8335262fc4dff78137f7153c97d112d7885246c221d119\nconverted: 354e8a9a0f793e3025e83a073280f35d1d096eb858b07a3a71e6bef088b5f2d1\n", "");
        _project.Edit(Article, "We moved a little", "We *moved* a little");
        File.Delete(Path.Combine(_project.Root, Seed));
        File.Delete(Path.Combine(_project.Root, "seeds/talks.yaml"));
        _project.Build();
        ReceiptVerifier.Failures(_project.Read("output/data/receipts.json"), _project.Root).ShouldBeEmpty();
        var receipts = Receipts(_project).Where(r => (string)r["source"]!["id"]! == "talks-resume").ToArray();
        receipts.Length.ShouldBeGreaterThan(2);
        receipts.ShouldAllBe(r => r["seed"] == null && (string)r["article"]!["file"]! == Article);
    }

    [Fact]
    public void The_schema_and_the_receipts_have_the_same_keys()
    {
        _project.Build();
        var schema = JsonNode.Parse(_project.Read("output/data/receipts.schema.json"))!;
        var json = JsonNode.Parse(_project.Read("output/data/receipts.json"))!;
        Check(json, schema);
        foreach (var receipt in json["receipts"]!.AsArray())
        {
            Check(receipt!, schema["$defs"]!["receipt"]!);
            Check(receipt!["source"]!, schema["$defs"]!["source"]!);
            Check(receipt["seed"]!, schema["$defs"]!["evidence"]!);
        }
        File.Exists(Path.Combine(_project.Output, "data", (string)json["$schema"]!)).ShouldBeTrue();

        static void Check(JsonNode node, JsonNode schema)
        {
            var keys = node.AsObject().Select(p => p.Key).ToArray();
            keys.ShouldBeSubsetOf(schema["properties"]!.AsObject().Select(p => p.Key));
            schema["required"]!.AsArray().Select(r => (string)r!).ShouldBeSubsetOf(keys);
        }
    }

    private static Encoding Windows1252()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(1252);
    }

    private static JsonNode[] Receipts(TestProject project) => [.. JsonNode.Parse(project.Read("output/data/receipts.json"))!["receipts"]!.AsArray().Select(r => r!)];

    private static string Kind(JsonNode receipt) => (string)receipt["kind"]!;

    private static bool IsBracketed(string text, int at) => text.LastIndexOf('[', at) > text.LastIndexOf(']', at);
}
