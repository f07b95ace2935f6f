using NewsParsing.Rules;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>A content and its cue.</summary>
/// <param name="Range">Its tokens; empty where the span of its place is none.</param>
/// <param name="Cue">The place of its cue in the list of spans; -1 for none.</param>
/// <param name="Rule">What found it.</param>
/// <param name="Probability">How likely exactly this content is, from 0 to 1.</param>
/// <param name="LinkProbability">How likely its cue is.</param>
internal readonly record struct LinkedContent(TokenRange Range, int Cue, Rule Rule, float Probability, float LinkProbability);
