using Explainers.Diagnostics;
using Explainers.Rendering;
using Explainers.Tests.Support;
using Explainers.Text;

namespace Explainers.Tests.Rendering;

/// <summary>What a theme can do to a page, and what it cannot.</summary>
public class ThemeTests
{
    [Fact]
    public void No_template_can_reach_a_file()
    {
        var seen = new HashSet<Type>();
        var open = new Queue<Type>(ThemeCheck.Records.Values);
        while (open.TryDequeue(out var type))
        {
            if (!seen.Add(type) || type.Namespace?.StartsWith("Explainers", StringComparison.Ordinal) != true)
                continue;
            type.Namespace.ShouldNotBe("Explainers.Content", type.Name);
            foreach (var property in type.GetProperties())
            {
                foreach (var part in property.PropertyType.GetGenericArguments().Append(property.PropertyType))
                    open.Enqueue(part);
            }
        }
        seen.ShouldContain(typeof(Explainers.Pages.RichText));
        seen.ShouldNotContain(typeof(Source));
    }

    [Fact]
    public void Braces_and_angle_brackets_in_a_style_sheet_are_its_own()
    {
        using var project = TestProject.Small();
        project.Write("theme/styles/95-odd.css", "p::after { content: \"{{title}} {{#if}} </style><b>\" }\n@media print {p {q{}}}\n");
        var (result, diagnostics) = project.Build();
        result.Written.ShouldNotBeNull(Formatted.All(diagnostics));
        var page = project.Read("output/index.html");
        page.ShouldContain("p::after { content: \"{{title}} {{#if}} <\\/style><b>\" }\n@media print {p {q{}}}\n");
        page.Split("</style>").Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("a { color: red } /* red */\n\n   b { }  \n", "a { color: red }\nb { }\n")]
    [InlineData("a::before { content: \"/*\" } b { } /* x */ c { }", "a::before { content: \"/*\" } b { }  c { }\n")]
    [InlineData("a { content: '\\'/* \"' } /* ' */ b { }", "a { content: '\\'/* \"' }  b { }\n")]
    [InlineData("a { background: url(x/*.png) } /* y */", "a { background: url(x/*.png) }\n")]
    [InlineData("a { background: url( \"x)/*\" ) }", "a { background: url( \"x)/*\" ) }\n")]
    [InlineData("a { margin: 1px/**/2px }", "a { margin: 1px/**/2px }\n")]
    [InlineData("a { content: \"one\\\n   two\" }", "a { content: \"one\\\n   two\" }\n")]
    [InlineData("a { } /* never closed\nb { }", "a { }\n")]
    public void A_style_sheet_loses_comments_and_indentation_only(string css, string compact)
    {
        using var project = TestProject.Small();
        Directory.Delete(Path.Combine(project.Root, "theme/styles"), recursive: true);
        project.Write("theme/styles/10-all.css", css);
        Theme.Read(Explainers.Content.SourceTree.Read(project.Root, new DiagnosticBag()), new Memo(), new DiagnosticBag()).Styles.ShouldBe(compact);
    }
}
