using Explainers.Building;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Names;
using Explainers.Tests.Support;
using Explainers.Verification;

namespace Explainers.Tests.Names;

/// <summary>What is known briefly of an article that nobody cites is what would be known of it if a page cited it.</summary>
public class NameBriefTests
{
    private static readonly Library s_library = SitePipeline.Read(Repository.Shipped, new DiagnosticBag()).Library;

    public static TheoryData<string> Articles => [.. s_library.Articles.Keys];

    [Theory]
    [MemberData(nameof(Articles))]
    public void The_brief_and_the_whole_agree(string id)
    {
        var (article, known) = (s_library.Articles[id], new KnownNames(s_library));
        var text = new SourceTexts(s_library).Of(id);
        var brief = NameBrief.Of(article, text, known);
        var whole = SourceNames.Of(article, text, known);
        brief.Small.ShouldBe(whole.Small, ignoreOrder: true);
        brief.Inside.ShouldBe(whole.Names.Where(n => n.Value.IsInside).Select(n => n.Key), ignoreOrder: true);
        whole.Names.Keys.ShouldAllBe(k => brief.HasInside(k) == whole.Names[k].IsInside);
        brief.People.ShouldBe(whole.Known.Select(k => k.Person?.Id).OfType<string>().Distinct(), ignoreOrder: true);
    }
}
