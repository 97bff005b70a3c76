namespace Explainers.Diagnostics;

public static partial class Rules
{
    /// <summary>A chart whose table cannot be drawn.</summary>
    public static readonly Rule BadChart = Error("EX0313", "Chart cannot be drawn",
        why: "A chart is drawn from the numbers of its table, each with one number, so that a reader who does not see it reads the same in the table.",
        example: "```chart\ntype: bars\ntitle: Passengers a year\nsources: [ferry-strike]\nrows:\n  The island line: many\n```",
        mend: "Give every row one number for each column, as the source writes it; the parts of a share are at most 100 per cent together.");
}
