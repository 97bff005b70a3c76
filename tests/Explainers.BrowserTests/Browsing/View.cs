namespace Explainers.BrowserTests.Browsing;

/// <summary>What a reader's browser asks for with prefers-color-scheme.</summary>
public enum Scheme
{
    Light,
    Dark,
}

/// <summary>How a page is looked at.</summary>
internal sealed record View(int Width, Scheme Scheme = Scheme.Light, string Media = "screen")
{
    public const int SmallPhone = 320;
    public const int Phone = 360;
    public const int Tablet = 768;
    public const int Desk = 1280;

    public static readonly int[] Widths = [SmallPhone, Phone, Tablet, Desk];

    public int Height => IsPhone ? 740 : 900;

    /// <summary>Phones lay a page out by its viewport tag, and widen the viewport for what does not fit.</summary>
    public bool IsPhone => Width < Tablet;

    public override string ToString() => $"{Width} px, {Scheme}, {Media}";
}
