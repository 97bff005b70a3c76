using System.Globalization;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Pages;
using Explainers.Tests.Support;
using Explainers.Text;

namespace Explainers.Tests.Pages;

/// <summary>What the site itself says, in each of its languages.</summary>
public class LanguageTests
{
    private static readonly InterfaceStrings s_strings = InterfaceStrings.Read(SourceTree.Read(Repository.Root, new DiagnosticBag()), new DiagnosticBag());
    private static readonly StringsFile s_english = s_strings.Find("en")!;
    private static readonly StringsFile s_french = s_strings.Find("fr")!;

    [Fact]
    public void Every_text_is_there_in_both_languages_with_the_same_values()
    {
        s_french.Language.ShouldBe("fr-CA");
        s_french.Texts.Keys.Order(StringComparer.Ordinal).ShouldBe(s_english.Texts.Keys.Order(StringComparer.Ordinal));
        foreach (var (key, text) in s_english.Texts)
        {
            Places(s_french.Texts[key].Forms[InterfaceText.Other].Value).ShouldBe(Places(text.Forms[InterfaceText.Other].Value), key);
            s_french.Texts[key].IsCounted.ShouldBe(text.IsCounted, key);
        }
        static string[] Places(string text) => [.. InterfaceText.Places(text).Select(p => p.Name).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void French_is_set_as_French_is()
    {
        foreach (var form in s_french.Texts.Values.SelectMany(t => t.Forms.Values).Select(f => Typography.KeepNumbers(f.Value)))
        {
            form.ShouldNotContain("'");
            form.ShouldNotContain("“");
            for (var i = 0; i < form.Length; i++)
            {
                if (form[i] is ';' or ':' or '!' or '?' or '»')
                    (i > 0 ? form[i - 1] : '\u00A0').ShouldBe('\u00A0', form);
            }
        }
    }

    [Theory]
    [InlineData("2026-03-01", "1er mars 2026", "1 March 2026")]
    [InlineData("2025-10-07", "7 octobre 2025", "7 October 2025")]
    [InlineData("2025-10", "octobre 2025", "October 2025")]
    [InlineData("2025", "2025", "2025")]
    [InlineData("2024-10-30/2024-11-05", "30 octobre – 5 novembre 2024", "30 October – 5 November 2024")]
    [InlineData("2026-03-02/2026-03-04", "2-4 mars 2026", "2–4 March 2026")]
    [InlineData("2024-12-30/2025-01-02", "30 décembre 2024 – 2 janvier 2025", "30 December 2024 – 2 January 2025")]
    [InlineData("2025-10/2025-12", "octobre-décembre 2025", "October–December 2025")]
    public void Dates_are_in_the_language_of_the_page(string date, string french, string english)
    {
        Edtf.TryParse(date, out var parsed).ShouldBeTrue();
        Speaking("fr-CA").Date(parsed!).Replace('\u00A0', ' ').ShouldBe(french);
        Speaking("en").Date(parsed!).Replace('\u00A0', ' ').ShouldBe(english);
        parsed!.InWords.ShouldBe(english);
    }

    [Theory]
    [InlineData("en", 0, "0 sources")]
    [InlineData("en", 1, "1 source")]
    [InlineData("en", 12345, "12,345 sources")]
    [InlineData("fr", 0, "0 source")]
    [InlineData("fr", 1, "1 source")]
    [InlineData("fr-CA", 2, "2 sources")]
    [InlineData("fr-CA", 12345, "12 345 sources")]
    public void Plurals_are_those_of_the_language(string language, int count, string words) =>
        Speaking(language).Count(Phrase.SourceCount, count).Replace('\u00A0', ' ').ShouldBe(words);

    [Theory]
    [InlineData("1,5 million", "1500000")]
    [InlineData("1,3 milliard", "1300000000")]
    [InlineData("25 %", "25")]
    [InlineData("1 234 567 $", "1234567")]
    [InlineData("4,5 degrés", "4.5")]
    public void A_chart_reads_French_numbers(string cell, string number) =>
        ChartNumbers.Of(cell, "fr-CA")?.ToString("0.##", CultureInfo.InvariantCulture).ShouldBe(number);

    [Theory]
    [InlineData("en", true, false)]
    [InlineData("fr-CA", true, false)]
    [InlineData("ar", true, true)]
    [InlineData("he-IL", true, true)]
    [InlineData("az-Arab", true, true)]
    [InlineData("ar-Latn", true, false)]
    [InlineData("english", false, false)]
    [InlineData("fr_CA", false, false)]
    [InlineData("", false, false)]
    [InlineData("en-", false, false)]
    public void A_tag_names_a_language_and_its_direction(string tag, bool isOne, bool isRightToLeft) =>
        (LanguageTag.IsOne(tag), LanguageTag.IsRightToLeft(tag)).ShouldBe((isOne, isRightToLeft));

    [Fact]
    public void A_page_in_French_has_no_English_that_is_not_marked_as_such()
    {
        using var project = TestProject.French();
        project.Build().Result.Written.ShouldNotBeNull();
        var seen = 0;
        foreach (var page in project.Site().Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)).Select(f => Parsed(project.Read("output/" + f.Key))).Where(p => p.DocumentElement.GetAttribute("lang") == "fr-CA"))
        {
            foreach (var foreign in page.QuerySelectorAll("body [lang], script"))
                foreign.Remove();
            var text = page.Body!.TextContent + string.Concat(page.QuerySelectorAll("[aria-label], [title], [alt], [data-none]").SelectMany(e => e.Attributes).Select(a => a.Value));
            foreach (var (key, english) in s_english.Texts.Where(t => t.Value.Forms[InterfaceText.Other].Value is { Length: > 6 } value && s_french.Texts[t.Key].Forms[InterfaceText.Other].Value != value && !value.Contains('{', StringComparison.Ordinal)))
                text.ShouldNotContain(english.Forms[InterfaceText.Other].Value, Case.Sensitive, key);
            seen++;
        }
        seen.ShouldBeGreaterThan(15);
    }

