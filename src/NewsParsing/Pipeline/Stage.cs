namespace NewsParsing.Pipeline;

/// <summary>The stages in the order in which they run.</summary>
// The values are indexes into ArticlePipeline.Steps. Quotations before Syntax: a sentence may begin inside marks, and QuotationParser is to
// cost no weights.
internal enum Stage
{
    Text,
    Head,
    Quotations,
    Syntax,
    Attributions,
    Actors,
    Claims,
    Certainty,
}
