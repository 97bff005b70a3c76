namespace Explainers.Pages;

/// <summary>A quotation of a page whose passage a reader can see at its publisher.</summary>
/// <param name="At">Where its words begin in the page's file.</param>
/// <param name="Article">The id of the article that has it.</param>
/// <param name="Words">Its first words, to tell it from others.</param>
/// <param name="Href">The address of the passage.</param>
internal sealed record QuotedPassage(int At, string Article, string Words, string Href);