    [Fact]
    public void Translations_name_one_another()
    {
        using var project = TestProject.French();
        project.Build();
        string[] ids = ["ferry-strike-explained", "greve-des-traversiers"];
        var pages = ids.Select(id => Parsed(project.Read($"output/explainers/{id}/index.html"))).ToArray();
        var alternates = pages.Select(p => p.QuerySelectorAll("link[hreflang]").Select(l => l.GetAttribute("hreflang") + " " + l.GetAttribute("href")).ToArray()).ToArray();
        alternates[0].ShouldBe(alternates[1]);
        alternates[0].Length.ShouldBe(3);
        pages[0].QuerySelector("a[hreflang=fr-CA]")!.TextContent.ShouldBe("Lire en français");
        pages[1].QuerySelector("a[hreflang=en]")!.GetAttribute("lang").ShouldBe("en");
        Parsed(project.Read("output/explainers/mayor/index.html")).QuerySelectorAll("link[hreflang]").ShouldBeEmpty();
    }

    [Fact]
    public void Text_from_right_to_left_says_so()
    {
        using var project = TestProject.Small();
        project.Write("theme/strings/ar.yaml", project.Read("theme/strings/en.yaml"));
        project.Edit("input/explainers/mayor.md", "published:", "language: ar\npublished:");
        project.Build().Result.Written.ShouldNotBeNull();
        var page = Parsed(project.Read("output/explainers/mayor/index.html"));
        page.DocumentElement.GetAttribute("dir").ShouldBe("rtl");
        page.QuerySelector(".masthead .name")!.GetAttribute("dir").ShouldBe("ltr");
        Parsed(project.Read("output/index.html")).QuerySelector("[lang=ar]")!.GetAttribute("dir").ShouldBe("rtl");
    }

    private static Phrases Speaking(string language) => new(language, s_strings.Find(language));

    private static IHtmlDocument Parsed(string html) => new HtmlParser().ParseDocument(html);
}
