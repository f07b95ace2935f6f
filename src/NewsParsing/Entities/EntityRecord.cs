using NewsParsing.Text;

namespace NewsParsing.Entities;

/// <summary>One person or thing that the text refers to; becomes an <see cref="Actor"/> when it is named or speaks.</summary>
internal struct EntityRecord
{
    public ActorKind Kind;

    /// <summary>How sure the kind is: 1 by its labels, 2 by a list or a title, 3 by the user.</summary>
    public int KindCertainty;

    public bool IsNamed;

    /// <summary>Index of the name that the user gave it, or -1.</summary>
    public int User;

    /// <summary>Whether it speaks or is spoken to.</summary>
    public bool IsInvolved;

    /// <summary>Tokens of the fullest name, or of the noun phrase.</summary>
    public TokenRange Name;

    /// <summary>
    /// The token of the family name that a name without one shares (<c>Paul</c> of <c>Paul and Irena Novak</c>) plus one, or 0.
    /// </summary>
    public int SharedFamily;

    /// <summary>Index in the country table: of the country itself, or of the one that a title ties the person to; -1 for none.</summary>
    public int Country;

    /// <summary>By name, title or description.</summary>
    public Gender? Gender;

    /// <summary>Pronouns resolved to it so far: <c>he</c> counts up, <c>she</c> down.</summary>
    public int PronounVotes;

    /// <summary>Its gender, by its pronouns when nothing else determines it.</summary>
    public readonly Gender? LikelyGender
        => Gender ?? (PronounVotes > 0 ? NewsParsing.Gender.Male : PronounVotes < 0 ? NewsParsing.Gender.Female : null);

    /// <summary>In years; 0 when unknown.</summary>
    public int Age;

    public TokenRange Title;

    public TokenRange Affiliation;

    /// <summary>Index of the country that the affiliation is, or -1.</summary>
    public int AffiliationCountry;

    public int FirstMention, LastMention;
}
