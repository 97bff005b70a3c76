using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Pages;
using Explainers.Text;

namespace Explainers.Rendering;

/// <summary>Every text that a template or the program asks for is there in every language, with the values that it gets and no other.</summary>
internal static class StringsCheck
{
    // More than these are not forgotten but not yet translated.
    private const int MostForgotten = 10;

    /// <summary>Checks the strings of a theme against its templates, the program, and one another.</summary>
    public static void Run(Theme theme, bool isRead, InterfaceStrings strings, DiagnosticBag diagnostics)
    {
        StringsFile[] files = [.. strings.Files.Where(f => !f.IsUnread)];
        var needed = Phrase.All.ToDictionary(p => p.Name, StringComparer.Ordinal);
        // Where a file could not be read, nobody knows what is in it.
        var known = files.SelectMany(f => f.Texts.Keys).Concat(needed.Keys).ToHashSet(StringComparer.Ordinal);
        foreach (var file in theme.Templates.Values.Concat(theme.Partials.Values))
        {
            foreach (var tag in TextTags.In(file.Nodes))
            {
                if (known.Contains(tag.TextKey!))
                    needed.TryAdd(tag.TextKey!, new PhraseKey(tag.TextKey!, false, []));
                else if (files.Length > 0)
                    diagnostics.Add(Rules.UnknownPath, new Location(file.Source, tag.Span), $"theme/strings has no text “{tag.TextKey}”.", Nearest.Hint(tag.TextKey!, known, $"Add a line “{tag.TextKey}: …” to each file in theme/strings."));
                if (needed.GetValueOrDefault(tag.TextKey!) is { } phrase && (phrase.IsCounted || !phrase.Places.IsEmpty))
                    diagnostics.Add(Rules.UnknownPath, new Location(file.Source, tag.Span), $"“{tag.TextKey}” is a text with values in it, and a template has none to give.", "Show a value of the page that has the text, or use another text.");
            }
        }
        // What a template that is broken, missing or unread asks for, nobody knows.
        var isWhole = isRead && !diagnostics.HasErrors && !theme.Unread.HasAnyIn("theme/templates") && !theme.Unread.HasAnyIn("theme/partials");
        foreach (var file in files)
        {
            Missing(file, files, needed, diagnostics);
            foreach (var text in file.Texts.Values)
                Check(text, file, needed, isWhole, diagnostics);
        }
    }

    /// <summary>Reports what a file lacks, each at a key that is most likely it misspelt, or else at the line that it belongs below: the one after which the fullest file has it.</summary>
    private static void Missing(StringsFile file, StringsFile[] files, Dictionary<string, PhraseKey> needed, DiagnosticBag diagnostics)
    {
        var missing = needed.Keys.Where(k => !file.Texts.ContainsKey(k)).ToHashSet(StringComparer.Ordinal);
        if (missing.Count == 0)
            return;
        var pattern = files.MaxBy(f => f.Texts.Count)!;
        var above = file.Texts.Values.MaxBy(t => t.Key.Span.Start)?.Key;
        if (missing.Count > MostForgotten)
        {
            diagnostics.Add(Rules.MissingText, above?.At ?? new Location(file.Source, default), $"{missing.Count} texts are missing in {file.Source.Path}, “{missing.Min(StringComparer.Ordinal)}” and others.", $"Copy their lines from {pattern.Source.Path}, and translate them.");
            return;
        }
        foreach (var text in pattern.Texts.Values.OrderBy(t => t.Key.Span.Start))
        {
            if (file.Texts.TryGetValue(text.Key.Value, out var here))
                above = here.Key;
            else if (missing.Remove(text.Key.Value))
                Add(text.Key.Value, above, new Note($"{pattern.Language} has it so.", text.Key.At));
        }
        foreach (var key in missing.Order(StringComparer.Ordinal))
            Add(key, above, null);

        void Add(string key, Located? below, Note? note)
        {
            if (Nearest.To(key, file.Texts.Keys.Where(k => !needed.ContainsKey(k))) is { } near)
                diagnostics.Add(Rules.MissingText, file.Texts[near].Key.At, $"Nothing asks for “{near}”, and the text “{key}” is missing in {file.Source.Path}.", $"Write “{key}”, if that is meant.", note is null ? [] : [note]);
            else
                diagnostics.Add(Rules.MissingText, below?.At ?? new Location(file.Source, default), $"The text “{key}” is missing in {file.Source.Path}.", $"Add a line “{key}: …” below this one.", note is null ? [] : [note]);
        }
    }

    private static void Check(InterfaceText text, StringsFile file, Dictionary<string, PhraseKey> needed, bool isWhole, DiagnosticBag diagnostics)
    {
        var key = text.Key.Value;
        if (!needed.TryGetValue(key, out var phrase))
        {
            // A key that is misspelt is reported as the one that is missing.
            if (isWhole && !needed.Keys.Any(k => !file.Texts.ContainsKey(k) && Nearest.To(k, [key]) is not null))
                diagnostics.Add(Rules.UnusedText, text.Key.At, $"No template and no page asks for “{key}”.", "Take the line out of every file in theme/strings.");
        }
        else if (phrase.IsCounted != text.IsCounted)
        {
            diagnostics.Add(Rules.BadText, text.Key.At, phrase.IsCounted ? $"“{key}” stands with a number, and has one text for all of them." : $"“{key}” never stands with a number, and has a text for each.",
                phrase.IsCounted ? $"Write “{key}: {{ one: …, other: … }}”." : $"Write “{key}: …”.");
        }
        else
        {
            foreach (var (form, value) in text.Forms)
                Places(key, form, value, phrase.Places, diagnostics);
        }
    }

    private static void Places(string key, string form, Located value, ImmutableArray<string> places, DiagnosticBag diagnostics)
    {
        var here = InterfaceText.Places(value.Value).Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        var gets = places.IsEmpty ? "it gets no values" : $"it gets {string.Join(", ", places.Select(p => $"{{{p}}}"))}";
        foreach (var name in here.Where(n => !places.Contains(n)))
            diagnostics.Add(Rules.BadPlaceholder, value.At, $"“{key}” has a place for {{{name}}}, which nothing fills: {gets}.", Nearest.To(name, places) is { } near ? $"Did you mean {{{near}}}?" : "Take it out.");
        // A form of one number may name it in words: “once”.
        foreach (var name in places.Where(p => !here.Contains(p) && !(p == "count" && form != InterfaceText.Other)))
        {
            if (!here.Any(n => !places.Contains(n)))
                diagnostics.Add(Rules.BadPlaceholder, value.At, $"“{key}” leaves {{{name}}} out: {gets}, and readers are to be told.", $"Put {{{name}}} where the value belongs.");
        }
    }
}
