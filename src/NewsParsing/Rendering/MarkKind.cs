namespace NewsParsing.Rendering;

/// <summary>What a mark in the text shows. Of two marks with the same range, the one that stands first here goes outside.</summary>
// A dateline "OSLO" has the range of the place that is mentioned in it: the dateline goes outside.
internal enum MarkKind
{
    Dateline,
    Claim,
    Quote,
    Source,
    Cue,

    /// <summary>The first mention of an actor, for links to jump to.</summary>
    Mention,
}
