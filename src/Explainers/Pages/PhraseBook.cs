using System.Collections.Concurrent;
using Explainers.Content;

namespace Explainers.Pages;

/// <summary>What the site itself says in every language that its pages are in, each made once per build.</summary>
public sealed class PhraseBook(InterfaceStrings strings)
{
    private readonly ConcurrentDictionary<string, Phrases> _phrases = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The files.</summary>
    public InterfaceStrings Strings => strings;

    /// <summary>What it says in a language.</summary>
    public Phrases Of(string language) => _phrases.GetOrAdd(language, l => new Phrases(l, strings.Find(l)));
}
