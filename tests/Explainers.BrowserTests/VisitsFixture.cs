using Explainers.BrowserTests.Browsing;

namespace Explainers.BrowserTests;

/// <summary>Visits that are made once and asked about by several tests.</summary>
public sealed class VisitsFixture : BrowserFixture
{
    private readonly Dictionary<(string Kind, View View), Visit> _visits = [];

    internal string Address(string kind) => PageKinds.Find(Server.Built.Site, kind).Address;

    internal Visit To(string kind, View view)
    {
        if (!_visits.TryGetValue((kind, view), out var visit))
            _visits[(kind, view)] = visit = Visit.To(PageKinds.Find(Server.Built.Site, kind), view, this);
        return visit;
    }
}
