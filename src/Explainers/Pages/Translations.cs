using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Pages;

/// <summary>Which explainers say the same in different languages: one that was written first, and its translations, one for each language.</summary>
internal sealed class Translations
{
    private readonly Library _library;
    private readonly FrozenDictionary<string, ImmutableArray<Explainer>> _groups;

    private Translations(Library library, FrozenDictionary<string, ImmutableArray<Explainer>> groups) => (_library, _groups) = (library, groups);

    /// <summary>The groups of a library, the original first; a “translationOf” that cannot be is reported and left out.</summary>
    public static Translations Of(Library library, DiagnosticBag diagnostics)
    {
        var byId = library.Explainers.ToDictionary(e => e.Id, StringComparer.Ordinal);
        var groups = new Dictionary<string, List<Explainer>>(StringComparer.Ordinal);
        foreach (var explainer in library.Explainers)
        {
            if (explainer.TranslationOf is { } id && Original(library, byId, explainer, id, diagnostics) is { } original && IsNew(library, groups, original, explainer, id, diagnostics))
                groups[original.Id].Add(explainer);
        }
        return new Translations(library, groups.Values.Where(g => g.Count > 1).SelectMany(g => g.Select(e => (e.Id, Group: g.ToImmutableArray()))).ToFrozenDictionary(e => e.Id, e => e.Group));
    }

    /// <summary>The other languages of an explainer, by their tags.</summary>
    public ImmutableArray<TranslationView> Of(Explainer explainer, Composition site) =>
        [.. GroupOf(explainer).Where(e => e != explainer).Select(e => (Explainer: e, Language: _library.LanguageOf(e))).OrderBy(e => e.Language, StringComparer.Ordinal)
            .Select(e => new TranslationView(site.Speaking(e.Language)[Phrase.ReadHere], site.Base.Link(Addresses.Of(e.Explainer)), e.Language, site.Lang(e.Language)))];

    /// <summary>Every language of an explainer, its own included, and the page for all others: that in the site’s language, or else the original.</summary>
    public ImmutableArray<AlternateView> AlternatesOf(Explainer explainer, Composition site)
    {
        var group = GroupOf(explainer);
        return group.IsEmpty ? [] :
        [
            .. group.Select(e => new AlternateView(_library.LanguageOf(e), site.Base.Absolute(Addresses.Of(e)))).OrderBy(a => a.Language, StringComparer.Ordinal),
            new AlternateView("x-default", site.Base.Absolute(Addresses.Of(group.FirstOrDefault(e => LanguageTag.Same(_library.LanguageOf(e), _library.Settings.Language)) ?? group[0]))),
        ];
    }

    /// <summary>Whether a page may send its readers to an explainer: not to a translation of itself, nor to one that is there in the page’s own language.</summary>
    public bool IsBestFor(Explainer other, Explainer page)
    {
        var group = GroupOf(other);
        return group.IsEmpty || (!group.Contains(page) && other == (group.FirstOrDefault(e => LanguageTag.Same(_library.LanguageOf(e), _library.LanguageOf(page))) ?? group[0]));
    }

    private ImmutableArray<Explainer> GroupOf(Explainer explainer) => _groups.GetValueOrDefault(explainer.Id, []);

    private static Explainer? Original(Library library, Dictionary<string, Explainer> byId, Explainer explainer, Located id, DiagnosticBag diagnostics)
    {
        if (!byId.TryGetValue(id.Value, out var original))
        {
            if (!library.Unread.Explains(id.Value, "input/explainers", byId.Keys) && !library.AllExplainers.Any(e => e.Id == id.Value))
                diagnostics.Add(Rules.BadTranslation, id.At, $"There is no explainer “{id.Value}”, so this cannot be its translation.", Nearest.Hint(id.Value, byId.Keys.Where(k => k != explainer.Id), "Write the name of its file in input/explainers, without “.md”."));
            return null;
        }
        if (original == explainer)
            diagnostics.Add(Rules.BadTranslation, id.At, "This explainer is said to be a translation of itself.", "Name the one that was written first, or take the line out.");
        else if (original.TranslationOf is { } first)
            diagnostics.Add(Rules.BadTranslation, id.At, $"“{id.Value}” is a translation itself, and translations all name the explainer that was written first.", first.Value == explainer.Id ? "Take this line out of the one that was written first." : $"Write “translationOf: {first.Value}”.", new Note("It is said so here.", first.At));
        else
            return original;
        return null;
    }

    private static bool IsNew(Library library, Dictionary<string, List<Explainer>> groups, Explainer original, Explainer explainer, Located id, DiagnosticBag diagnostics)
    {
        if (!groups.TryGetValue(original.Id, out var group))
            groups.Add(original.Id, group = [original]);
        var language = library.LanguageOf(explainer);
        if (group.Find(e => LanguageTag.Same(library.LanguageOf(e), language)) is not { } same)
            return true;
        diagnostics.Add(Rules.BadTranslation, (explainer.Language ?? id).At, same == original ? $"This page and the one that it translates, “{original.Id}”, are both in “{language}”." : $"“{original.Id}” has a translation into “{language}” already.",
            "Write the language of this page: “language: fr-CA”.", new Note("The other one is here.", (same.Language ?? same.Title).At));
        return false;
    }
}
