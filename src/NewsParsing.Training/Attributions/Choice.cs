namespace NewsParsing.Training.Attributions;

/// <summary>A choice among candidates: their features, and which of them are right.</summary>
internal sealed record Choice(uint[][] Candidates, bool[] Right);
