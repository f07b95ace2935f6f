using NewsParsing.Networks;

namespace NewsParsing.Syntax;

/// <summary>
/// Scores the name labels of tokens from the vectors of the last layer. Immutable and thread-safe once its weights are there.
/// </summary>
internal sealed class NameScorer(int size)
{
    /// <summary>The labels of <see cref="NameLabel"/>.</summary>
    public const int Labels = (int)NameLabel.InsideGroup + 1;

    /// <summary>Values of a row of scores; those beyond <see cref="Labels"/> have no meaning.</summary>
    // Eleven labels in one panel of columns: the product computes whole panels in any case.
    public const int Width = QuantizedMatrix.Panel;

    public QuantizedMatrix Weights { get; } = new(size, Width);

    /// <summary>Scores <paramref name="count"/> tokens, <see cref="Width"/> values each.</summary>
    public void Score(QuantizedRows vectors, int count, Span<float> scores) => Weights.Multiply(vectors, count, scores, Width);
}
