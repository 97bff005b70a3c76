namespace Explainers.Numbers;

/// <summary>“Three sources say”: a number by which the desk counts what it cites.</summary>
internal static class OwnCount
{
    private static readonly HashSet<string> s_nouns = new(new[] { "source", "sources", "outlet", "report", "article", "publisher", "publication", "newspaper", "account", "paper", "story", "site" }.Select(Stem.Of), StringComparer.Ordinal);

    /// <summary>Whether a number counts the articles that the statement cites, and is theirs; any other number has to stand in one of them.</summary>
    public static bool Is(Statement statement, Quantity number) =>
        number.Unit.Length == 0 && number.Bound == Bound.Exact && number.Nouns.Any(s_nouns.Contains) && (number.Value == statement.Sources.Length || (number.Value == 1 && IsOneOfTwo(statement, number)));

    /// <summary>“in one report … and in the other”.</summary>
    private static bool IsOneOfTwo(Statement statement, Quantity number) => statement.Words.Text.AsSpan(number.Span.End).Contains("the other", StringComparison.OrdinalIgnoreCase);
}
