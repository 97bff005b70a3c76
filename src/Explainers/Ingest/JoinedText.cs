using System.Text;

namespace Explainers.Ingest;

/// <summary>Puts the parts of a broken sentence together, with a space exactly where one belongs.</summary>
internal sealed class JoinedText(string first = "")
{
    private readonly StringBuilder _text = new(first);
    private int _straightMarks = first.AsSpan().Count('"');

    public void Add(string part)
    {
        if (NeedsSpace(part))
            _text.Append(' ');
        _text.Append(part);
        _straightMarks += part.AsSpan().Count('"');
    }

    public override string ToString() => _text.ToString();

    private bool NeedsSpace(string part)
    {
        var (last, first) = (_text[^1], part[0]);
        var insideStraight = _straightMarks % 2 == 1;
        if (last is '(' or '[' or '“' or '‘' or '«' or '/' || (last == '"' && insideStraight))
            return false;
        if (first is '"')
            return !insideStraight;
        if (last is '—' && _text.Length > 1 && _text[^2] != ' ')
            return false;
        if (first is '—' or '-' or '–')
            return part.Length > 1 && part[1] == ' ';
        return !Sentence.BeginsInside(part);
    }
}
