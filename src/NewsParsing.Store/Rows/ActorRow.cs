namespace NewsParsing.Store.Rows;

/// <summary>A row of <c>actor</c>.</summary>
/// <param name="No">The place in the article's list, from 0.</param>
/// <param name="Name">The fullest name in the article.</param>
/// <param name="Folded">The name in lowercase, without accents.</param>
/// <param name="Kind">An <see cref="ActorKind"/>.</param>
/// <param name="Title">The title, or null.</param>
/// <param name="Affiliation">The affiliation, or null.</param>
/// <param name="Gender">A <see cref="Gender"/>, or null.</param>
/// <param name="Age">The age in years, or null.</param>
/// <param name="Key">
/// What identifies the actor over articles before aliases: a key of an id or of a name; null for groups and unnamed people.
/// </param>
/// <param name="NameKey">The key of the name, whatever the id; null for groups and unnamed people.</param>
/// <param name="Speaks">Whether the actor is the speaker of a stored saying.</param>
internal sealed record ActorRow(
    int No,
    string Name,
    string Folded,
    int Kind,
    string? Title,
    string? Affiliation,
    int? Gender,
    int? Age,
    string? Key,
    string? NameKey,
    bool Speaks);
