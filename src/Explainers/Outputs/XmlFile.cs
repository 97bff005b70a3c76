using System.Text;
using System.Xml;
using Explainers.Rendering;

namespace Explainers.Outputs;

/// <summary>Writes XML that is well-formed whatever the text.</summary>
internal static class XmlFile
{
    public static OutputFile Write(string path, Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" };
        using (var xml = XmlWriter.Create(stream, settings))
            write(xml);
        return new OutputFile(path, stream.ToArray());
    }

    /// <summary>A text without the characters that XML 1.0 §2.2 forbids, which no escape can carry.</summary>
    public static string Clean(string text) => string.Concat(text.EnumerateRunes().Where(r => r.Value > 0xFFFF || XmlConvert.IsXmlChar((char)r.Value)));
}
