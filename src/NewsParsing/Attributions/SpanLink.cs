namespace NewsParsing.Attributions;

/// <summary>To what a span is linked, a cue to its source and a content to its cue.</summary>
/// <param name="To">A place in the list of spans; -1 for none.</param>
/// <param name="Probability">How likely the link is, or that there is none.</param>
internal readonly record struct SpanLink(int To, float Probability);
