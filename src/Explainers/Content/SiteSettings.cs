using System.Collections.Immutable;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Content;

/// <summary>What site.yaml says about the site as a whole.</summary>
public sealed record SiteSettings
{
    /// <summary>The name of the site.</summary>
    public required string Title { get; init; }

    /// <summary>What the site is, in one short sentence.</summary>
    public required string Tagline { get; init; }

    /// <summary>Language of the pages, a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The same as it is written; null when it is left out, and is English.</summary>
    public Located? WrittenLanguage { get; init; }

    /// <summary>Whether every statement of every page must have a source.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Where the site will be read.</summary>
    public required BaseUrl BaseUrl { get; init; }

    /// <summary>The rules, by id, that the desk raises, lowers or, with null, silences.</summary>
    public ImmutableDictionary<string, Severity?> Severities { get; init; } = ImmutableDictionary<string, Severity?>.Empty;

    /// <summary>Reads site.yaml; <paramref name="baseUrl"/>, from the command line, wins over the file's.</summary>
    public static SiteSettings Read(Source source, string? baseUrl, DiagnosticBag diagnostics)
    {
        var reader = source.Text.Length == 0 ? new MapReader(source, new YamlMap([], default), diagnostics) { IsUnread = true } : MapReader.Of(source, diagnostics);
        var inFile = reader.Required("baseUrl", "canonical links, the feed and the sitemap need the site's full address.");
        var address = BaseUrl.Parse(baseUrl ?? inFile?.Value ?? "");
        if (address is null && (baseUrl is not null || inFile is not null))
        {
            diagnostics.Add(Rules.BadBaseUrl, baseUrl is null ? inFile!.At : null,
                $"“{baseUrl ?? inFile!.Value}” is not a base address: it must be a full http or https address without a query.",
                "Write the address under which readers will find the home page, such as https://example.org/explainer/.");
        }
        var settings = new SiteSettings
        {
            Title = reader.Required("title", "a site has a name.")?.Value ?? "",
            Tagline = reader.Text("tagline")?.Value ?? "",
            Language = reader.Language("language")?.Value ?? "en",
            WrittenLanguage = reader.Language("language"),
            IsStrict = reader.Flag("strict"),
            BaseUrl = address ?? BaseUrl.Parse("http://localhost/")!,
            Severities = reader.Map("rules", map => RuleSeverities.Read(map, diagnostics)) ?? ImmutableDictionary<string, Severity?>.Empty,
        };
        reader.Done();
        return settings;
    }
}
