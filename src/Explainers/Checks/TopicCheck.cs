using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Checks;

/// <summary>A topic has letters for an address, and one spelling.</summary>
public static class TopicCheck
{
    /// <summary>Checks the topics of every explainer.</summary>
    public static void Run(Library library, DiagnosticBag diagnostics)
    {
        var (explainers, memo) = (library.Explainers, library.Memo);
        var topics = memo.Each("topics of explainers", explainers, [], new DiagnosticBag(), (i, _) => string.Concat(explainers[i].Topics.Select(t => $"{t.Value.Length}:{t.Value}")));
        // Where each stands matters only once there is something to say about one.
        if (memo.Of("whether topics have one spelling", [Memo.Identity(topics)], () => HaveOneSpelling(explainers)))
            return;
        var first = new Dictionary<string, Located>(StringComparer.Ordinal);
        foreach (var topic in explainers.SelectMany(e => e.Topics))
        {
            var id = Slug.From(topic.Value);
            if (id.Length == 0)
                diagnostics.Add(Rules.BadValue, topic.At, $"“{topic.Value}” has no letters, so there can be no address for this topic.", "Write the topic as a word or two.");
            else if (!first.TryAdd(id, topic) && first[id].Value != topic.Value)
                diagnostics.Add(Rules.TopicSpelling, topic.At, $"This topic is written “{first[id].Value}” on another page, and readers will see it so.", $"Write “{first[id].Value}”.", new Note("It is written so here.", first[id].At));
        }
    }

    private static bool HaveOneSpelling(ImmutableArray<Explainer> explainers) =>
        explainers.SelectMany(e => e.Topics.Select(t => t.Value)).Distinct(StringComparer.Ordinal).GroupBy(Slug.From, StringComparer.Ordinal).All(g => g.Key.Length > 0 && g.Count() == 1);
}
