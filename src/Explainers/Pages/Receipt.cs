using System.Collections.Immutable;

namespace Explainers.Pages;

/// <summary>What anybody needs to check again, without this program, that a page's words stand in its source.</summary>
/// <param name="Kind">“quotation”, “number” or “date”.</param>
/// <param name="Page">The full address of the part of the page that has it.</param>
/// <param name="Text">The words on the page.</param>
/// <param name="Reads">The words of the source where it writes the same thing otherwise, as it may a number; else null.</param>
/// <param name="Article">The id of the article.</param>
/// <param name="Source">The article as pages show it.</param>
/// <param name="Link">The address of the passage at its publisher; null when the article's is not known.</param>
/// <param name="IsInSeed">Whether <paramref name="Evidence"/> is the seed; false when there is none, or none with these words, and it is the article's file.</param>
/// <param name="Evidence">The file that has the words.</param>
public sealed record Receipt(string Kind, string Page, string Text, string? Reads, string Article, SourceView Source, string? Link, bool IsInSeed, Evidence Evidence);

/// <summary>A file and the places in it that have the words.</summary>
/// <param name="File">Its path below the project's folder.</param>
/// <param name="Sha256">SHA-256 of its bytes, in lower-case hexadecimal.</param>
/// <param name="Encoding">How its bytes are to be read, a name of the WHATWG Encoding standard.</param>
/// <param name="Segments">The places in order: from the first byte to the one after the last.</param>
public sealed record Evidence(string File, string Sha256, string Encoding, ImmutableArray<(int Start, int End)> Segments);
