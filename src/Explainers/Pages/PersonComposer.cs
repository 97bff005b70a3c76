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
            Trail = [site.Up("People", Addresses.People)],
            Origin = person.Source,
            Withheld = site.WithheldNote(person.Source),
            Title = person.Name.Value,
            Description = $"{person.Name.Value} in the news: {Words.Plain(person.Body)}",
            Person = site.View(person, numbers),
            Aliases = person.Aliases.IsEmpty ? null : string.Join(", ", person.Aliases.Select(a => a.Value)),
            Body = site.Rich(person.Body, numbers),
            Explainers = [.. site.ExplainersWith(person).Select(site.LinkTo)],
            Sources = numbers.All,
        };
    }
}
