namespace NewsParsing.Attributions;

/// <summary>The three roles of an attribution's spans.</summary>
internal enum SpanKind : byte
{
    Source,
    Cue,
    Content,
}
