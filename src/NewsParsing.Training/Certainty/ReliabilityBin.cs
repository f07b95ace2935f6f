using NewsParsing.Training.Scoring;

namespace NewsParsing.Training.Certainty;

/// <summary>Speakers of like confidence.</summary>
/// <param name="Count">How many.</param>
/// <param name="Right">How many of them are right.</param>
/// <param name="Sum">The sum of their confidences.</param>
internal readonly record struct ReliabilityBin(int Count, int Right, double Sum)
{
    public double Mean => Count == 0 ? 0 : Sum / Count;

    /// <summary>In per cent.</summary>
    public double RightShare => Share.Of(Right, Count);

    /// <summary>In per cent.</summary>
    public double ShareOf(int all) => Share.Of(Count, all);

    public ReliabilityBin With(SpeakerSample sample) => new(Count + 1, Right + (sample.IsRight ? 1 : 0), Sum + sample.Confidence);

    public static ReliabilityBin operator +(ReliabilityBin one, ReliabilityBin other)
        => new(one.Count + other.Count, one.Right + other.Right, one.Sum + other.Sum);
}
