using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Text;
using Explainers.Verification;

namespace Explainers.Speakers;

/// <summary>What the source says of a speaker whom a page names.</summary>
public enum SpeakerOutcome
{
    /// <summary>The source has the same person say the words.</summary>
    Confirmed,

    /// <summary>The source has somebody else say them, or says them itself.</summary>
    Contradicted,

    /// <summary>The source does not say plainly enough who speaks, or the page does not.</summary>
    CannotTell,
}

/// <summary>A quotation that a page attributes to somebody, compared with its source.</summary>
/// <param name="Quotation">The quotation.</param>
/// <param name="At">The words of the page that name the speaker.</param>
/// <param name="Name">The name that they mean, or the words themselves.</param>
/// <param name="Person">The person of the site; null for anybody else.</param>
/// <param name="Outcome">What the source says.</param>
public sealed record CheckedSpeaker(VerifiedQuotation Quotation, Location At, string Name, Person? Person, SpeakerOutcome Outcome);

/// <summary>Every attribution of a verified quotation, page by page.</summary>
public sealed record VerifiedSpeakers(ImmutableArray<ImmutableArray<CheckedSpeaker>> ByPage)
{
    private readonly Lazy<Dictionary<string, ImmutableArray<CheckedSpeaker>>> _byFile = new(() => ByPage.Where(p => !p.IsEmpty).ToDictionary(p => p[0].Quotation.Words.Source.Path, StringComparer.Ordinal));

    /// <summary>All of them, in the order of the pages.</summary>
    public IEnumerable<CheckedSpeaker> All => ByPage.SelectMany(p => p);

    /// <summary>Those of the texts of one file.</summary>
    public ImmutableArray<CheckedSpeaker> In(Source file) => _byFile.Value.GetValueOrDefault(file.Path, []);

    /// <summary>Of how many quotations it is confirmed who says them, and of how many nobody can tell; a page may name the speaker of one twice.</summary>
    public (int Confirmed, int CannotTell) Quotations
    {
        get
        {
            var outcomes = All.GroupBy(s => s.Quotation.Words.At).Select(g => g.Select(s => s.Outcome).ToArray()).ToArray();
            return (outcomes.Count(o => o.All(one => one != SpeakerOutcome.Contradicted) && o.Contains(SpeakerOutcome.Confirmed)), outcomes.Count(o => o.All(one => one == SpeakerOutcome.CannotTell)));
        }
    }

    /// <summary>How many attributions have an outcome.</summary>
    public int Count(SpeakerOutcome outcome) => All.Count(s => s.Outcome == outcome);

    /// <summary>Where pages name somebody whom the source contradicts, which is an error at that place.</summary>
    public IEnumerable<Location> Contradicted => All.Where(s => s.Outcome == SpeakerOutcome.Contradicted).Select(s => s.At);
}
