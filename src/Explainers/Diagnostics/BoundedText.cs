using System.Text;

namespace Explainers.Diagnostics;

/// <summary>Text that is made piece by piece and never grows over a number of bytes, as UTF-8; room for a last word is kept.</summary>
public sealed class BoundedText(int room)
{
    private const int LastWord = 300;

    private readonly StringBuilder _text = new();
    private int _left = room - LastWord;

    /// <summary>Adds a piece whole; or nothing, when there is no room for it.</summary>
    public bool Add(string piece)
    {
        var bytes = Encoding.UTF8.GetByteCount(piece);
        if (bytes > _left)
            return false;
        _left -= bytes;
        _text.Append(piece);
        return true;
    }

    /// <summary>The last word, at most 300 bytes, for which room was kept; nothing where there was no room from the beginning.</summary>
    public void End(string word)
    {
        if (Encoding.UTF8.GetByteCount(word) <= Math.Min(LastWord, _left + LastWord))
            _text.Append(word);
        _left = 0;
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
