using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Content;

/// <summary>
/// One text of the interface: a text, or one for each number that its language tells apart, by the number in digits, “one” or “other”. A place for a
/// value is written {name}.
/// </summary>
/// <param name="Key">Its name.</param>
/// <param name="Forms">The texts; one without forms of number is “other”.</param>
public sealed record InterfaceText(Located Key, ImmutableSortedDictionary<string, Located> Forms)
{
    /// <summary>The form for everything that has none of its own.</summary>
    public const string Other = "other";

    /// <summary>Whether it has forms for numbers.</summary>
    public bool IsCounted { get; init; }

    /// <summary>The names between braces in a text, each with its place there.</summary>
    public static IEnumerable<(string Name, Span At)> Places(string text)
    {
        for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', open + 1))
        {
            var close = text.IndexOf('}', open);
            if (close > open)
                yield return (text[(open + 1)..close], Span.FromBounds(open, close + 1));
        }
    }
}

/// <summary>theme/strings/LANGUAGE.yaml: what the site itself says in one language.</summary>
/// <param name="Language">Its language, the name of the file.</param>
/// <param name="Source">The file.</param>
/// <param name="Texts">The texts by key.</param>
public sealed record StringsFile(string Language, Source Source, FrozenDictionary<string, InterfaceText> Texts)
{
    /// <summary>Whether the file, or its language, could not be read, which has been reported.</summary>
    public bool IsUnread { get; private init; }

    /// <summary>Reads a file.</summary>
    public static StringsFile Read(Source source, DiagnosticBag diagnostics)
    {
        var language = Path.GetFileNameWithoutExtension(source.Path);
        var isTag = LanguageTag.IsOne(language);
        if (!isTag)
            diagnostics.Add(Rules.BadLanguage, new Location(source, source.LineSpan(1)), $"“{language}”, the name of this file, is not the tag of a language.", "Name it after its language: en.yaml, fr-CA.yaml.");
        var map = YamlReader.Read(source, new Span(0, source.Text.Length), diagnostics);
        var texts = (map?.Entries ?? []).Select(e => Text(source, e, diagnostics)).OfType<InterfaceText>();
        return new StringsFile(language, source, texts.ToFrozenDictionary(t => t.Key.Value)) { IsUnread = map is null || !isTag };
    }

    private static InterfaceText? Text(Source source, YamlEntry entry, DiagnosticBag diagnostics)
    {
        var key = new Located(entry.Key.Value, source, entry.Key.Span);
        switch (entry.Value)
        {
            case YamlScalar { Value.Length: > 0 } scalar:
                return new InterfaceText(key, One(InterfaceText.Other, scalar));
            case YamlMap forms when forms.Entries.All(f => f.Value is YamlScalar { Value.Length: > 0 } && IsForm(f.Key.Value)) && forms.Entries.Any(f => f.Key.Value == InterfaceText.Other):
                return new InterfaceText(key, forms.Entries.ToImmutableSortedDictionary(f => f.Key.Value, f => At((YamlScalar)f.Value), StringComparer.Ordinal)) { IsCounted = true };
            case YamlAlias:
                return new InterfaceText(key, One(InterfaceText.Other, entry.Key));
        }
        diagnostics.Add(Rules.BadText, key.At, $"“{key.Value}” is neither a text nor a text for each number.", "Write “key: text”, or “key: { one: text, other: text }”; a number in digits may have a text of its own.");
        // That it is there keeps the check from saying that it is missing.
        return new InterfaceText(key, One(InterfaceText.Other, entry.Key));

        ImmutableSortedDictionary<string, Located> One(string form, YamlScalar scalar) => ImmutableSortedDictionary<string, Located>.Empty.Add(form, At(scalar));

        Located At(YamlScalar scalar) => new(scalar.Value, source, scalar.Span);
    }

    private static bool IsForm(string form) => form is "one" or InterfaceText.Other || (form.Length > 0 && form.All(char.IsAsciiDigit));
}

/// <summary>What the site itself says, in every language that the theme has.</summary>
/// <param name="Files">The files, in the order of their languages.</param>
public sealed record InterfaceStrings(ImmutableArray<StringsFile> Files)
{
    /// <summary>The folder of the files.</summary>
    public const string Folder = "theme/strings/";

    /// <summary>Reads the files of a tree; what is wrong inside one is reported.</summary>
    public static InterfaceStrings Read(SourceTree tree, DiagnosticBag diagnostics) =>
        new([.. tree.In(Folder, ".yaml").Select(s => StringsFile.Read(s, diagnostics))]);

    /// <summary>The file for a language: its own, or that of the language without its region, or that of another region; null when there is none.</summary>
    public StringsFile? Find(string language) => Files.FirstOrDefault(f => LanguageTag.Same(f.Language, language))
        ?? Files.FirstOrDefault(f => LanguageTag.Same(f.Language, LanguageTag.Primary(language)))
        ?? Files.FirstOrDefault(f => LanguageTag.Primary(f.Language) == LanguageTag.Primary(language));
}
