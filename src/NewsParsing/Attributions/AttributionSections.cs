namespace NewsParsing.Attributions;

/// <summary>The section numbers of <c>attributions.bin</c>; a number is never given a second meaning.</summary>
internal static class AttributionSections
{
    /// <summary>Likely forms, label features, pair features, confidence weights.</summary>
    public const int Shape = 1;

    public const int LikelyForms = 2;
    public const int LikelyClasses = 3;

    /// <summary>Of label and pair weights.</summary>
    public const int Scales = 4;

    public const int Transitions = 5;
    public const int Confidence = 6;

    /// <summary>Keys, then weights.</summary>
    public const int Labels = 10;

    /// <summary>Keys, then weights.</summary>
    public const int Pairs = 20;
}
