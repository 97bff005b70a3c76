using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Explainers.Text;

namespace Explainers.Diagnostics;

/// <summary>
/// Diagnostics for programs, as diagnostics.schema.json beside this file has it. Its version grows when something is taken out or changes its
/// meaning; what is added does not change it.
/// </summary>
public static class JsonReport
{
    /// <summary>The version of the form.</summary>
    public const int Version = 1;

    internal static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The report as one JSON object, ended by LF, with the pages that readers do not get.</summary>
    public static string Write(ImmutableArray<Diagnostic> diagnostics, ReportSummary summary, ImmutableArray<Withheld> withheld) => Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteStartObject("summary");
        json.WriteNumber("errors", summary.Errors);
        json.WriteNumber("warnings", summary.Warnings);
        json.WriteNumber("notes", summary.Notes);
        json.WriteNumber("silenced", summary.Silenced);
        json.WriteEndObject();
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
            WriteDiagnostic(json, diagnostic);
        json.WriteEndArray();
        json.WriteStartArray("withheld");
        foreach (var page in withheld)
        {
            json.WriteStartObject();
            json.WriteString("path", page.Path);
            json.WriteString("why", page.Why.ToString().ToLowerInvariant());
            json.WriteString("day", page.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>The rules as one JSON object, ended by LF.</summary>
    public static string Write(ImmutableArray<Rule> rules) => Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("severity", DiagnosticFormatter.Name(rule.Severity));
            json.WriteString("title", rule.Title);
            json.WriteString("why", rule.Why);
            json.WriteString("example", rule.Example);
            json.WriteString("file", rule.File);
            json.WriteString("mend", rule.Mend);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    });

    internal static string Write(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
            write(json);
        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("rule", diagnostic.Rule.Id);
        json.WriteString("severity", DiagnosticFormatter.Name(diagnostic.Severity));
        json.WriteString("title", diagnostic.Rule.Title);
        json.WriteString("message", diagnostic.Message);
        json.WriteString("hint", diagnostic.Hint);
        if (diagnostic.At is { } at)
            WriteLocation(json, at);
        else
            json.WriteNull("location");
        json.WriteStartArray("notes");
        foreach (var note in diagnostic.Notes)
        {
            json.WriteStartObject();
            json.WriteString("message", note.Message);
            WriteLocation(json, note.At);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, Location at)
    {
        json.WriteStartObject("location");
        json.WriteString("path", at.Source.Path);
        WritePosition(json, "start", at.Source, at.Span.Start);
        WritePosition(json, "end", at.Source, at.Span.End);
        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, string name, Source source, int offset)
    {
        var position = source.PositionOf(offset);
        json.WriteStartObject(name);
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", position.Column);
        json.WriteNumber("offset", Math.Clamp(offset, 0, source.Text.Length));
        json.WriteEndObject();
    }
}
