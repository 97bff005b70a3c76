using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Ingest;
using Explainers.Numbers;
using Explainers.Text;

namespace Explainers.Pages;

/// <summary>What was verified → receipts, in the order of pages and of the places in them. They are found for every build, since what lacks its seed is reported, and shown when somebody asks for them.</summary>
internal sealed class ReceiptComposer(Composition site)
{
    /// <summary>Everything that a page of the site shows and that was found in a source, page by page.</summary>
    public static ImmutableArray<ImmutableArray<FoundWords>> Find(Composition site)
    {
        var composer = new ReceiptComposer(site);
        var (library, none, quotations, numbers) = (site.Library, new DiagnosticBag(), site.Findings.Quotations, site.Findings.Numbers);
        var (explainers, people, pages) = (library.Explainers, library.ShownPeople, library.Pages);
        var ofExplainers = library.Memo.Each("receipts of explainers", explainers, [], none, (i, _) => composer.Of(explainers[i]),
            Alongside.Of(explainers, e => Memo.Identity(numbers.ByExplainer[e.Id])).And(Alongside.Of(explainers, e => Memo.Identity(quotations.ByExplainer[e.Id]))).And(library.EvidenceOfExplainers()));
        var ofPeople = library.Memo.Each("receipts of people", people, [], none, (i, _) => composer.Of(people[i].Source, Addresses.Of(people[i])),
            Alongside.Of(people, library.EvidenceOf).And(Alongside.Of(people, p => Memo.Identity(quotations.Elsewhere[p.Source.Path]))));
        var ofPages = library.Memo.Each("receipts of pages", pages, [], none, (i, _) => composer.Of(pages[i].Source, Addresses.Of(pages[i])),
            Alongside.Of(pages, library.EvidenceOf).And(Alongside.Of(pages, p => Memo.Identity(quotations.Elsewhere[p.Source.Path]))));
        return [.. ofExplainers, .. ofPeople, .. ofPages];
    }

    /// <summary>Receipts for it, in the order of the addresses of pages.</summary>
    public static ImmutableArray<Receipt> Show(Composition site, ImmutableArray<ImmutableArray<FoundWords>> found) =>
        // A stable sort: the receipts of one page stay in the order of their places.
        [.. found.Where(f => f.Length > 0).OrderBy(f => f[0].Page, StringComparer.Ordinal).SelectMany(f => f).Select(f => new Receipt(f.Kind, site.Base.Absolute(f.Page) + Fragment(site, f), f.Text, f.Reads, f.Article.Id, site.View(f.Article), site.Passages.Link(f.Article, f.Written), f.IsInSeed, f.Evidence))];

    /// <summary>The part of the page that has the words; nothing for its top.</summary>
    private static string Fragment(Composition site, FoundWords words) => words.Explainer is { } explainer ? Headings.FragmentAt(explainer, site.HeadingsOf(explainer), words.At) : "";

    private ImmutableArray<FoundWords> Of(Explainer explainer)
    {
        // What else was verified and has words, an article and a passage is one more line here.
        var verified = site.Findings.Quotations.ByExplainer[explainer.Id].Select(q => ("quotation", q.Words, q.Article, q.Passage))
            .Concat(site.Findings.Numbers.ByExplainer[explainer.Id].Where(n => n.Passage is not null).Select(n => (n.Kind == NumberKind.Date ? "date" : "number", n.Words, n.Article, n.Passage!)));
        return [.. verified.OrderBy(v => v.Words.At.Span.Start).Select(v => One(v, Addresses.Of(explainer), explainer))];
    }

    private ImmutableArray<FoundWords> Of(Source file, string address) => [.. site.Findings.Quotations.Elsewhere[file.Path]
        .OrderBy(q => q.Words.At.Span.Start).Select(q => One(("quotation", q.Words, q.Article, q.Passage), address, null))];

    private FoundWords One((string Kind, LocatedText Words, Article Article, Location Passage) verified, string page, Explainer? explainer)
    {
        var (kind, words, article, passage) = verified;
        var isQuotation = kind == "quotation";
        var written = isQuotation ? site.Passages.Seeds.PartsOf(words.Text, article, passage) : [site.Passages.Seeds.WrittenAt(article, passage)];
        var inSeed = site.Passages.Seeds.InSeed(article, written);
        var file = inSeed.IsEmpty ? article.Source : site.Library.Seeds[article.Seed!.Value];
        var spans = inSeed.IsEmpty ? site.Passages.Seeds.InArticle(article, written) : inSeed;
        var text = words.Text.ReplaceLineEndings(" ");
        var reads = isQuotation ? null : site.Passages.Written(article, written[0]);
        return new FoundWords(kind, page, explainer, words.At.Span.Start, text, reads == text ? null : reads, article, written[0], !inSeed.IsEmpty,
            new Evidence(file.Path, SeedBytes.Sha256Of(file), SeedBytes.EncodingOf(file), [.. spans.Select(s => (SeedBytes.OffsetOf(file, s.Start), SeedBytes.OffsetOf(file, s.End)))]));
    }
}
