namespace NewsParsing.Training.Scoring;

/// <summary>A quotation as annotated.</summary>
/// <param name="Spans">Its parts with their marks, half-open ranges of UTF-16 code units.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Speaker">Who speaks; null for what is no speech.</param>
/// <param name="IsDoubtful">Whether two readings are right, so that it is neither asked for nor held against the parser.</param>
internal sealed record GoldQuote(TextSpan[] Spans, GoldQuoteKind Kind, GoldSpeaker? Speaker, bool IsDoubtful)
{
    public bool IsSpeech => Kind is GoldQuoteKind.Direct or GoldQuoteKind.Mixed;
}
