using System.Buffers.Binary;
using System.IO.Compression;
using AngleSharp.Html.Parser;
using Explainers.Diagnostics;
using Explainers.Outputs;
using Explainers.Tests.Support;
using Explainers.Text;

namespace Explainers.Tests.Outputs;

/// <summary>Cards: what they were made of is known exactly, and which one a page names. The browser that draws them is in the browser tests.</summary>
public sealed class CardTests : IDisposable
{
    private const string Mayor = "input/explainers/mayor.png", Base = "https://desk.example/small/";

    private readonly TestProject _project = TestProject.Small();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void A_page_names_its_own_card_or_that_of_the_site()
    {
        Draw();
        File.Delete(Path.Combine(_project.Root, "input/explainers/ferry-strike-explained.png"));
        var (own, common) = (Image("explainers/mayor/"), Image("explainers/ferry-strike-explained/"));
        own.ShouldStartWith(Base + "explainers/mayor/card.");
        common.ShouldStartWith(Base + "card.");
        Image("").ShouldBe(common);
        foreach (var address in new[] { own, common })
            File.ReadAllBytes(Path.Combine(_project.Output, address[Base.Length..])).Length.ShouldBeGreaterThan(100);
        var page = Page("explainers/mayor/");
        page.QuerySelector("meta[property='og:image:width']")!.GetAttribute("content").ShouldBe("1200");
        page.QuerySelector("meta[property='og:image:height']")!.GetAttribute("content").ShouldBe("630");
        page.QuerySelector("meta[property='og:image:alt']")!.GetAttribute("content").ShouldBe("What does the mayor want? – The Small Desk");
        page.QuerySelector("meta[name='twitter:card']")!.GetAttribute("content").ShouldBe("summary_large_image");
    }

    [Fact]
    public void A_card_of_the_same_words_is_current_wherever_the_site_is_built()
    {
        Draw();
        Said("https://elsewhere.example/").ShouldBeEmpty();
        Said().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("input/explainers/mayor.md", "What does the mayor want?", "What will the mayor do?", Mayor)]
    [InlineData("input/explainers/mayor.md", "pin: [mayor-yields]", "pin: [mayor-yields, ferry-strike]", Mayor)]
    [InlineData("theme/templates/card.hbs", "<footer>", "<footer class=\"foot\">", Mayor)]
    [InlineData("theme/styles/10-tokens.css", "#faf7f0", "#ffffff", Mayor)]
    [InlineData("input/site.yaml", "tagline: A site for tests", "tagline: Another site", "input/site.png")]
    [InlineData("theme/icon.svg", "#221d17", "#000000", "theme/icon.png")]
    public void What_a_card_shows_has_changed(string file, string what, string with, string card)
    {
        Draw();
        _project.Edit(file, what, with);
        Said().ShouldContain($"EX0521 {card}");
    }

    [Fact]
    public void What_a_card_does_not_show_may_change()
    {
        Draw();
        _project.Edit("theme/styles/40-explainer.css", "@layer explainer {", "@layer explainer {\nhr { margin: 0 }");
        _project.Edit("input/explainers/mayor.md", "Both sides to yield", "That both sides yield");
        Said().ShouldBeEmpty();
    }

    [Fact]
    public void Every_cut_or_changed_file_is_no_picture()
    {
        var whole = Drawn(40, 30);
        var stamped = Png.Read(whole)!.Top(30, "Note", "x")!;
        Png.Read(stamped)!.Text("Note").ShouldBe("x");
        for (var i = 0; i < stamped.Length; i++)
        {
            Png.Read(stamped.AsMemory(0, i)).ShouldBeNull();
            var changed = stamped.ToArray();
            changed[i] ^= 0x10;
            Png.Read(changed).ShouldBeNull($"byte {i}");
        }
    }

    [Fact]
    public void The_first_rows_of_a_picture_are_the_same_rows()
    {
        var top = Png.Read(Png.Read(Drawn(20, 50))!.Top(30, "Note", "x")!)!;
        (top.Width, top.Height).ShouldBe((20, 30));
        Png.Read(Drawn(20, 10))!.Top(30, "Note", "x").ShouldBeNull();
    }

    /// <summary>Draws every picture without a browser: of the right size, with nothing on it.</summary>
    private void Draw()
    {
        var diagnostics = new DiagnosticBag();
        var (result, renderer) = Explainers.Building.SitePipeline.Check(_project.Options, diagnostics);
        foreach (var picture in CardPicture.All(result.Site, renderer.ShouldNotBeNull(Formatted.All(diagnostics))))
            File.WriteAllBytes(Path.Combine(_project.Root, picture.Path), picture.Stamp(Drawn(picture.Width, picture.Height + 7))!);
    }

    /// <summary>The rules broken, with the files, notes of the small site left out.</summary>
    private string[] Said(string? baseUrl = null) => [.. _project.Build(baseUrl).Diagnostics.ToSorted().Where(d => d.Rule.Id.StartsWith("EX052", StringComparison.Ordinal)).Select(d => $"{d.Rule.Id} {d.At!.Source.Path}")];

    private string Image(string page) => Page(page).QuerySelector("meta[property='og:image']")!.GetAttribute("content")!;

    private AngleSharp.Html.Dom.IHtmlDocument Page(string page)
    {
        _project.Build(Base).Result.Written.ShouldNotBeNull();
        return new HtmlParser().ParseDocument(_project.Read($"output/{page}index.html"));
    }

    /// <summary>A grey PNG, written here and not by the library.</summary>
    private static byte[] Drawn(int width, int height)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(new byte[(width + 1) * height]);
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR"u8, header), .. Chunk("IDAT"u8, packed.ToArray()), .. Chunk("IEND"u8, [])];
    }

    private static byte[] Chunk(ReadOnlySpan<byte> type, byte[] content)
    {
        byte[] chunk = [0, 0, 0, 0, .. type, .. content, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        var sum = uint.MaxValue;
        foreach (var b in chunk.AsSpan(4, content.Length + 4))
        {
            sum ^= b;
            for (var i = 0; i < 8; i++)
                sum = (sum & 1) == 0 ? sum >> 1 : 0xEDB88320 ^ (sum >> 1);
        }
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(chunk.Length - 4), ~sum);
        return chunk;
    }
}
