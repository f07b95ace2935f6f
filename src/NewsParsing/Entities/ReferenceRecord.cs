using NewsParsing.Rules;
using NewsParsing.Text;

namespace NewsParsing.Entities;

/// <summary>One reference to an entity, as a range of tokens.</summary>
internal struct ReferenceRecord
{
    /// <summary>The tokens of the name, noun phrase or pronoun.</summary>
    public TokenRange Tokens;

    public readonly int First => Tokens.First;

    public readonly int End => Tokens.End;

    /// <summary>The first token of the noun phrase with its title: <c>union leader Jane Roe</c>.</summary>
    public int PhraseFirst;

    public MentionKind Kind;

    /// <summary>What found it.</summary>
    public Rule Rule;

    public int Entity;

    /// <summary>Whether it looks like the subject of its clause.</summary>
    public bool IsSubject;

    /// <summary>Whether it stands in the title of another mention.</summary>
    public bool IsInTitle;

    /// <summary>
    /// For <c>he</c> and <c>she</c>: by how much the entity's score was ahead of the next one that fits; infinite where no other fits.
    /// </summary>
    public float Margin;

    /// <summary>The next mention of the same entity, or -1.</summary>
    public int Next;

    /// <summary>A mention without a title.</summary>
    public static ReferenceRecord Of(TokenRange tokens, MentionKind kind, Rule rule, int entity)
        => new() { Tokens = tokens, PhraseFirst = tokens.First, Kind = kind, Rule = rule, Entity = entity };
}
