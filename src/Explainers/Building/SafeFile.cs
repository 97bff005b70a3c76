using System.Text;
using Explainers.Diagnostics;

namespace Explainers.Building;

/// <summary>Writes a file so that an interruption leaves either the old one or the new one, never half of it.</summary>
internal static class SafeFile
{
    /// <summary>The text of a file, empty when there is none; null, with a diagnostic, when there is one that cannot be read.</summary>
    public static string? TryRead(string path, DiagnosticBag diagnostics)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllText(path) : "";
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Rules.Unreadable, null, $"{path} cannot be read: {problem.Message}", "Check that you may read it.");
            return null;
        }
    }

    /// <summary>Writes a text as UTF-8, beside its place first; false, with a diagnostic, when that cannot be done.</summary>
    public static bool TryWrite(string path, string text, DiagnosticBag diagnostics)
    {
        try
        {
            var folder = Path.GetDirectoryName(path)!;
            Directory.CreateDirectory(folder);
            // A dot keeps what an interruption may leave behind out of the site.
            var temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.new");
            File.WriteAllText(temporary, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(temporary, path, overwrite: true);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Rules.CannotWrite, null, $"{path} cannot be written: {problem.Message}",
                "Check that the folder can be written and that the disk has room.");
            return false;
        }
    }
}
