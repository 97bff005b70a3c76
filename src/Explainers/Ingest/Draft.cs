using Explainers.Text;

namespace Explainers.Ingest;

/// <summary>
/// An article in the making: the blocks of a seed and the facts found in them. Each rule looks at it and claims what it recognises; it
/// lives only inside one conversion.
/// </summary>
internal sealed class Draft(Seed seed, List<Block> blocks)
{
    /// <summary>The seed that is converted.</summary>
    public Seed Seed { get; } = seed;

    /// <summary>Its blocks in the order of the text.</summary>
    public List<Block> Blocks { get; } = blocks;

    /// <summary>The facts found so far.</summary>
    public Facts Facts { get; } = new();

    /// <summary>Whether the seed has so little furniture that doubtful lines are kept.</summary>
    public bool IsQuiet { get; set; }

    /// <summary>The first block of the body, once <see cref="Extent"/> has found it.</summary>
    public int BodyStart { get; set; }

    /// <summary>The first block of the body of which it is doubtful whether it belongs there.</summary>
    public int DoubtFrom { get; set; } = int.MaxValue;

    /// <summary>The subhead that <see cref="Structure"/> found last.</summary>
    public string? LastSubhead { get; set; }

    /// <summary>The block after the last of the body.</summary>
    public int BodyEnd { get; set; } = blocks.Count;
}

/// <summary>What a seed's text tells about its article; null where it tells nothing.</summary>
internal sealed class Facts
{
    public string? Title { get; set; }
    public string? Dek { get; set; }
    public string? Byline { get; set; }
    public string? Dateline { get; set; }
    public Edtf? Published { get; set; }
    public Edtf? Updated { get; set; }
    public string? DateNote { get; set; }
    public string? Caption { get; set; }
    public string? Credit { get; set; }
    public string? About { get; set; }
}
