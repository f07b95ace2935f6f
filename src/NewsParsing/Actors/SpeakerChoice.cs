using NewsParsing.Rules;

namespace NewsParsing.Actors;

/// <summary>An entity that speaks or is spoken to, and the rule that found it.</summary>
internal readonly record struct SpeakerChoice(int Entity, Rule Rule);
