using Explainers.Text;

namespace Explainers.Numbers;

/// <summary>
/// Tells which of two passages is about what a clause of a page says: of two sentences by their words and, for the one that carries the page’s number
/// or date, those of its neighbours; of two places in one sentence by the words of their clauses.
/// </summary>
internal static class Rivalry
{
    /// <summary>What a carrying passage and its rival share with the page.</summary>
    /// <param name="Mine">How many words the carrying passage shares.</param>
    /// <param name="HasAll">Whether the rival shares all of these.</param>
    /// <param name="Telling">How many telling words the rival alone shares.</param>
    /// <param name="IsTold">Whether the carrying passage shares a telling word.</param>
    internal readonly record struct Score(int Mine, bool HasAll, int Telling, bool IsTold)
    {
        /// <summary>Whether the rival shares all that the carrying passage does, and a telling word more.</summary>
        public bool IsMore => HasAll && Telling > 0;
    }

    /// <summary>Compares two places.</summary>
    public static Score Of(HashSet<string> about, AllFacts facts, (SourceSentence Sentence, Span At) carrying, (SourceSentence Sentence, Span At) rival)
    {
        var isSame = ReferenceEquals(carrying.Sentence, rival.Sentence);
        var (mine, theirs) = isSame ? (Near(carrying), Near(rival)) : (carrying.Sentence.Words, rival.Sentence.Own);
        var (home, away) = (facts.Of(carrying.Sentence.Article.Id), facts.Of(rival.Sentence.Article.Id));
        int shared = 0, telling = 0;
        var (hasAll, isTold) = (true, false);
        foreach (var word in about)
        {
            if (mine.Contains(word))
            {
                shared++;
                hasAll &= theirs.Contains(word);
                isTold |= home.IsTelling(word);
            }
            else if (theirs.Contains(word) && away.IsTelling(word))
            {
                telling++;
            }
        }
        return new Score(shared, hasAll, telling, isTold);
    }

    private static HashSet<string> Near((SourceSentence Sentence, Span At) place)
    {
        var (text, start) = (place.Sentence.Text.Text.Substring(place.Sentence.Span.Start, place.Sentence.Span.Length), place.Sentence.Span.Start);
        var clause = Clause.Around(text, new Span(place.At.Start - start, place.At.Length), []);
        return Context.Words(text.Substring(clause.Start, clause.Length));
    }
}
