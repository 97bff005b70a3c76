using System.Buffers;
using System.Globalization;
using System.Text;

namespace Explainers.Rendering;

/// <summary>Takes the text of a page, in a buffer that it gives back: pages are many, and all but their bytes is waste.</summary>
internal sealed class PageWriter : TextWriter
{
    private const int FirstRoom = 64 * 1024;

    private char[] _text = ArrayPool<char>.Shared.Rent(FirstRoom);
    private int _length;

    public PageWriter() : base(CultureInfo.InvariantCulture) => NewLine = "\n";

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        Reserve(1);
        _text[_length++] = value;
    }

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        Reserve(buffer.Length);
        buffer.CopyTo(_text.AsSpan(_length));
        _length += buffer.Length;
    }

    /// <summary>What was written, as UTF-8.</summary>
    public byte[] ToUtf8()
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(_text, 0, _length)];
        Encoding.UTF8.GetBytes(_text, 0, _length, bytes, 0);
        return bytes;
    }

    /// <inheritdoc/>
    public override string ToString() => new(_text, 0, _length);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        ArrayPool<char>.Shared.Return(_text);
        _text = [];
        _length = 0;
        base.Dispose(disposing);
    }

    private void Reserve(int count)
    {
        if (_length + count <= _text.Length)
            return;
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_text.Length * 2, _length + count));
        _text.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_text);
        _text = larger;
    }
}
