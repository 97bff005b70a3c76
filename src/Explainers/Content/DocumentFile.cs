namespace Explainers.Content;

/// <summary>Files of word processors and the like, told by their first bytes: their text is inside, and no file of text.</summary>
public static class DocumentFile
{
    /// <summary>What a file is, with its article; null when it is none of these.</summary>
    public static string? KindOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8))
            return "a PDF";
        if (bytes.StartsWith("{\\rtf"u8))
            return "a document in RTF";
        // What Word wrote up to 2003.
        if (bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
            return "a Word file, or another of Microsoft Office";
        if (!bytes.StartsWith("PK\x03\x04"u8))
            return null;
        // The names of the files in an archive stand in it as they are.
        return bytes.IndexOf("word/"u8) >= 0 ? "a Word file" : bytes.IndexOf("application/vnd.oasis.opendocument"u8) >= 0 ? "a LibreOffice file" : "an archive, such as a ZIP file or a document";
    }
}
