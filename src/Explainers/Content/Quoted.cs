using Explainers.Text;

namespace Explainers.Content;

/// <summary>Where a text quotes.</summary>
internal static class Quoted
{
    /// <summary>The spans of the words between quotation marks.</summary>
    public static List<Span> In(string text)
    {
        var found = new List<Span>();
        for (var at = 0; at < text.Length;)
        {
            var mark = QuotationMarks.At(text, at);
            if (mark.Kind == MarkKind.Opens)
                found.Add(mark.Inside);
            at = Math.Max(mark.End, at + 1);
        }
        return found;
    }
}
