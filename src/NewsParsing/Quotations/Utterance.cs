namespace NewsParsing.Quotations;

/// <summary>What a quotation is.</summary>
/// <param name="Kind">Speech or something else that is quoted.</param>
/// <param name="Group">The utterance that it is part of, from 1.</param>
/// <param name="Confidence">How sure the kind is, from 0 to 1.</param>
internal readonly record struct Utterance(QuoteKind Kind, int Group, float Confidence)
{
    public bool IsSpeech => Kind is QuoteKind.Direct or QuoteKind.Mixed;
}
