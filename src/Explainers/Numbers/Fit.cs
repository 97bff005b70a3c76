namespace Explainers.Numbers;

/// <summary>How well a number of a source carries one of a page; more is better.</summary>
internal enum Fit
{
    /// <summary>It is another number.</summary>
    None,

    /// <summary>The same number in another unit.</summary>
    OtherUnit,

    /// <summary>The same with another sign, or a rise for a fall.</summary>
    OtherSign,

    /// <summary>The same, and the page says “over” or “under” where the source does not.</summary>
    OtherBound,

    /// <summary>The same, and the page leaves out an “over” or “nearly”.</summary>
    Dropped,

    /// <summary>“over 400” for 412.</summary>
    Rounded,

    /// <summary>The same.</summary>
    Full,
}

/// <summary>Compares a number of a page with one of a source.</summary>
internal static class Fits
{
    /// <summary>How well the source’s number carries the page’s.</summary>
    public static Fit Of(Quantity page, Quantity source)
    {
        if (page.Unit == Units.Name || source.Unit == Units.Name)
            return page.Unit == source.Unit && page.Nouns[0] == source.Nouns[0] ? Fit.Full : Fit.None;
        if (page.Unit == Units.Vague || source.Unit == Units.Vague)
            return page.Unit == source.Unit ? (page.Value == source.Value ? Fit.Full : Fit.None) : page.Unit == Units.Vague && IsOfOrder(source, page.Value) ? Fit.Full : Fit.None;
        var (left, right) = (page.Value, source.Value);
        if (page.IsOrdinal && source.IsRank && left == right)
            return Fit.Full;
        if (IsJubilee(source) && page.Unit is "" or Units.Age or Units.Years)
            return left == right * (page.Unit == Units.Years ? 12 : 1) ? Fit.Full : Fit.None;
        if (page.Unit == Units.Share && source.Unit == Units.Percent)
            left *= 100;
        else if (page.Unit == Units.Percent && source.Unit == Units.Share)
            right *= 100;
        else if (!(page is { Unit: "", Noun: "" } && source.Unit == Units.Points) && !Units.Agree(page.Unit, source.Unit))
            return left == right && page.IsOrdinal == source.IsOrdinal ? Fit.OtherUnit : Fit.None;
        var isRounded = left != right && source.Bound is Bound.Exact or Bound.About && IsRounded(page, left, right);
        if (left != right && !isRounded)
            return Fit.None;
        if (page.Rate.Length > 0 && source.Rate.Length > 0 && page.Rate != source.Rate)
            return Fit.OtherUnit;
        if ((page.Direction != 0 && page.Direction == -source.Direction) || (page.IsSigned && source.Direction == 0) || (source is { IsSigned: true, Direction: < 0 } && page.Direction == 0))
            return Fit.OtherSign;
        return isRounded ? Fit.Rounded : Bend(page.Bound, source.Bound);
    }

    /// <summary>A 50th anniversary, which makes something 50 years old.</summary>
    private static bool IsJubilee(Quantity source) => source.IsOrdinal && source.Nouns.Any(n => n is "anniversar" or "birthda");

    private static Fit Bend(Bound page, Bound source)
    {
        if (page == source || page is Bound.Any or Bound.About || source == Bound.Any)
            return Fit.Full;
        if (page != Bound.Exact)
            return Fit.OtherBound;
        return source == Bound.About ? Fit.Full : Fit.Dropped;
    }

    /// <summary>“tens of thousands” for 55,000.</summary>
    private static bool IsOfOrder(Quantity source, decimal least) =>
        !Units.IsMeasure(source.Unit) && source.Value >= 2 * least && source.Value < least * (least is 1e3m or 1e6m or 1e9m ? 1000 : 10);

    /// <summary>“about 1.3 million” for 1,312,000, “over 1.3 million” for it, “nearly 1.4 million” for it.</summary>
    private static bool IsRounded(Quantity page, decimal left, decimal right)
    {
        if (page.Bound is not (Bound.About or Bound.Over or Bound.Under) || left <= 0 || right <= 0 || right > 1e20m || Math.Abs(left - right) * 20 > right)
            return false;
        var step = 1m;
        while (left % step != 0)
            step /= 10;
        while (left % (step * 10) == 0)
            step *= 10;
        var down = decimal.Floor(right / step) * step;
        return page.Bound switch
        {
            Bound.Over => down == left && right > left,
            Bound.Under => down + step == left && down < right,
            _ => decimal.Round(right / step, MidpointRounding.AwayFromZero) * step == left,
        };
    }
}
