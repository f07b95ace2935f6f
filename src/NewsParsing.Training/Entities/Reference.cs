namespace NewsParsing.Training.Entities;

/// <summary>A mention in a text: its span in code units and the gold entity.</summary>
internal readonly record struct Reference(int Start, int End, string Entity);
