using Explainers.Content;

namespace Explainers.Pages;

/// <summary>A publisher → its page.</summary>
internal static class PublisherComposer
{
    public static PublisherPage Page(Composition site, Publisher publisher) => new PublisherPage
    {
        Frame = site.Frame(Addresses.Of(publisher)),
        Trail = [site.Up("Sources", Addresses.Sources)],
        Title = publisher.Name.Value,
        Description = $"Articles by {publisher.Name.Value} that explainers on this site use as sources.",
        Publisher = site.View(publisher),
        Rights = publisher.Rights switch
        {
            Rights.Full => "The publisher has agreed that its articles are shown here in full.",
            Rights.Link => "This site shows no more of its articles than the words that explainers quote.",
            _ => "This site shows a short excerpt of each of its articles and the words that explainers quote.",
        },
        Articles = [.. site.ArticlesOf(publisher).Select(a => site.View(a))],
    };
}
