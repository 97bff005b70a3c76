using System.Collections.Concurrent;
using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Text;
using Explainers.Verification;

namespace Explainers.Pages;

/// <summary>The ways from what was verified to its passages: in the seeds, and at the publishers where the addresses are known.</summary>
internal sealed class QuotedPassages(Library library, SourceTexts texts)
{
    private readonly ConcurrentDictionary<string, (TextFragment Fragment, int Shift)> _fragments = new(StringComparer.Ordinal);

    public SeedPlaces Seeds { get; } = new(library, texts);

    /// <summary>An article's text as it writes a span.</summary>
    public string Written(Article article, Span span) => texts.Of(article.Id).Written.Text.Substring(span.Start, span.Length);

    /// <summary>The address of a span of an article's text at its publisher; null when the article's is not known.</summary>
    public string? Link(Article article, Span written)
    {
        if (article.Url is not { } url)
            return null;
        var (fragment, shift) = _fragments.GetOrAdd(article.Id, _ => library.Memo.Large(article, "fragment", [], () => FragmentOf(article)));
        return fragment.Link(url.Value, new Span(written.Start + shift, written.Length));
    }

    /// <summary>The address of the first part of a quotation; null when that of its article is not known.</summary>
    public string? Link(VerifiedQuotation quotation) =>
        quotation.Article.Url is null ? null : Link(quotation.Article, Seeds.PartsOf(quotation.Words.Text, quotation.Article, quotation.Passage)[0]);

    /// <summary>Those of some quotations whose passages have addresses.</summary>
    public ImmutableArray<QuotedPassage> Of(IEnumerable<VerifiedQuotation> quotations) =>
        [.. quotations.Select(q => (q, Href: Link(q))).Where(q => q.Href is not null).Select(q => new QuotedPassage(q.q.Words.At.Span.Start, q.q.Article.Id, Words.Beginning(q.q.Words.Text), q.Href!))];

    /// <summary>A headline that did not come with the text stands above it at the publisher all the same.</summary>
    private (TextFragment Fragment, int Shift) FragmentOf(Article article)
    {
        var above = article is { Title: { } title, TitleNote: not null } ? title.Value + "\n" : "";
        return (new TextFragment(above + texts.Of(article.Id).Written.Text), above.Length);
    }
}
