using Explainers.BrowserTests.Browsing;

namespace Explainers.BrowserTests;

/// <summary>Every kind of page at every width. Each is visited once; every test reads what the visit showed.</summary>
public abstract class PageTests(VisitsFixture visits, Scheme scheme) : IClassFixture<VisitsFixture>
{
    public static TheoryData<string> Kinds => [.. PageKinds.Names];

    public static TheoryData<string, int> KindsAndWidths
    {
        get
        {
            var rows = new TheoryData<string, int>();
            foreach (var kind in PageKinds.Names)
            {
                foreach (var width in View.Widths)
                    rows.Add(kind, width);
            }
            return rows;
        }
    }

    [SkippableTheory, MemberData(nameof(KindsAndWidths))]
    public void No_rule_of_accessibility_is_broken(string kind, int width) =>
        visits.To(kind, new View(width, scheme)).Violations.ShouldBeEmpty();

    [SkippableTheory, MemberData(nameof(Kinds))]
    public void Nothing_scrolls_sideways(string kind) =>
        All(kind).Where(v => v.ScrollWidth > v.View.Width).Select(v => $"{v.View}: {v.ScrollWidth} px wide").ShouldBeEmpty();

    [SkippableTheory, MemberData(nameof(Kinds))]
    public void There_is_exactly_one_main_heading(string kind) =>
        All(kind).Where(v => v.MainHeadings != 1).Select(v => $"{v.View}: {v.MainHeadings}").ShouldBeEmpty();

    [SkippableTheory, MemberData(nameof(Kinds))]
    public void The_console_stays_silent(string kind) =>
        All(kind).SelectMany(v => v.Console, (v, line) => $"{v.View}: {line}").ShouldBeEmpty();

    [SkippableTheory, MemberData(nameof(Kinds))]
    public void The_page_is_the_only_request_but_for_the_script_of_search(string kind)
    {
        var address = visits.Address(kind);
        string[] asked = [address, .. kind == "search" ? visits.Server.Built.Files.Keys.Where(f => f.StartsWith("scripts/", StringComparison.Ordinal)).Select(f => "/" + f) : []];
        foreach (var visit in All(kind))
        {
            visit.BrowserAsked.Where(a => !IsIcon(a)).ShouldBe(asked.Select(visits.Server.At), visit.View.ToString());
            visit.ServerWasAsked.Where(a => !IsIcon(a)).ShouldBe(asked, visit.View.ToString());
        }
    }

    [SkippableTheory, MemberData(nameof(Kinds))]
    public void The_paper_is_as_bright_as_the_scheme_says(string kind) =>
        All(kind).Where(v => v.Brightness > 127 != (scheme == Scheme.Light)).Select(v => $"{v.View}: {v.Brightness} of 255").ShouldBeEmpty();

    /// <summary>What a browser may fetch for its own frame when the page is there; some do, some keep it.</summary>
    private static bool IsIcon(string address) => Path.GetFileName(address) is "site.webmanifest" || Path.GetFileName(address).StartsWith("icon.", StringComparison.Ordinal);

    private Visit[] All(string kind) => [.. View.Widths.Select(w => visits.To(kind, new View(w, scheme)))];
}

/// <summary>Every kind of page in light colours.</summary>
public sealed class LightPageTests(VisitsFixture visits) : PageTests(visits, Scheme.Light);

/// <summary>Every kind of page in dark colours.</summary>
public sealed class DarkPageTests(VisitsFixture visits) : PageTests(visits, Scheme.Dark);
