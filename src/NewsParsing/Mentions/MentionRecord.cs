using NewsParsing.Gazetteer;
using NewsParsing.Rules;
using NewsParsing.Text;

namespace NewsParsing.Mentions;

/// <summary>A name where the text has it, and what its words say of its bearer.</summary>
internal struct MentionRecord
{
    /// <summary>The name without title, article and possessive mark.</summary>
    public TokenRange Tokens;

    /// <summary>The first token of the noun phrase with its title: <c>union leader Jane Roe</c>.</summary>
    public int PhraseFirst;

    /// <summary>An organisation's name with the place or people before it: <c>Qatar Airways</c>; else <see cref="Tokens"/>.</summary>
    public TokenRange Whole;

    /// <summary>What it names.</summary>
    public ActorKind Kind;

    /// <summary>How sure the kind is: 1 by labels, 2 by a list, a title or an age.</summary>
    public int Certainty;

    /// <summary>By the title before it; else null.</summary>
    public Gender? Gender;

    /// <summary>What the gazetteers know by this name.</summary>
    public KnownName Known;

    /// <summary>The first form of the user's names that it is, or -1.</summary>
    public int UserForm;

    /// <summary>The key of the family that it names as one, as <c>the Novaks</c> does; 0 for none.</summary>
    public ulong Family;

    /// <summary>What found it.</summary>
    public Rule Rule;

    /// <summary>Whether it looks like the subject of its clause.</summary>
    public bool IsSubject;
}
