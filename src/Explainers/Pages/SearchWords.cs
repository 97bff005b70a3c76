using System.Text;
using Explainers.Text;

namespace Explainers.Pages;

/// <summary>A text's words as search compares them: runs of letters and digits, in small letters, without accents. The script folds a query in the same way.</summary>
public static class SearchWords
{
    /// <summary>The words of two letters and more, in order.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var word = new StringBuilder();
        foreach (var c in text.Append(' '))
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(Accents.TryDecompose(c, out var letter, out _) ? letter : c));
            }
            else if (!Accents.IsMark(c) && c != '\u00AD')
            {
                if (word.Length > 1)
                    yield return word.ToString();
                word.Clear();
            }
        }
    }
}
