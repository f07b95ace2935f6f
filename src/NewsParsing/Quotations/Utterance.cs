namespace NewsParsing.Quotations;

/// <summary>What a quotation is.</summary>
/// <param name="Kind">Speech or something else that is quoted.</param>
/// <param name="Group">The utterance that it is part of, from 1.</param>
/// <param name="Confidence">How sure the kind is, from 0 to 1.</param>
internal readonly record struct Utterance(QuoteKind Kind, int Group, float Confidence)
{
    /// <summary>What has no closing mark may be no quotation at all.</summary>
    private const float UnclosedFactor = 0.8f;

    /// <summary>An utterance that is not grouped yet, less sure where no closing mark was found.</summary>
    public static Utterance Of(QuoteKind kind, float confidence, bool isClosed)
        => new(kind, 0, isClosed ? confidence : confidence * UnclosedFactor);

    public bool IsSpeech => Kind is QuoteKind.Direct or QuoteKind.Mixed;
}
