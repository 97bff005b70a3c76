using System.Globalization;

namespace Explainers.Diagnostics;

/// <summary>Why a page is not on the site.</summary>
public enum Withholding
{
    /// <summary>It is a draft.</summary>
    Draft,

    /// <summary>It is excluded.</summary>
    Excluded,

    /// <summary>Its day has not come.</summary>
    Scheduled,

    /// <summary>Its day is past.</summary>
    Expired,

    /// <summary>Of a person: nothing that readers get is about them.</summary>
    Unused,
}

/// <summary>A page that readers do not get, though its file is there: every summary lists it, so that nothing is missing without a word.</summary>
/// <param name="Path">The file.</param>
/// <param name="Why">Why.</param>
/// <param name="Day">The day on which it will publish, or has expired; null when it is neither.</param>
public sealed record Withheld(string Path, Withholding Why, DateOnly? Day)
{
    /// <summary>The reason as an editor reads it, after “this page”.</summary>
    public string Reason => Why switch
    {
        Withholding.Draft => "is a draft",
        Withholding.Excluded => "is kept off the site by “excluded: true”",
        Withholding.Scheduled => $"publishes on {InWords}",
        Withholding.Expired => $"expired on {InWords}",
        _ => "is about a person whom no page on the site names",
    };

    /// <summary>Whether nobody waits for its day, so that a mistake in it need not keep the site from being written.</summary>
    public bool IsUnfinished => Why is Withholding.Draft or Withholding.Excluded or Withholding.Expired;

    private string InWords => Day!.Value.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
