using NewsParsing.Syntax;

namespace NewsParsing.Training.Learning;

/// <summary>The products that carry gradients back through a matrix product, with their scratch.</summary>
internal sealed class MatrixGradient
{
    private readonly PackedMatrix _packed = new(0, 0);
    private float[] _transposed = [];

    /// <summary>Writes or adds gradient (count × columns) times the transpose of weights (rows × columns): the input's gradient.</summary>
    public void ToInput(
        ReadOnlySpan<float> gradient, int gradientStride, int count, ReadOnlySpan<float> weights, int rows, int columns,
        Span<float> output, int outputStride, bool add)
    {
        _packed.Resize(columns, OutputHeads.Padded(rows));
        _packed.PackTransposed(weights, columns, rows);
        _packed.Multiply(gradient, gradientStride, count, output, outputStride, add);
    }

    /// <summary>Adds the transpose of input (count × rows) times gradient (count × columns): the weights' gradient.</summary>
    public void ToWeights(
        ReadOnlySpan<float> input, int inputStride, ReadOnlySpan<float> gradient, int gradientStride, int count, int rows, int columns,
        Span<float> output, bool add = true)
    {
        if (_transposed.Length < rows * count)
        {
            _transposed = new float[rows * count * 2];
        }

        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<float> row = input.Slice(i * inputStride, rows);
            for (int k = 0; k < rows; k++)
            {
                _transposed[k * count + i] = row[k];
            }
        }

        _packed.Resize(count, columns);
        _packed.Pack(gradient, gradientStride);
        _packed.Multiply(_transposed, count, rows, output, columns, add);
    }
}
