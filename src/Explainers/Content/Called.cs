using System.Collections.Immutable;

namespace Explainers.Content;

/// <summary>What somebody is called: all that texts are read for, and nothing of their page. Two are equal while they say the same.</summary>
/// <param name="Id">The id of the person.</param>
/// <param name="Names">The full name, and every other.</param>
/// <param name="Offices">The titles of the roles.</param>
public sealed record Called(string Id, ImmutableArray<string> Names, ImmutableArray<string> Offices)
{
    /// <summary>The full name.</summary>
    public string Name => Names[0];

    /// <summary>What a person is called.</summary>
    public static Called Of(Person person) => new(person.Id, [.. person.Names], [.. person.Roles.Select(r => r.Title.Value)]);

    /// <inheritdoc/>
    public bool Equals(Called? other) => other is not null && Id == other.Id && Names.AsSpan().SequenceEqual(other.Names.AsSpan()) && Offices.AsSpan().SequenceEqual(other.Offices.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Name);
}
