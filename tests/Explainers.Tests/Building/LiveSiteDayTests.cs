using Explainers.Building;
using Explainers.Tests.Support;
using Explainers.Text;

namespace Explainers.Tests.Building;

/// <summary>A preview that is left open overnight shows what publishes in the morning.</summary>
public class LiveSiteDayTests
{
    [Fact]
    public void On_a_new_day_what_publishes_on_it_is_there_though_no_file_changed()
    {
        using var project = TestProject.Small();
        var text = project.Read("input/explainers/mayor.md");
        project.Write("input/explainers/mayor.md", System.Text.RegularExpressions.Regex.Replace(text, "(?m)^published: .*$", "published: 2091-05-02"));
        var live = new LiveSite(project.Options with { Now = Moment.Of(new DateOnly(2091, 5, 1)) });
        var before = live.ReadAll();
        before.Result.Library.Explainers.ShouldNotContain(e => e.Id == "mayor");
        live.Now = Moment.Parse("2091-05-01T23:30Z")!;
        live.Read([]).ShouldBeSameAs(before);
        live.Now = Moment.Parse("2091-05-02T00:01Z")!;
        before.IsOfDay(live.Now).ShouldBeFalse();
        live.Read([]).Result.Library.Explainers.ShouldContain(e => e.Id == "mayor");
    }
}
