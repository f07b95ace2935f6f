using NewsParsing.Text;

namespace NewsParsing.Speakers;

/// <summary>One actor, in tokens; its mentions are a run of <see cref="ActorBuffer.Mentions"/>.</summary>
internal struct ActorRecord
{
    public ActorKind Kind;

    /// <summary>The tokens of the fullest name, or of the noun phrase.</summary>
    public TokenRange Name;

    /// <summary>A name that the text need not print so: a country's in the gazetteer, one of the user's list; else null.</summary>
    public string? GivenName;

    /// <summary>The user's identifier; null when there is none.</summary>
    public string? ExternalId;

    /// <summary>The tokens of the title; empty for none.</summary>
    public TokenRange Title;

    /// <summary>The tokens of the affiliation; empty for none.</summary>
    public TokenRange Affiliation;

    /// <summary>The affiliation's name where it is a country's in the gazetteer; else null.</summary>
    public string? GivenAffiliation;

    /// <summary>In years; 0 when unknown.</summary>
    public int Age;

    public Gender? Gender;

    /// <summary>The first mention and how many; at least 1.</summary>
    public int FirstMention, MentionCount;
}
