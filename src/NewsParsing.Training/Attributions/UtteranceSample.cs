namespace NewsParsing.Training.Attributions;

/// <summary>A quotation of a training article.</summary>
/// <param name="IsSpeech">Whether it is speech.</param>
/// <param name="IsDirect">Whether speech is direct; null where the corpus does not say.</param>
/// <param name="SpeechFeatures">What speech is chosen by.</param>
/// <param name="DirectFeatures">What direct speech is chosen by.</param>
/// <param name="Guess">What the words around it alone say.</param>
internal sealed record UtteranceSample(bool IsSpeech, bool? IsDirect, uint[] SpeechFeatures, uint[] DirectFeatures, QuoteKind Guess)
{
    /// <summary>Whose conventions these are.</summary>
    public bool IsNewswire { get; init; }

    /// <summary>The fold of its article.</summary>
    public int Fold { get; init; }

    /// <summary>
    /// What is learned of it. PolNeAR's annotators and the newswire's draw the line at other places, so that each feature of PolNeAR has a
    /// weight of its own beside the common one, which is thrown away (Daumé III, ACL 2007).
    /// </summary>
    public IEnumerable<ChoiceSample> Choices()
    {
        yield return Between(SpeechFeatures, IsSpeech);
        if (IsDirect is { } direct)
        {
            yield return Between(DirectFeatures, direct);
        }
    }

    private ChoiceSample Between(uint[] features, bool isRight)
    {
        // Any other key will do for PolNeAR's own weights; odd constants of golden ratio and MurmurHash2 make a clash unlikely.
        uint[] all = IsNewswire ? features : [.. features, .. features.Select(feature => (feature * 0x9E3779B1u) ^ 0x5BD1E995u)];
        return new ChoiceSample([all, []], [isRight, !isRight]);
    }
}
