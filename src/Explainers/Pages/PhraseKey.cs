using System.Collections.Immutable;

namespace Explainers.Pages;

/// <summary>A text of theme/strings that the program itself needs.</summary>
/// <param name="Name">Its key.</param>
/// <param name="IsCounted">Whether it has a form for each number.</param>
/// <param name="Places">The names of the values that it gets, without braces.</param>
public sealed record PhraseKey(string Name, bool IsCounted, ImmutableArray<string> Places);
