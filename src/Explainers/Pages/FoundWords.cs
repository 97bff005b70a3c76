using Explainers.Content;
using Explainers.Text;

namespace Explainers.Pages;

/// <summary>Words of a page and where its source has them: what a receipt shows, before anybody asks for receipts.</summary>
/// <param name="Kind">“quotation”, “number” or “date”.</param>
/// <param name="Page">The address of the page, below the base path.</param>
/// <param name="Explainer">The explainer whose page it is; null for another page.</param>
/// <param name="At">Where its file has the words.</param>
/// <param name="Text">The words on the page, in one line.</param>
/// <param name="Reads">The words of the source where it writes the same thing otherwise; else null.</param>
/// <param name="Article">The source.</param>
/// <param name="Written">The passage, in the article as it is written.</param>
/// <param name="IsInSeed">Whether <paramref name="Evidence"/> is the seed.</param>
/// <param name="Evidence">The file that has the words.</param>
internal sealed record FoundWords(string Kind, string Page, Explainer? Explainer, int At, string Text, string? Reads, Article Article, Span Written, bool IsInSeed, Evidence Evidence);
