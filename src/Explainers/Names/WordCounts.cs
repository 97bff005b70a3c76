using System.Collections.Immutable;
using Explainers.Grouping;

namespace Explainers.Names;

/// <summary>The words of many texts, and their stems. It remembers the texts that it was last asked about, so that a text that changes costs what its words do.</summary>
internal sealed class WordCounts
{
    private readonly Lock _lock = new();
    private readonly CountedWords _words = new();
    private readonly CountedWords _stems = new();
    private ImmutableArray<ImmutableArray<string>> _texts = [];

    /// <summary>All words of some texts, each text with no word twice, and all stems of these; the same objects as the last time when they are the same.</summary>
    public (WordSet Words, WordSet Stems) All(ImmutableArray<ImmutableArray<string>> texts)
    {
        lock (_lock)
        {
            if (texts.Length == _texts.Length)
            {
                for (var i = 0; i < texts.Length; i++)
                {
                    if (texts[i] != _texts[i])
                    {
                        _words.Count(texts[i], 1);
                        _words.Count(_texts[i], -1);
                    }
                }
            }
            else
            {
                var (before, now) = (_texts.ToHashSet(), texts.ToHashSet());
                foreach (var text in texts.Where(t => !before.Contains(t)))
                    _words.Count(text, 1);
                foreach (var text in _texts.Where(t => !now.Contains(t)))
                    _words.Count(text, -1);
            }
            _texts = texts;
            var (came, went) = _words.Settle();
            _stems.Count(came.Select(WordForms.Stem), 1);
            _stems.Count(went.Select(WordForms.Stem), -1);
            _stems.Settle();
            return (_words.All, _stems.All);
        }
    }
}
