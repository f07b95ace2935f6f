namespace NewsParsing.Training.Scoring;

/// <summary>An indirect report as annotated.</summary>
/// <param name="Content">What is reported, a half-open range of UTF-16 code units.</param>
/// <param name="Speaker">Who says it; null for nobody in particular.</param>
/// <param name="IsAsked">False for marginal and doubtful reports: they are neither asked for nor held against the parser.</param>
internal sealed record GoldClaim(TextSpan Content, GoldSpeaker? Speaker, bool IsAsked);
