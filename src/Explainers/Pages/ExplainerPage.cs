using System.Collections.Immutable;
using Explainers.Text;

namespace Explainers.Pages;

/// <summary>An explainer.</summary>
public sealed record ExplainerPage : Page
{
    /// <inheritdoc/>
    public override string Template => "explainer";

    /// <inheritdoc/>
    public override string Type => "article";

    /// <summary>The name of the story.</summary>
    public required string Story { get; init; }

    /// <summary>The question that it answers.</summary>
    public required string Question { get; init; }

    /// <summary>The short answer.</summary>
    public required RichText Summary { get; init; }

    /// <summary>The numbers of the sources that the short answer cites, in their order.</summary>
    public required ImmutableArray<SourceView> SummarySources { get; init; }

    /// <summary>When it was published.</summary>
    public required DateView Published { get; init; }

    /// <summary>The address of the page as Markdown.</summary>
    public required string Twin { get; init; }

    /// <summary>The date of <see cref="Published"/>; no template can read it.</summary>
    internal Edtf First { get; init; } = null!;

    /// <summary>When it was last changed; null when it has not been.</summary>
    public DateView? Updated { get; init; }

    /// <summary>The day on which an editor last went over it; null when nobody has said so.</summary>
    public DateView? LastChecked { get; init; }

    /// <summary>How many sources it has, in words.</summary>
    public required string SourceCount { get; init; }

    /// <summary>How many of its quotations, numbers and dates were found in their sources, as a phrase; what was not checked is not in it.</summary>
    public required string Facts { get; init; }

    /// <summary>What was compared with the sources, and what was not, as sentences.</summary>
    public required string Checked { get; init; }

    /// <summary>The same page in other languages.</summary>
    public ImmutableArray<TranslationView> Translations { get; init; } = [];

    /// <summary>How many of its sentences an article vouches for, as a sentence.</summary>
    public required string Coverage { get; init; }

    /// <summary>Its topics.</summary>
    public ImmutableArray<Link> Topics { get; init; } = [];

    /// <summary>Other explainers that share something with it.</summary>
    public ImmutableArray<RelatedView> Related { get; init; } = [];

    /// <summary>The sections and the parts after them, in order.</summary>
    public required ImmutableArray<ContentsView> Contents { get; init; }

    /// <summary>The sections.</summary>
    public required RichText Body { get; init; }

    /// <summary>What happened when.</summary>
    public ImmutableArray<TimelineView> Timeline { get; init; } = [];

    /// <summary>Numbers set large.</summary>
    public ImmutableArray<FigureView> Figures { get; init; } = [];

    /// <summary>Who is who.</summary>
    public ImmutableArray<PersonView> People { get; init; } = [];

    /// <summary>What each source says where they differ.</summary>
    public ImmutableArray<PerspectiveView> Perspectives { get; init; } = [];

    /// <summary>The sources, in the order of their numbers.</summary>
    public required ImmutableArray<SourceView> Sources { get; init; }

    /// <summary>What was put right and what was added, the latest first.</summary>
    public ImmutableArray<ChangeView> Changes { get; init; } = [];

    /// <summary>The date of the latest correction; null when there is none.</summary>
    public DateView? Corrected { get; init; }
}
