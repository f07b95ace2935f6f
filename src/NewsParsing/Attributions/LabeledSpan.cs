using NewsParsing.Rules;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>A span that is likely a source, cue or content.</summary>
/// <param name="Range">Its tokens.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Probability">How likely exactly this span is, from 0 to 1.</param>
/// <param name="Rule">What found it.</param>
internal readonly record struct LabeledSpan(TokenRange Range, SpanKind Kind, float Probability, Rule Rule = Rule.Labelled);
