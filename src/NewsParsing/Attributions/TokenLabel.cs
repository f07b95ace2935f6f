namespace NewsParsing.Attributions;

/// <summary>What a token is in an attribution, and whether its span begins with it.</summary>
internal enum TokenLabel : byte
{
    Outside,
    BeginSource,
    InsideSource,
    BeginCue,
    InsideCue,
    BeginContent,
    InsideContent,
}
