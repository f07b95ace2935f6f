namespace NewsParsing.Cli.Output;

/// <summary>A speaker of an article as the index shows them.</summary>
/// <param name="Name">The name in the article.</param>
/// <param name="Number">The number on the article's page.</param>
/// <param name="Kind">What the speaker is, in lowercase.</param>
/// <param name="Role">Title and affiliation; null when neither is given.</param>
/// <param name="Quotes">How many quotes are theirs.</param>
/// <param name="Claims">How many claims are theirs.</param>
internal sealed record IndexSpeaker(string Name, int Number, string Kind, string? Role, int Quotes, int Claims)
{
    /// <summary>
    /// What is the same for one speaker in several articles: the name in full. Null for one known by a single name, which several people
    /// may have, and for those who are not named.
    /// </summary>
    public string? Key => Kind switch
    {
        "person" => Name.Contains(' ', StringComparison.Ordinal) ? "p " + Name.ToLowerInvariant() : null,
        "organization" or "country" or "place" => "o " + Name.ToLowerInvariant(),
        _ => null,
    };
}
