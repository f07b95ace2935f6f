namespace NewsParsing.Attributions;

/// <summary>
/// The section numbers of <c>attributions.bin</c> beside those of its <see cref="NewsParsing.Networks.EncoderSections"/>; a number is never
/// given a second meaning.
/// </summary>
internal static class AttributionSections
{
    // 1, 4, 10 and 11 were those of the linear-chain CRF that the network replaced (docs/experiments.md): a file of then fails, it is not
    // misread.

    /// <summary>Likely forms, pair features, confidence weights.</summary>
    public const int Shape = 7;

    public const int LikelyForms = 2;
    public const int LikelyClasses = 3;

    /// <summary>Of pair weights.</summary>
    public const int Scale = 8;

    public const int Transitions = 5;
    public const int Confidence = 6;

    /// <summary>Keys, then weights.</summary>
    public const int Pairs = 20;

    /// <summary>Dimensions, layers and features of the network, and dimensions of what it reads of the syntax network's vectors.</summary>
    public const int Network = 30;

    /// <summary>Weights and bias of the labels' scorer, in this order.</summary>
    public const int Scorer = 31;

    /// <summary>From the syntax network's vectors to what is read of them.</summary>
    public const int Summary = 33;

    /// <summary>How many weights for quotations, their scale, keys and weights.</summary>
    public const int Utterances = 40;

    /// <summary>The same for claims.</summary>
    public const int Claims = 44;

    /// <summary>Added to the numbers of the encoder's sections.</summary>
    public const int Encoder = 1000;
}
