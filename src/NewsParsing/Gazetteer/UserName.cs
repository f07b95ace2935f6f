namespace NewsParsing.Gazetteer;

/// <summary>Somebody or something that the user gave a name of.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name; aliases lead to the same entry.</param>
/// <param name="ExternalId">The user's identifier, or null.</param>
/// <param name="Gender">A person's gender, or null.</param>
internal sealed record UserName(UserNameKind Kind, string Name, string? ExternalId = null, Gender? Gender = null);
