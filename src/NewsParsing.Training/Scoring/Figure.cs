namespace NewsParsing.Training.Scoring;

/// <summary>A figure of a set of articles.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Value">In per cent.</param>
/// <param name="Counts">What the share is made of, for the reader.</param>
/// <param name="LessIsBetter">Whether a rise is a loss.</param>
internal readonly record struct Figure(string Name, double Value, string Counts, bool LessIsBetter = false);
