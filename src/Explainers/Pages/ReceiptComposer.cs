using System.Collections.Immutable;
using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Ingest;
using Explainers.Numbers;
using Explainers.Text;
using Explainers.Verification;

namespace Explainers.Pages;

/// <summary>What was verified → receipts, in the order of pages and of the places in them.</summary>
internal sealed class ReceiptComposer(Composition site)
{
    /// <summary>A receipt for everything that a page of the site shows and that was found in a source.</summary>
    public static ImmutableArray<Receipt> Run(Composition site)
    {
        var composer = new ReceiptComposer(site);
        var explainers = site.Library.Explainers;
        var evidence = site.Library.EvidenceOfExplainers();
        var ofExplainers = site.Library.Memo.Each("receipts", explainers, [site.Strings, site.Library.Settings, site.Library.Publishers], new DiagnosticBag(), (i, _) => composer.Of(explainers[i]),
            [.. explainers.SelectMany((e, i) => new[] { Memo.Identity(site.Findings.Numbers.ByExplainer[e.Id]), Memo.Identity(site.Findings.Quotations.ByExplainer[e.Id]), evidence[i] })]);
        var people = site.Library.ShownPeople.Select(p => Remembered(p, site.Findings.Quotations.Elsewhere[p.Source.Path], () => composer.Of(p.Source, Addresses.Of(p))));
        var pages = site.Library.Pages.Select(p => Remembered(p, site.Findings.Quotations.Elsewhere[p.Source.Path], () => composer.Of(p.Source, Addresses.Of(p))));
        // A stable sort: the receipts of one page stay in the order of their places.
        return [.. ofExplainers.Concat(people).Concat(pages).Where(r => r.Length > 0).OrderBy(r => r[0].Page.Split('#')[0], StringComparer.Ordinal).SelectMany(r => r)];

        ImmutableArray<Receipt> Remembered(object page, ImmutableArray<VerifiedQuotation> quotations, Func<ImmutableArray<Receipt>> make) =>
            site.Library.Memo.Of(page, "receipts", [site.Strings, site.Library.Settings, site.Library.Publishers, Memo.Identity(quotations), site.Library.EvidenceOf(page)], make);
    }

    private ImmutableArray<Receipt> Of(Explainer explainer)
    {
        var address = site.Base.Absolute(Addresses.Of(explainer));
        var headings = site.HeadingsOf(explainer);
        // What else was verified and has words, an article and a passage is one more line here.
        var verified = site.Findings.Quotations.ByExplainer[explainer.Id].Select(q => ("quotation", q.Words, q.Article, q.Passage))
            .Concat(site.Findings.Numbers.ByExplainer[explainer.Id].Where(n => n.Passage is not null).Select(n => (n.Kind == NumberKind.Date ? "date" : "number", n.Words, n.Article, n.Passage!)));
        return [.. verified.OrderBy(v => v.Words.At.Span.Start).Select(v => One(v, address + Headings.FragmentAt(explainer, headings, v.Words.At.Span.Start)))];
    }

    private ImmutableArray<Receipt> Of(Source file, string address) => [.. site.Findings.Quotations.Elsewhere[file.Path]
        .OrderBy(q => q.Words.At.Span.Start).Select(q => One(("quotation", q.Words, q.Article, q.Passage), site.Base.Absolute(address)))];

    private Receipt One((string Kind, LocatedText Words, Article Article, Location Passage) verified, string page)
    {
        var (kind, words, article, passage) = verified;
        var isQuotation = kind == "quotation";
        var written = isQuotation ? site.Passages.Seeds.PartsOf(words.Text, article, passage) : [site.Passages.Seeds.WrittenAt(article, passage)];
        var inSeed = site.Passages.Seeds.InSeed(article, written);
        var file = inSeed.IsEmpty ? article.Source : site.Library.Seeds[article.Seed!.Value];
        var spans = inSeed.IsEmpty ? site.Passages.Seeds.InArticle(article, written) : inSeed;
        var text = words.Text.ReplaceLineEndings(" ");
        var reads = isQuotation ? null : site.Passages.Written(article, written[0]);
        return new Receipt(kind, page, text, reads == text ? null : reads, article.Id, site.View(article), site.Passages.Link(article, written[0]), !inSeed.IsEmpty,
            new Evidence(file.Path, SeedBytes.Sha256Of(file), SeedBytes.EncodingOf(file), [.. spans.Select(s => (SeedBytes.OffsetOf(file, s.Start), SeedBytes.OffsetOf(file, s.End)))]));
    }
}
