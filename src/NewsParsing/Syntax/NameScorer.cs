namespace NewsParsing.Syntax;

/// <summary>Scores the name labels of tokens from the vectors of the last layer. Immutable and thread-safe once its weights are there.</summary>
internal sealed class NameScorer(int size)
{
    /// <summary>The labels of <see cref="NameLabel"/>.</summary>
    public const int Labels = (int)NameLabel.InsideOther + 1;

    /// <summary>Values of a row of scores; those beyond <see cref="Labels"/> have no meaning.</summary>
    public const int Width = PackedMatrix.Panel;

    public PackedMatrix Weights { get; } = new(size, Width);

    public float[] Bias { get; } = new float[Width];

    /// <summary>Scores <paramref name="count"/> tokens, <see cref="Width"/> values each.</summary>
    public void Score(ReadOnlySpan<float> vectors, int count, Span<float> scores)
    {
        Weights.Multiply(vectors, Weights.Rows, count, scores, Width);
        for (int i = 0; i < count; i++)
        {
            VectorMath.Add(scores.Slice(i * Width, Width), Bias);
        }
    }
}
