using System.Text.Json.Serialization;

namespace NewsParsing.Json;

/// <summary>An actor as JSON has it: aliases and mentions may be left out.</summary>
internal sealed record ActorData
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required ActorKind Kind { get; init; }

    public string? Title { get; set; }

    public string? Affiliation { get; set; }

    public int? Age { get; set; }

    public Gender? Gender { get; set; }

    public string? ExternalId { get; set; }

    // Left out means none, so that an actor in a test or from another program needs id, name and kind alone:
    // {"id":"a1","name":"Ito","kind":"person"}.
    public IReadOnlyList<string>? Aliases { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<MentionData>? Mentions { get; set; }

    public static ActorData From(Actor actor, SpanConversion spans, bool hasMentions) => new()
    {
        Id = actor.Id,
        Name = actor.Name,
        Kind = actor.Kind,
        Title = actor.Title,
        Affiliation = actor.Affiliation,
        Age = actor.Age,
        Gender = actor.Gender,
        ExternalId = actor.ExternalId,
        Aliases = actor.Aliases,
        Mentions = hasMentions
            ? new MappedList<Mention, MentionData>(actor.Mentions, mention => MentionData.From(mention, spans)) : null,
    };

    public Actor ToActor(SpanConversion spans) => new()
    {
        Id = Id,
        Name = Name,
        Kind = Kind,
        Title = Title,
        Affiliation = Affiliation,
        Age = Age,
        Gender = Gender,
        ExternalId = ExternalId,
        Aliases = Aliases ?? [],
        Mentions = [.. (Mentions ?? []).Select(mention => mention.ToMention(spans))],
    };
}
