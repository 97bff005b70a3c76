using System.Collections.Immutable;
using Explainers.Diagnostics;
using Explainers.Text;
using NodaTime;

namespace Explainers.Content;

/// <summary>What site.yaml says about the site as a whole.</summary>
public sealed record SiteSettings
{
    /// <summary>Where it stands.</summary>
    public const string Path = "input/site.yaml";

    /// <summary>The name of the site.</summary>
    public required string Title { get; init; }

    /// <summary>What the site is, in one short sentence.</summary>
    public required string Tagline { get; init; }

    /// <summary>Language of the pages, a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The time zone that decides which day it is.</summary>
    public required DateTimeZone TimeZone { get; init; }

    /// <summary>The same as it is written; null when it is left out, and is English.</summary>
    public Located? WrittenLanguage { get; init; }

    /// <summary>Whether every statement of every page must have a source.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Where the site will be read.</summary>
    public required BaseUrl BaseUrl { get; init; }

    /// <summary>The rules, by id, that the desk raises, lowers or, with null, silences.</summary>
    public ImmutableDictionary<string, Severity?> Severities { get; init; } = ImmutableDictionary<string, Severity?>.Empty;

    /// <summary>The keys of site.yaml.</summary>
    public static KeyTable Keys { get; } = new(
        Key.Text("title", "The name of the site.") with { Why = "a site has a name." },
        Key.Text("tagline", "What the site is, in one short sentence.") with { Also = ["description", "subtitle"] },
        Key.Text("language", "The language of the pages: en, fr-CA."),
        Key.Text("baseUrl", "The address of the home page, with https:// in front.") with { Why = "canonical links, the feed and the sitemap need the site's full address.", Also = ["url", "address", "site"] },
        Key.Text("timeZone", "The time zone that says which day it is, such as America/Toronto. Left out, UTC."),
        Key.Flag("strict", "Whether every statement of every page must have a source, or the build fails."),
        new Key("rules", KeyKind.Pairs, "What the desk makes of a warning: the rule’s id, then error, warning, info or off.") { Values = RuleSeverities.Words });

    /// <summary>Reads site.yaml; <paramref name="baseUrl"/>, from the command line, wins over the file's.</summary>
    public static SiteSettings Read(Source source, string? baseUrl, DiagnosticBag diagnostics)
    {
        var reader = source.Text.Length == 0 ? new MapReader(source, new YamlMap([], default), Keys, diagnostics) { IsUnread = true } : MapReader.Of(source, Keys, diagnostics);
        var inFile = reader.Text("baseUrl");
        var address = BaseUrl.Parse(baseUrl ?? inFile?.Value ?? "");
        if (address is null && (baseUrl is not null || inFile is not null))
        {
            diagnostics.Add(Rules.BadBaseUrl, baseUrl is null ? inFile!.At : null,
                $"“{baseUrl ?? inFile!.Value}” is not a base address: it must be a full http or https address without a query.",
                "Write the address under which readers will find the home page, such as https://example.org/explainer/.");
        }
        var settings = new SiteSettings
        {
            Title = reader.Text("title")?.Value ?? "",
            Tagline = reader.Text("tagline")?.Value ?? "",
            TimeZone = ReadZone(reader, diagnostics),
            Language = reader.Language("language")?.Value ?? "en",
            WrittenLanguage = reader.Language("language"),
            IsStrict = reader.Flag("strict"),
            BaseUrl = address ?? BaseUrl.Parse("http://localhost/")!,
            Severities = reader.Map("rules", map => RuleSeverities.Read(map, diagnostics)) ?? ImmutableDictionary<string, Severity?>.Empty,
        };
        reader.Done();
        return settings;
    }

    /// <summary>The zone by its name in the IANA database, of which the program has its own copy: a machine’s may be of another year.</summary>
    private static DateTimeZone ReadZone(MapReader reader, DiagnosticBag diagnostics)
    {
        if (reader.Text("timeZone") is not { } name || name.Value == "UTC")
            return DateTimeZone.Utc;
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(name.Value) is { } zone)
            return zone;
        diagnostics.Add(Rules.BadValue, name.At, $"“{name.Value}” is the name of no time zone, and the time zone decides on which day a page publishes.",
            Nearest.Hint(name.Value, DateTimeZoneProviders.Tzdb.Ids, "Write its name in the IANA database, a region and a city, such as America/Toronto."));
        return DateTimeZone.Utc;
    }
}
