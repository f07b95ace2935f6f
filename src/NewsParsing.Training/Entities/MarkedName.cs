using NewsParsing.Syntax;

namespace NewsParsing.Training.Entities;

/// <summary>A name as a corpus marks it.</summary>
/// <param name="Start">First code unit.</param>
/// <param name="End">Code unit after it.</param>
/// <param name="Begin">The label of its first token; <see cref="NameLabel.None"/> for what the package takes for no name.</param>
/// <param name="Confidence">How sure the corpus is, from 0 to 1: 1 for names by hand.</param>
internal readonly record struct MarkedName(int Start, int End, NameLabel Begin, float Confidence);
