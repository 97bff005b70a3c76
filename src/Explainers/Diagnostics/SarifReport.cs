using System.Collections.Immutable;
using System.Text.Json;

namespace Explainers.Diagnostics;

/// <summary>Diagnostics as SARIF 2.1.0 (OASIS), which code scanning and many editors read.</summary>
public static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>The folder that every path begins at; what it is on this machine is nobody's business.</summary>
    private const string Root = "PROJECT";

    /// <summary>The report as one JSON object, ended by LF.</summary>
    public static string Write(ImmutableArray<Diagnostic> diagnostics, string version) => JsonReport.Write(json =>
    {
        var rules = Rules.All;
        var index = rules.Select((r, i) => (r.Id, i)).ToDictionary(r => r.Id, r => r.i);
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules, version);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(Root);
        WriteText(json, "description", "The project's folder, with input/, seeds/ and theme/ in it.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("results");
        foreach (var diagnostic in diagnostics)
            WriteResult(json, diagnostic, index[diagnostic.Rule.Id]);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteTool(Utf8JsonWriter json, ImmutableArray<Rule> rules, string version)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "explainer");
        json.WriteString("version", version);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            // A name for programs: the words of the title without what stands between them.
            json.WriteString("name", string.Concat(rule.Title.Split([' ', '-', '’', ',', '“', '”', '.', '…'], StringSplitOptions.RemoveEmptyEntries).Select(w => char.ToUpperInvariant(w[0]) + w[1..])));
            WriteText(json, "shortDescription", rule.Title + ".");
            WriteText(json, "fullDescription", rule.Why);
            WriteText(json, "help", rule.Example.Length == 0 ? rule.Mend : $"{rule.Mend}\n\nAn example that breaks the rule:\n\n{rule.Example}");
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int ruleIndex)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Rule.Id);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", Level(diagnostic.Severity));
        WriteText(json, "message", diagnostic.Hint is null ? diagnostic.Message : $"{diagnostic.Message}\n{diagnostic.Hint}");
        json.WriteStartArray("locations");
        if (diagnostic.At is { } at)
            WriteLocation(json, at);
        json.WriteEndArray();
        if (!diagnostic.Notes.IsEmpty)
        {
            json.WriteStartArray("relatedLocations");
            foreach (var note in diagnostic.Notes)
                WriteLocation(json, note.At, note.Message);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, Location at, string? message = null)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', at.Source.Path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", Root);
        json.WriteEndObject();
        // A file without text has no line that a region could name.
        if (at.Source.Text.Length > 0)
            WriteRegion(json, at);
        json.WriteEndObject();
        if (message is not null)
            WriteText(json, "message", message);
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, Location at)
    {
        var (start, end) = (at.Source.PositionOf(at.Span.Start), at.Source.PositionOf(at.Span.End));
        json.WriteStartObject("region");
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
