using Explainers.Content;

namespace Explainers.Pages;

/// <summary>A person → their page.</summary>
internal static class PersonComposer
{
    public static PersonPage Page(Composition site, Person person)
    {
        var numbers = site.NumbersOf(person.Body, person.Roles.Select(r => r.Source.Value));
        return new PersonPage
        {
            Frame = site.Frame(Addresses.Of(person)),
            Trail = [site.Up(site.T[Phrase.People], Addresses.People)],
            Origin = person.Source,
            Withheld = site.WithheldNote(person.Source),
            Title = person.Name.Value,
            Description = site.T.With(Phrase.PersonDescription, ("name", person.Name.Value), ("text", Words.Plain(person.Body, site.T))),
            Person = site.View(person, numbers),
            Said = site.Spoken.Of(site, person, numbers),
            Body = site.Rich(person.Body, numbers),
            Explainers = [.. site.ExplainersWith(person).Select(site.LinkTo)],
            Sources = numbers.All,
        };
    }
}
