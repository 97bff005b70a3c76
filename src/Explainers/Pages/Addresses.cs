using System.Security.Cryptography;
using Explainers.Content;

namespace Explainers.Pages;

/// <summary>The address of everything that has a page. All end in a slash, but that of the page which a server shows for a wrong address.</summary>
public static class Addresses
{
    /// <summary>The front page.</summary>
    public const string Home = "/";

    /// <summary>The list of explainers.</summary>
    public const string Explainers = "/explainers/";

    /// <summary>The list of articles.</summary>
    public const string Articles = "/articles/";

    /// <summary>The list of people.</summary>
    public const string People = "/people/";

    /// <summary>The list of publishers.</summary>
    public const string Sources = "/sources/";

    /// <summary>The list of topics.</summary>
    public const string Topics = "/topics/";

    /// <summary>Every correction and update.</summary>
    public const string Corrections = "/corrections/";

    /// <summary>How quotations are checked, where the desk has written a page on it.</summary>
    public const string Method = "/method/";

    /// <summary>Search, and the index that it asks for.</summary>
    public const string Search = "/search/";

    /// <summary>What GitHub Pages and most servers show for an address without a page.</summary>
    public const string NotFound = "/404.html";

    /// <summary>The feed of explainers and that of corrections and updates, without the extensions that name their formats.</summary>
    public const string Feed = "/feed", ChangesFeed = "/corrections";

    /// <summary>The name of an explainer as Markdown, beside its page.</summary>
    public const string TwinName = "index.md";

    /// <summary>The receipts of everything that was verified, and the JSON Schema that explains them.</summary>
    public const string Receipts = "/data/receipts.json", ReceiptsSchema = "/data/receipts.schema.json";

    /// <summary>An explainer's page.</summary>
    public static string Of(Explainer explainer) => $"{Explainers}{explainer.Id}/";

    /// <summary>An article's page.</summary>
    public static string Of(Article article) => $"{Articles}{article.Id}/";

    /// <summary>A person's page.</summary>
    public static string Of(Person person) => $"{People}{person.Id}/";

    /// <summary>A publisher's page.</summary>
    public static string Of(Publisher publisher) => $"{Sources}{publisher.Id}/";

    /// <summary>A topic's page.</summary>
    public static string Of(Topic topic) => $"{Topics}{topic.Id}/";

    /// <summary>A topic's feed, without the extension that names its format.</summary>
    public static string FeedOf(Topic topic) => $"{Of(topic)}feed";

    /// <summary>A file of input/assets, which keeps its path.</summary>
    public static string Of(RawFile asset) => asset.Path["input".Length..];

    /// <summary>The card of a page, under a name with the hash of what is in it: whoever has an old one asks for the new.</summary>
    public static string OfCard(string page, RawFile card) => $"{page}card.{Convert.ToHexStringLower(SHA256.HashData(card.Bytes.Span))[..8]}.png";

    /// <summary>A plain page; the one named “corrections” is the page of all corrections.</summary>
    public static string Of(PlainPage page) => $"/{page.Id}/";

    /// <summary>The file below the output folder that a server shows for an address: every folder has its page in an index.html.</summary>
    public static string FileOf(string address) => address.EndsWith('/') ? address[1..] + "index.html" : address[1..];
}
