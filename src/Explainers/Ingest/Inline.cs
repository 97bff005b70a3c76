namespace Explainers.Ingest;

/// <summary>What a stretch of text is.</summary>
internal enum InlineKind
{
    Text,
    Emphasis,
    Strong,
    Link,
}

/// <summary>A stretch of a block's text: plain, emphasised, or a link with its address.</summary>
internal readonly record struct Inline(InlineKind Kind, string Text, string Address = "");
