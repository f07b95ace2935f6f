using NewsParsing.Rules;

namespace NewsParsing.Actors;

/// <summary>
/// An entity that speaks or is spoken to, the rule that found it, and what found the mention through which it did, if any.
/// </summary>
internal readonly record struct SpeakerChoice(int Entity, Rule Rule, Rule MentionRule = Rule.None);
