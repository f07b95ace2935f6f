namespace NewsParsing.Pipeline;

/// <summary>The stages in the order in which they run.</summary>
internal enum Stage
{
    Text,
    Head,
    Quotations,
    Syntax,
    Attributions,
    Actors,
    Claims,
}
