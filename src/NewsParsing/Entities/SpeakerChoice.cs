using NewsParsing.Rules;

namespace NewsParsing.Entities;

/// <summary>
/// An entity that speaks or is spoken to, the rule that found it, and what found the mention through which it did, if any.
/// </summary>
/// <param name="Entity">The entity; -1 for nobody.</param>
/// <param name="Rule">What found it.</param>
/// <param name="MentionRule">What found the mention.</param>
/// <param name="Margin">Of a mention that is a pronoun for a person, <see cref="ReferenceRecord.Margin"/>; else 0.</param>
internal readonly record struct SpeakerChoice(int Entity, Rule Rule, Rule MentionRule = Rule.None, float Margin = 0)
{
    public static readonly SpeakerChoice Nobody = new(-1, Rule.None);
}
