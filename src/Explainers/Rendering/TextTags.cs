using System.Collections.Immutable;
using System.Text;

namespace Explainers.Rendering;

/// <summary>The tags of a template that show a text of theme/strings, <c>{{t.key}}</c>: they mean the same wherever they stand.</summary>
internal static class TextTags
{
    /// <summary>Every such tag, in the order of the file.</summary>
    public static IEnumerable<ValueNode> In(ImmutableArray<TemplateNode> nodes) => nodes.SelectMany(node => node switch
    {
        ValueNode { TextKey: not null } value => [value],
        BlockNode block => In(block.Body).Concat(In(block.Otherwise)),
        PartialNode { Body: { } body } => In(body),
        _ => [],
    });

    /// <summary>The template as Handlebars compiles it: there, the texts are a value of the page.</summary>
    public static string Rooted(TemplateFile file)
    {
        var rooted = new StringBuilder();
        var at = 0;
        foreach (var tag in In(file.Nodes).OrderBy(t => t.Span.Start))
        {
            rooted.Append(file.Source.Text, at, tag.Span.Start - at).Append("@root.");
            at = tag.Span.Start;
        }
        return rooted.Append(file.Source.Text, at, file.Source.Text.Length - at).ToString();
    }
}
