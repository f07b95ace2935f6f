using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsParsing.Networks;

namespace NewsParsing.Training.Learning;

/// <summary>
/// A matrix of floats stored in panels of 16 columns, and the product with it. Each output is summed in the order of the rows by fused
/// multiply-add, so the result is the same to the bit on every machine, whatever the width of its vectors.
/// </summary>
internal sealed partial class PackedMatrix
{
    /// <summary>Columns of a panel: column counts are multiples of it.</summary>
    public const int Panel = QuantizedMatrix.Panel;

    private float[] _values;

    public PackedMatrix(int rows, int columns)
    {
        Debug.Assert(columns % Panel == 0, "Columns come in whole panels.");
        Rows = rows;
        Columns = columns;
        _values = GC.AllocateUninitializedArray<float>(rows * columns);
    }

    public int Rows { get; private set; }

    public int Columns { get; private set; }

    /// <summary>
    /// All values in the order of storage: panel after panel, a panel's rows one after another. Weights files keep this order.
    /// </summary>
    public Span<float> Packed => _values.AsSpan(0, Rows * Columns);

    /// <summary>Gives the matrix another size, keeping its storage where that is large enough; the values are undefined.</summary>
    public void Resize(int rows, int columns)
    {
        Debug.Assert(columns % Panel == 0, "Columns come in whole panels.");
        Rows = rows;
        Columns = columns;
        if (_values.Length < rows * columns)
        {
            _values = new float[rows * columns * 2];
        }
    }

    /// <summary>Takes values in row order.</summary>
    public void Pack(ReadOnlySpan<float> values) => Pack(values, Columns);

    /// <summary>Takes values in row order, a row every <paramref name="stride"/> values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Pack(ReadOnlySpan<float> values, int stride)
    {
        for (int panel = 0; panel < Columns; panel += Panel)
        {
            int to = panel * Rows;
            for (int k = 0; k < Rows; k++)
            {
                values.Slice(k * stride + panel, Panel).CopyTo(_values.AsSpan(to + k * Panel, Panel));
            }
        }
    }

    /// <summary>
    /// Takes the transpose of <paramref name="count"/> rows of <see cref="Rows"/> values each; columns beyond them become 0.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void PackTransposed(ReadOnlySpan<float> values, int stride, int count)
    {
        int rows = Rows;
        for (int j = 0; j < Columns; j++)
        {
            Span<float> to = _values.AsSpan(j / Panel * Panel * rows + j % Panel);
            if (j < count)
            {
                ReadOnlySpan<float> from = values.Slice(j * stride, rows);
                for (int k = 0; k < from.Length; k++)
                {
                    to[k * Panel] = from[k];
                }
            }
            else
            {
                for (int k = 0; k < rows; k++)
                {
                    to[k * Panel] = 0;
                }
            }
        }
    }

    /// <summary>
    /// Writes (or, with <paramref name="add"/>, adds) the product of <paramref name="count"/> rows of <see cref="Rows"/> values each,
    /// one every <paramref name="inputStride"/> values, with this matrix: <see cref="Columns"/> values every
    /// <paramref name="outputStride"/>.
    /// </summary>
    public void Multiply(ReadOnlySpan<float> input, int inputStride, int count, Span<float> output, int outputStride, bool add = false)
        => Multiply(input, inputStride, count, output, outputStride, add, VectorMath.UsesWide);

    /// <summary>The same with vectors of up to 512 bits (<paramref name="wide"/>) or up to 256.</summary>
    public void Multiply(
        ReadOnlySpan<float> input, int inputStride, int count, Span<float> output, int outputStride, bool add, bool wide)
    {
        if (count == 0)
        {
            return;
        }

        // The kernel reads and writes by reference: these two slices are its bounds check.
        input = input[..((count - 1) * inputStride + Rows)];
        output = output[..((count - 1) * outputStride + Columns)];
        int panels = 0;
        int eights = 0;
        if (wide)
        {
            panels = Columns / (2 * Panel) * (2 * Panel);
            eights = count & ~7;
            for (int panel = 0; panel < panels; panel += 2 * Panel)
            {
                ref float b = ref _values.AsSpan(panel * Rows, Rows * 2 * Panel)[0];
                for (int row = 0; row < eights; row += 8)
                {
                    MultiplyEight(ref MemoryMarshal.GetReference(input[(row * inputStride)..]), inputStride, ref b, Rows,
                        ref MemoryMarshal.GetReference(output[(row * outputStride + panel)..]), outputStride, add);
                }
            }
        }

        for (int panel = 0; panel < Columns; panel += Panel)
        {
            MultiplyPanel(input, inputStride, panel < panels ? eights : 0, count, panel, output, outputStride, add);
        }
    }

    /// <summary>Writes the products with <paramref name="bias"/> added to each, one after the other.</summary>
    public void Multiply(ReadOnlySpan<float> input, int inputStride, int count, Span<float> output, ReadOnlySpan<float> bias)
    {
        Multiply(input, inputStride, count, output, Columns);
        for (int i = 0; i < count; i++)
        {
            VectorMath.Add(output.Slice(i * Columns, Columns), bias);
        }
    }

    private void MultiplyPanel(
        ReadOnlySpan<float> input, int inputStride, int row, int count, int panel, Span<float> output, int outputStride, bool add)
    {
        ref float b = ref _values.AsSpan(panel * Rows, Rows * Panel)[0];

        for (; row + 4 <= count; row += 4)
        {
            MultiplyFour(ref MemoryMarshal.GetReference(input[(row * inputStride)..]), inputStride, ref b, Rows,
                ref MemoryMarshal.GetReference(output[(row * outputStride + panel)..]), outputStride, add);
        }

        for (; row < count; row++)
        {
            MultiplyOne(ref MemoryMarshal.GetReference(input[(row * inputStride)..]), ref b, Rows,
                ref MemoryMarshal.GetReference(output[(row * outputStride + panel)..]), add);
        }
    }
}
