using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainers.Diagnostics;
using Explainers.Text;

namespace Explainers.Rendering;

/// <summary>
/// Reads the tags of a template with their places. Handlebars.Net compiles the template; this reader exists because its syntax tree has no
/// places and is not public. It knows the part of Handlebars that themes may use, and reports everything else.
/// </summary>
internal sealed partial class TemplateParser
{
    private static readonly string[] s_blocks = ["if", "unless", "each", "with"];

    private readonly Source _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly Stack<Open> _open = new();

    private TemplateParser(Source source, DiagnosticBag diagnostics)
    {
        (_source, _diagnostics) = (source, diagnostics);
        _open.Push(new Open("", "", default));
    }

    /// <summary>The tags of a template.</summary>
    public static ImmutableArray<TemplateNode> Parse(Source source, DiagnosticBag diagnostics) => new TemplateParser(source, diagnostics).Run();

    private ImmutableArray<TemplateNode> Run()
    {
        var text = _source.Text;
        for (var at = text.IndexOf("{{", StringComparison.Ordinal); at >= 0; at = text.IndexOf("{{", at, StringComparison.Ordinal))
        {
            var comment = text.AsSpan(at).StartsWith("{{!--");
            var end = comment ? text.IndexOf("--}}", at + "{{!--".Length, StringComparison.Ordinal) : text.IndexOf("}}", at, StringComparison.Ordinal);
            if (end < 0)
            {
                Report(new Span(at, 2), "This tag is never closed.", "Close it with “}}”.");
                break;
            }
            if (text.AsSpan(at).StartsWith("{{{"))
                Report(new Span(at, 3), "Values are always escaped, so that no source can put HTML into a page.",
                    "Write two braces. Rich text is set as HTML all the same.");
            else if (at > 0 && text[at - 1] == '\\')
                Report(new Span(at - 1, 3), "A backslash makes the tag after it text, which no page needs.", "Take the backslash out.");
            else if (text.AsSpan(end).StartsWith("}}}") && !comment)
                Report(new Span(end, 3), "Two braces open this tag and three close it.", "Write two. A brace that belongs to the text is set off by a space.");
            else if (text[at + 2] != '!')
                Tag(Inside(at + 2, end));
            at = end + 2;
        }
        while (_open.Count > 1)
        {
            var open = _open.Pop();
            Report(open.Span, $"The block “{open.Helper}” is never closed.", $"Close it with “{{{{/{open.Helper}}}}}”.");
            _open.Peek().Add(open.ToNode());
        }
        return [.. _open.Peek().Body];
    }

    /// <summary>The span between the braces, without white space and the marks that trim it.</summary>
    private Span Inside(int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(_source.Text[start]) || _source.Text[start] == '~'))
            start++;
        while (end > start && (char.IsWhiteSpace(_source.Text[end - 1]) || _source.Text[end - 1] == '~'))
            end--;
        return Span.FromBounds(start, end);
    }

    private void Tag(Span tag)
    {
        var text = _source.Slice(tag).ToString();
        var (word, rest) = Split(tag, text.StartsWith("#>", StringComparison.Ordinal) ? 2 : text is ['#' or '/' or '>', ..] ? 1 : 0);
        var (name, path) = (_source.Slice(word).ToString(), _source.Slice(rest).ToString());
        if (word.Length == 0)
        {
            Report(new Span(tag.Start - 2, tag.Length + 4), "This tag is empty.", "Write a name in it, or take it out.");
            return;
        }
        switch (text)
        {
            case ['#', '>', ..]:
                NoArguments(name, rest);
                _open.Push(new Open(name, "", word) { IsPartial = true });
                break;
            case ['#', ..] when s_blocks.Contains(name):
                var isPath = Path().IsMatch(path);
                if (!isPath)
                    Report(path.Length == 0 ? word : rest, $"“{name}” needs one path to a value.", $"Write “{{{{#{name} path}}}}”.");
                _open.Push(new Open(name, path, rest) { IsUnknown = !isPath });
                break;
            case ['#', ..]:
                Report(word, $"There is no block “{name}”.", Nearest.Hint(name, s_blocks, $"The blocks are {string.Join(", ", s_blocks)}."));
                _open.Push(new Open(name, "", word) { IsUnknown = true });
                break;
            case ['/', ..]:
                NoArguments(name, rest);
                Close(name, word);
                break;
            case ['>', ..]:
                NoArguments(name, rest);
                _open.Peek().Add(new PartialNode(name, word, null));
                break;
            case "else":
                Else(word);
                break;
            default:
                if (rest.Length > 0 || !Path().IsMatch(name))
                    Report(tag, "A value is one path; helpers with arguments do not exist here.", "Write “{{path}}”.");
                else
                    _open.Peek().Add(new ValueNode(name, word));
                break;
        }
    }

    private void NoArguments(string name, Span rest)
    {
        if (rest.Length > 0)
            Report(rest, $"Nothing stands after “{name}” in this tag: a partial gets the values of the place where it stands.", "Take this out.");
    }

    private void Else(Span at)
    {
        var open = _open.Peek();
        if (open.IsUnknown)
            return;
        if (_open.Count == 1 || open.IsPartial || open.InOtherwise)
            Report(at,
                open.InOtherwise ? "This block has an “else” already." : $"This “else” stands in none of the blocks that have one: {string.Join(", ", s_blocks)}.",
                "Take this tag out.");
        open.InOtherwise = true;
    }

    private (Span Word, Span Arguments) Split(Span tag, int prefix)
    {
        var inner = Inside(tag.Start + prefix, tag.End);
        var end = inner.Start;
        while (end < inner.End && !char.IsWhiteSpace(_source.Text[end]))
            end++;
        return (Span.FromBounds(inner.Start, end), Inside(end, inner.End));
    }

    private void Close(string name, Span at)
    {
        if (_open.Count == 1)
        {
            Report(at, $"There is no open block “{name}” to close.", "Take this tag out.");
            return;
        }
        var open = _open.Pop();
        if (open.Helper != name)
            Report(at, $"This closes “{name}”, but the open block is “{open.Helper}”.", $"Write “{{{{/{open.Helper}}}}}”, or close “{name}” in the right place.");
        _open.Peek().Add(open.ToNode());
    }

    private void Report(Span at, string message, string? hint) => _diagnostics.Add(Rules.BrokenTemplate, new Location(_source, at), message, hint);

    /// <summary>What may stand for a value: names with dots between them, from here, from further up or from the page, or one of each's own; or a text of theme/strings.</summary>
    [GeneratedRegex(@"^(?:@(?:index|first|last)|(?:\.\./)*this|(?:(?:\.\./)*(?:this\.)?|@root\.)[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*|t\.[\w-]+)$")]
    private static partial Regex Path();

    private sealed class Open(string helper, string path, Span span)
    {
        private readonly List<TemplateNode> _otherwise = [];

        public string Helper => helper;

        public Span Span => span;

        public bool IsPartial { get; init; }

        public bool IsUnknown { get; init; }

        public bool InOtherwise { get; set; }

        public List<TemplateNode> Body { get; } = [];

        public void Add(TemplateNode node) => (InOtherwise ? _otherwise : Body).Add(node);

        public TemplateNode ToNode() => IsPartial || IsUnknown
            ? new PartialNode(IsUnknown ? "" : helper, span, [.. Body, .. _otherwise])
            : new BlockNode(helper, path, span, [.. Body], [.. _otherwise]);
    }
}
