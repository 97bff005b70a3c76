using Explainers.Content;
using Explainers.Pages;
using Explainers.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Explainers.Rendering;

/// <summary>A chart: its title with its sources, the drawing, and the table that it is drawn from. Any other block of code is set as one.</summary>
internal sealed class ChartRenderer(RichTextRenderer owner) : CodeBlockRenderer
{
    protected override void Write(HtmlRenderer renderer, CodeBlock block)
    {
        var chart = owner.Text.Text.Charts.FirstOrDefault(c => c.Block == block);
        if (chart is null)
            base.Write(renderer, block);
        else
            Write(renderer, chart);
    }

    private void Write(HtmlRenderer renderer, Chart chart)
    {
        renderer.EnsureLine();
        renderer.Write("<figure class=\"chart\">").WriteLine().Write("<figcaption>").WriteEscape(Typography.KeepNumbers(chart.Title.Value));
        SourceView[] sources = [.. chart.Sources.Select(s => owner.Text.Numbers.Find(s.Value)).OfType<SourceView>().Distinct()];
        if (sources.Length > 0)
            owner.WriteNumbers(sources);
        renderer.Write("</figcaption>").WriteLine();
        if (ChartNumbers.Of(chart, owner.Text.T.Language) is { } numbers)
            renderer.Write(ChartDrawing.Of(chart, numbers)).WriteLine();
        Table(renderer, chart);
        renderer.Write("</figure>").WriteLine();
    }

    private void Table(HtmlRenderer renderer, Chart chart)
    {
        renderer.Write("<details><summary>").WriteEscape(owner.Text.T[Phrase.TableOfNumbers]).Write("</summary>").WriteLine().Write("<table>").WriteLine();
        if (!chart.Columns.IsEmpty)
        {
            renderer.Write("<thead><tr><td></td>");
            foreach (var column in chart.Columns)
                renderer.Write("<th scope=\"col\">").WriteEscape(column.Value).Write("</th>");
            renderer.Write("</tr></thead>").WriteLine();
        }
        renderer.Write("<tbody>").WriteLine();
        foreach (var row in chart.Rows)
        {
            renderer.Write("<tr><th scope=\"row\">").WriteEscape(row.Label.Value).Write("</th>");
            foreach (var value in row.Values)
                renderer.Write("<td>").WriteEscape(Typography.KeepNumbers(value.Value)).Write("</td>");
            renderer.Write("</tr>").WriteLine();
        }
        renderer.Write("</tbody></table></details>").WriteLine();
    }
}
