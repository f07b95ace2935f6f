namespace NewsParsing.Training.Entities;

/// <summary>A name in a text: its span in code units and its kind, a country being a place.</summary>
internal readonly record struct NamedMention(int Start, int End, ActorKind Kind);
