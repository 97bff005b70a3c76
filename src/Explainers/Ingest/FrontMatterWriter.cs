using System.Text;
using Explainers.Content;

namespace Explainers.Ingest;

/// <summary>What is known about an article → its front matter, in one order, without what is unknown. What an editor says wins.</summary>
internal static class FrontMatterWriter
{
    public static string Write(Draft draft)
    {
        var (facts, sidecar) = (draft.Facts, draft.Seed.Sidecar ?? new Sidecar());
        var text = new StringBuilder("---\n");
        Add(text, "title", sidecar.Title?.Value ?? Plain(facts.Title));
        Add(text, "titleNote", sidecar.TitleNote?.Value);
        Add(text, "dek", Plain(facts.Dek));
        Add(text, "publisher", sidecar.Publisher?.Value);
        Add(text, "byline", sidecar.Byline?.Value ?? Plain(facts.Byline));
        Add(text, "dateline", Plain(facts.Dateline));
        AddDate(text, "published", sidecar.Published?.Text ?? facts.Published?.Text);
        AddDate(text, "updated", facts.Updated?.Text);
        Add(text, "dateNote", sidecar.DateNote?.Value ?? (sidecar.Published is null ? facts.DateNote : null));
        Add(text, "url", sidecar.Url?.Value);
        AddImage(text, Plain(facts.Caption), Plain(facts.Credit));
        Add(text, "about", Plain(facts.About));
        Add(text, "seed", draft.Seed.Source.Path[(draft.Seed.Source.Path.LastIndexOf('/') + 1)..]);
        text.Append("seedSha256: ").Append(draft.Seed.Source.Sha256).Append('\n');
        return text.Append("---\n").ToString();
    }

    private static string? Plain(string? text) => text is null ? null : InlineReader.Plain(text);

    private static void Add(StringBuilder text, string key, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
            text.Append(key).Append(": ").Append(YamlText.Write(value)).Append('\n');
    }

    private static void AddDate(StringBuilder text, string key, string? date)
    {
        if (date is not null)
            text.Append(key).Append(": ").Append(date).Append('\n');
    }

    private static void AddImage(StringBuilder text, string? caption, string? credit)
    {
        if (caption is null && credit is null)
            return;
        var parts = new List<string>(2);
        if (caption is not null)
            parts.Add("caption: " + YamlText.Write(caption));
        if (credit is not null)
            parts.Add("credit: " + YamlText.Write(credit));
        text.Append("image: { ").AppendJoin(", ", parts).Append(" }\n");
    }
}
