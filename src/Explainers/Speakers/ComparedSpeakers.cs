using System.Collections.Immutable;
using Explainers.Diagnostics;

namespace Explainers.Speakers;

/// <summary>The attributions of a page or text, with the names that were asked for when they were compared.</summary>
internal sealed record ComparedSpeakers(ImmutableArray<CheckedSpeaker> All, AskedWords<Findable> Asked);
