namespace NewsParsing.Networks;

/// <summary>
/// Makes shorter vectors of an encoder's, which can be kept for every token of a text. Holds the scratch of one parse: not thread-safe.
/// </summary>
/// <param name="matrix">From the encoder's vectors to the shorter ones.</param>
/// <param name="capacity">The most tokens at once.</param>
internal sealed class VectorSummarizer(QuantizedMatrix matrix, int capacity)
{
    private readonly float[] _products = new float[QuantizedRows.Whole(capacity) * matrix.Columns];
    private readonly QuantizedRows _rows = new(capacity, matrix.Columns);

    public QuantizedMatrix Matrix => matrix;

    /// <summary>Writes the short vectors of the first <paramref name="count"/> rows in steps, and the value of a step of each.</summary>
    public void Run(QuantizedRows vectors, int count, Span<byte> steps, Span<float> scales)
    {
        matrix.Multiply(vectors, count, _products, matrix.Columns);
        _rows.Take(_products, matrix.Columns, count);
        _rows.CopyTo(steps, scales, count);
    }
}
