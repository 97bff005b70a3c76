using System.Text;
using Explainers.Pages;
using HandlebarsDotNet;
using HandlebarsDotNet.IO;

namespace Explainers.Rendering;

/// <summary>The values that are markup, or escaped for their place, already.</summary>
internal sealed class MarkupFormatter : IFormatterProvider, IFormatter
{
    public bool TryCreateFormatter(Type type, out IFormatter formatter)
    {
        formatter = this;
        return type == typeof(RichText) || type == typeof(StructuredData);
    }

    public void Format<T>(T value, in EncodedTextWriter writer) => writer.Write((object)value! is RichText text ? RichTextRenderer.Render(text) : ((StructuredData)(object)value!).Json, encode: false);
}

/// <summary>Escapes what HTML needs escaped in text and in quoted attributes, and nothing else.</summary>
internal sealed class MarkupEncoder : ITextEncoder
{
    public void Encode(StringBuilder? text, TextWriter target) => Encode(text?.ToString(), target);

    public void Encode(string? text, TextWriter target) => Encode(text.AsSpan(), target);

    public void Encode<T>(T? text, TextWriter target) where T : IEnumerator<char>
    {
        while (text is not null && text.MoveNext())
            Encode([text.Current], target);
    }

    private static void Encode(ReadOnlySpan<char> text, TextWriter target)
    {
        for (var i = text.IndexOfAny("&<>\"'"); i >= 0; i = text.IndexOfAny("&<>\"'"))
        {
            target.Write(text[..i]);
            target.Write(text[i] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", _ => "&#39;" });
            text = text[(i + 1)..];
        }
        target.Write(text);
    }
}
