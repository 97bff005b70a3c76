using System.Collections.Immutable;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Content;

/// <summary>A day that a key names, and where.</summary>
public sealed record LocatedDay(DateOnly Day, Location At);

/// <summary>What a file says about when readers get its page, and when editors look at it.</summary>
public sealed record Publication
{
    /// <summary>Whether it is not finished.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Whether it is kept off the site, finished or not.</summary>
    public bool IsExcluded { get; init; }

    /// <summary>From when on readers get it; null for at once.</summary>
    public Edtf? Published { get; init; }

    /// <summary>The first day on which readers no longer get it.</summary>
    public LocatedDay? Expires { get; init; }

    /// <summary>The last day on which it may be looked at again without being late.</summary>
    public LocatedDay? ReviewBy { get; init; }

    /// <summary>The day on which an editor last went over it.</summary>
    public LocatedDay? Checked { get; init; }

    /// <summary>Addresses that the page had before.</summary>
    public ImmutableArray<Located> RedirectFrom { get; init; } = [];

    /// <summary>The keys that every page may have, but for “published”, which some must.</summary>
    public static ImmutableArray<Key> Keys { get; } =
    [
        Key.Flag("draft", "Whether it is not finished: readers do not get it."),
        Key.Flag("excluded", "Whether it is kept off the site, finished or not."),
        Key.Day("expires", "The first day on which readers no longer get it."),
        Key.Day("reviewBy", "The last day on which it may be looked at again without being late."),
        Key.Day("checked", "The day on which an editor last went over it."),
        RedirectKey,
    ];

    /// <summary>The key of pages that have moved.</summary>
    public static Key RedirectKey => Key.Texts("redirectFrom", "Addresses that the page had before, from the home page on, such as /explainers/old-name/.");

    /// <summary>The key of pages that need not say when they were published.</summary>
    public static Key PublishedKey { get; } = Key.Date("published", "From when on readers get it. Left out, at once.");

    /// <summary>Reads the keys that every page may have.</summary>
    internal static Publication Read(MapReader reader) => new()
    {
        IsDraft = reader.Flag("draft"),
        IsExcluded = reader.Flag("excluded"),
        Published = reader.Date("published"),
        Expires = reader.Day("expires"),
        ReviewBy = reader.Day("reviewBy"),
        Checked = reader.Day("checked"),
        RedirectFrom = reader.Texts("redirectFrom"),
    };

    /// <summary>Why readers do not get it on a day; null when they do. A date that is known by its month only begins with that month.</summary>
    public (Withholding Why, DateOnly? Until)? WithheldOn(DateOnly day) =>
        IsDraft ? (Withholding.Draft, null)
        : IsExcluded ? (Withholding.Excluded, null)
        : Expires is { } expires && expires.Day <= day && !(Published?.First >= expires.Day) ? (Withholding.Expired, expires.Day)
        : Published is { } published && published.First > day ? (Withholding.Scheduled, published.First)
        : null;
}
