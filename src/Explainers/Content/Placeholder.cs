namespace Explainers.Content;

/// <summary>What stands in a new file where an editor is to write. It asks, asserts nothing, and may not reach readers.</summary>
public static class Placeholder
{
    /// <summary>In place of the question of an explainer.</summary>
    public const string Question = "What is the one question that this page answers?";

    /// <summary>In place of its short answer.</summary>
    public const string Summary = "What is the whole answer, in at most 60 words?";

    /// <summary>In place of what a figure counts.</summary>
    public const string Label = "What does it count?";

    /// <summary>In place of an event of the timeline, without its citation.</summary>
    public const string Event = "What happened?";

    /// <summary>In place of an office or a function.</summary>
    public const string Role = "What were they?";

    /// <summary>In place of the text of a page.</summary>
    public const string Text = "What should readers know?";
}
