using System.Text;
using System.Text.Json;
using Explainers.Building;
using Explainers.Diagnostics;

namespace Explainers.Cli.Previewing;

/// <summary>What a page that is shown is told about its project, as JSON for its script.</summary>
internal static class PreviewMessage
{
    /// <summary>So many diagnostics are shown over a page; a browser would choke on thousands.</summary>
    private const int Most = 60;

    /// <summary>The diagnostics as the terminal has them, in parts: text, and places that are links into the editor. Errors come first, and of these those of the page itself.</summary>
    /// <param name="state">The project.</param>
    /// <param name="editor">Where places lead.</param>
    /// <param name="origin">The file that the page is made from; null for one made from many.</param>
    public static string Of(LiveState state, EditorLink editor, string? origin)
    {
        var all = state.Diagnostics.ToSorted().Where(d => d.Severity > Severity.Info).ToArray();
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteNumber("errors", all.Count(d => d.Severity == Severity.Error));
            json.WriteNumber("warnings", all.Count(d => d.Severity == Severity.Warning));
            json.WriteBoolean("isLastGood", !state.IsGood && state.HasGood);
            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in all.OrderByDescending(d => d.Severity).ThenByDescending(d => d.At?.Source.Path == origin).Take(Most))
                Write(json, diagnostic, editor);
            json.WriteEndArray();
            if (all.Length > Most)
                json.WriteNumber("more", all.Length - Most);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic, EditorLink editor)
    {
        json.WriteStartObject();
        json.WriteString("severity", DiagnosticFormatter.Name(diagnostic.Severity));
        json.WriteStartArray("parts");
        var text = DiagnosticFormatter.Format(diagnostic);
        var done = 0;
        foreach (var place in diagnostic.Notes.Select(n => n.At).Prepend(diagnostic.At).OfType<Location>())
        {
            var words = DiagnosticFormatter.Where(place);
            var at = text.IndexOf(words + ": ", done, StringComparison.Ordinal);
            if (at < 0)
                continue;
            Write(json, text[done..at], null);
            Write(json, words, editor.To(place));
            done = at + words.Length;
        }
        Write(json, text[done..], null);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string text, string? href)
    {
        if (text.Length == 0)
            return;
        json.WriteStartObject();
        json.WriteString("text", text);
        if (href is not null)
            json.WriteString("href", href);
        json.WriteEndObject();
    }
}
