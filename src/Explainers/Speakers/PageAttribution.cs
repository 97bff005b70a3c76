using Explainers.Content;
using Explainers.Diagnostics;
using Explainers.Text;
using Explainers.Verification;
using Markdig.Syntax;

namespace Explainers.Speakers;

/// <summary>Whom a page says speaks the words of a quotation.</summary>
/// <param name="Quotation">The quotation.</param>
/// <param name="Voice">Who speaks; null when somebody is said to, and who that is cannot be told.</param>
/// <param name="At">The words that name the speaker, or the quotation itself.</param>
/// <param name="Sentence">The words that the attribution stands in.</param>
/// <param name="IsExcerpt">Whether the quotation is shown as the source’s own words, as in a view.</param>
internal sealed record PageAttribution(VerifiedQuotation Quotation, Voice? Voice, Location At, string Sentence, bool IsExcerpt)
{
    /// <summary>The attributions of a Markdown text.</summary>
    public static IEnumerable<PageAttribution> In(MarkdownText text, ILookup<int, VerifiedQuotation> quotations, PeopleNames people)
    {
        if (text.Quotations.IsEmpty)
            return [];
        var (words, ends) = Join(text);
        var prose = words is null ? null : Prose.Read(words.Text, people);
        return (prose is null ? [] : InProse(words!, prose, quotations)).Concat(InBlocks(text, words, ends, prose, quotations, people));
    }

    /// <summary>The attribution of a view’s excerpt: its summary names one speaker, or none counts.</summary>
    public static PageAttribution? Of(View view, ILookup<int, VerifiedQuotation> quotations, PeopleNames people)
    {
        if (view.Says is null || view.Quote is null || quotations[LocatedText.From(view.Quote).At.Span.Start].FirstOrDefault() is not { } quotation || Join(view.Says).Words is not { } words)
            return null;
        var prose = Prose.Read(words.Text, people);
        Voice?[] voices = [.. Enumerable.Range(0, prose.Sentences.Length).SelectMany(prose.Reported)];
        return voices is [{ } first, ..] && voices.All(v => v?.Key == first.Key)
            ? new PageAttribution(quotation, first, words.Locate(first.Phrase.Span), words.Text, IsExcerpt: true) : null;
    }

    private static IEnumerable<PageAttribution> InProse(LocatedText words, Prose prose, ILookup<int, VerifiedQuotation> quotations)
    {
        for (var i = 0; i < prose.Quotes.Length; i++)
        {
            if (!prose.Readings[i].IsAttributed || prose.Quotes[i].IsUnclear)
                continue;
            foreach (var quotation in quotations[words.Locate(prose.Quotes[i].Inner).Span.Start].Take(1))
            {
                var sentence = prose.Sentences[prose.SentenceAt(prose.Quotes[i].Outer.Start)];
                yield return Made(quotation, prose.Readings[i].Voice, words, words.Text.Substring(sentence.Span.Start, sentence.Span.Length));
            }
        }
    }

    /// <summary>The attributions of block quotations: by the line with a dash, and by what leads in to them with a colon.</summary>
    private static IEnumerable<PageAttribution> InBlocks(MarkdownText text, LocatedText? words, Dictionary<Passage, int> ends, Prose? prose, ILookup<int, VerifiedQuotation> quotations, PeopleNames people)
    {
        for (var i = 0; i < text.Passages.Length; i++)
        {
            if (text.Passages[i].Quote is not { } block)
                continue;
            var first = i;
            while (i + 1 < text.Passages.Length && text.Passages[i + 1].Quote == block)
                i++;
            if (Inside(quotations, text.Passages[first], text.Passages[i]) is not { } quotation)
                continue;
            if (LeadIn(text, first, ends, prose) is { } voice)
                yield return Made(quotation, voice, words!, "");
            if (DashLine(text.Passages[i], people) is { } named)
                yield return Made(quotation, named, text.Passages[i].Words, "");
        }
    }

    private static Voice? LeadIn(MarkdownText text, int block, Dictionary<Passage, int> ends, Prose? prose)
    {
        if (block == 0 || prose is null || !ends.TryGetValue(text.Passages[block - 1], out var end) || !text.Passages[block - 1].Words.Text.AsSpan().TrimEnd().EndsWith(":"))
            return null;
        return prose.Reported(prose.SentenceAt(end - 1)) is [.., { } voice] ? voice : null;
    }

    private static Voice? DashLine(Passage last, PeopleNames people)
    {
        var at = QuotationFinder.SpeakerLine(last);
        var text = last.Words.Text;
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
            at++;
        var end = text.IndexOfAny([',', '(', ';'], Math.Min(at, text.Length));
        var name = text[Math.Min(at, text.Length)..(end < 0 ? text.Length : end)].Trim();
        var phrase = new SpeakerPhrase(PhraseKind.Name, new Span(at, name.Length), name, "", 0);
        return name.Length == 0 ? null : new Voice(phrase, name, people.Find(name) ?? people.FindDescribed(name), Manner.Speech, IsSure: true);
    }

    private static VerifiedQuotation? Inside(ILookup<int, VerifiedQuotation> quotations, Passage first, Passage last)
    {
        var (from, to) = (first.Words.At.Span.Start, last.Words.At.Span.End);
        return quotations.Where(g => g.Key >= from && g.Key < to).SelectMany(g => g).FirstOrDefault();
    }

    private static PageAttribution Made(VerifiedQuotation quotation, Voice? voice, LocatedText words, string sentence) =>
        new(quotation, voice, voice is null ? quotation.Words.At : words.Locate(voice.Phrase.Span), sentence, IsExcerpt: false);

    /// <summary>The prose of a text as one, headings apart from it, without its block quotations; and where each passage ends in it.</summary>
    private static (LocatedText? Words, Dictionary<Passage, int> Ends) Join(MarkdownText text)
    {
        var parts = new List<LocatedText>();
        var ends = new Dictionary<Passage, int>();
        var length = -1;
        var block = new List<LocatedText>();
        foreach (var passage in text.Passages.Where(p => p.Quote is null))
        {
            if (passage.Block is HeadingBlock)
                Flush();
            block.Add(passage.Words);
            length += passage.Words.Text.Length + 1;
            ends[passage] = length;
            if (passage.Block is HeadingBlock)
                Flush();
        }
        Flush();
        return (parts.Count == 0 ? null : LocatedText.Join(ArticleText.Wall, parts), ends);

        void Flush()
        {
            if (block.Count > 0)
                parts.Add(LocatedText.Join('\n', block));
            block.Clear();
        }
    }
}
