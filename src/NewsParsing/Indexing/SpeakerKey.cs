namespace NewsParsing.Indexing;

/// <summary>Under what a speaker is kept: an id of the user's, or else the key of the full name, apart for people and bodies.</summary>
/// <param name="ExternalId">The user's id; null without one.</param>
/// <param name="IsPerson">Whether it is a person; organisations, countries and places are one kind, which articles mix up.</param>
/// <param name="Name">The key of the full name; empty beside an id.</param>
internal readonly record struct SpeakerKey(string? ExternalId, bool IsPerson, FullNameKey Name)
{
    /// <returns>Null for somebody who cannot be known in another article.</returns>
    public static SpeakerKey? Of(Actor actor, Dictionary<string, string> aliases)
    {
        bool isPerson = actor.Kind == ActorKind.Person;
        if (actor.ExternalId is { } id)
        {
            return new SpeakerKey(id, isPerson, default);
        }

        string name = aliases.GetValueOrDefault(FullNameKey.Fold(actor.Name), actor.Name);
        FullNameKey? key = actor.Kind switch
        {
            ActorKind.Person => FullNameKey.OfPerson(name) ?? (ReferenceEquals(name, actor.Name) ? null : FullNameKey.OfBody(name)),
            ActorKind.Organization or ActorKind.Country or ActorKind.Place => FullNameKey.OfBody(name),
            _ => null,
        };
        return key is { } full ? new SpeakerKey(null, isPerson, full) : null;
    }
}
