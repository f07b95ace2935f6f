using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Wasm;
using System.Runtime.Intrinsics.X86;
using NewsParsing.Models;

namespace NewsParsing.Networks;

/// <summary>
/// A matrix of 8-bit steps in panels of 16 columns, with a scale and a bias for each column, and the product with it in integers. Sums of
/// integers are exact in any order, so the result is the same to the bit on every machine, whatever the width of its vectors.
/// </summary>
internal sealed class QuantizedMatrix
{
    /// <summary>Columns of a panel: column counts are multiples of it.</summary>
    // 16 ints are one vector of 512 bits, two of 256 or four of 128: one layout in memory for every processor.
    public const int Panel = 16;

    /// <summary>
    /// The greatest sum of those of one sign among the four steps whose products the x64 kernels add in 16 bits, and so the greatest step.
    /// Rounding makes it at most two more: 129 times the greatest step of a row, 254 with <see cref="QuantizedRows.Zero"/>, is 32,766,
    /// and 16 bits hold 32,767.
    /// </summary>
    // Four products to a group, not eight: eight cost 0.08 LAS on the GUM and EWT development parts (docs/experiments.md, b7ef3b6).
    private const int MaximumGroup = 127;

    // Eight bits instead of floats: UAS 89.16 and LAS 86.06 on GUM and EWT dev (floats: 89.14 and 86.07) at twice the speed
    // (docs/experiments.md).
    // Panel after panel; in a panel, for each four rows, their steps of each column side by side, the first in the lowest byte.
    private readonly int[] _quads;
    private readonly int[] _starts;
    private readonly float[] _scales;

    public QuantizedMatrix(int rows, int columns)
    {
        Debug.Assert(rows % 8 == 0 && columns % Panel == 0, "Rows come in eights, columns in whole panels.");
        Rows = rows;
        Columns = columns;
        _quads = new int[rows / 4 * columns];
        _starts = new int[columns];
        _scales = new float[columns];
        Bias = new float[columns];
    }

    public int Rows { get; }

    /// <summary>Columns in use, at most those of the constructor.</summary>
    public int Columns { get; private set; }

    /// <summary>Added to each product, a value for each column.</summary>
    public float[] Bias { get; }

    /// <summary>Takes a section of a weights file.</summary>
    public void Take(ModelFileReader file, int section) => Take(file.Steps(section, Rows * Columns, out float scale), scale);

    /// <summary>Takes a weights file's 16-bit steps: panel after panel, a panel's rows one after another.</summary>
    /// <param name="steps">Steps of all rows and columns.</param>
    /// <param name="scale">The value of a step.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Take(ReadOnlySpan<short> steps, float scale)
    {
        float[] column = new float[Rows];
        for (int j = 0; j < Columns; j++)
        {
            int at = j / Panel * Panel * Rows + j % Panel;
            for (int i = 0; i < column.Length; i++)
            {
                column[i] = steps[at + i * Panel];
            }

            TakeColumn(j, column, scale);
        }
    }

    /// <summary>Takes vectors as columns, and one more after them; what the columns of the panel beyond them hold has no meaning.</summary>
    /// <param name="values">The vectors, as long as this matrix is high.</param>
    /// <param name="stride">Distance of the vectors.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="last">The one after them.</param>
    public void TakeColumns(ReadOnlySpan<float> values, int stride, int count, ReadOnlySpan<float> last)
    {
        Columns = (count + Panel) / Panel * Panel;
        for (int j = 0; j < count; j++)
        {
            TakeColumn(j, values.Slice(j * stride, Rows), 1);
        }

        TakeColumn(count, last, 1);
    }

    /// <summary>
    /// Writes the product of the first <paramref name="count"/> rows, rounded up to whole blocks, with this matrix, bias added.
    /// </summary>
    /// <param name="input">The rows.</param>
    /// <param name="count">How many of them.</param>
    /// <param name="output">Takes <see cref="Columns"/> values every <paramref name="stride"/>.</param>
    /// <param name="stride">Distance of the output's rows.</param>
    public void Multiply(QuantizedRows input, int count, Span<float> output, int stride)
    {
        // 40 tokens times a layer of the syntax network (160 to 480) on an AMD EPYC: 44 µs by 256 bits, 92 by 128, 281 by signed lanes
        // without a dot product, 2,613 one at a time; a plain loop over vectors of floats takes 808.
        if (VectorMath.UsesWide)
        {
            Multiply<Vector512Lanes, Vector512<int>>(input, count, output, stride);
        }
        else if (AvxVnni.IsSupported)
        {
            // After the 512 bits, whose five instructions do twice as much; not measured, for want of such a processor.
            Multiply<DotLanes, Vector256<int>>(input, count, output, stride);
        }
        else if (Avx2.IsSupported)
        {
            Multiply<Vector256Lanes, Vector256<int>>(input, count, output, stride);
        }
        else if (Ssse3.IsSupported)
        {
            Multiply<Vector128Lanes, Vector128<int>>(input, count, output, stride);
        }
        else if (PackedSimd.IsSupported)
        {
            MultiplyPacked(input, count, output, stride);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            Multiply<SignedLanes, Vector128<int>>(input, count, output, stride);
        }
        else
        {
            Multiply<ScalarLanes, int>(input, count, output, stride);
        }
    }

    /// <summary>The same with vectors of one kind, which this machine has.</summary>
    public void Multiply<TLanes, TVector>(QuantizedRows input, int count, Span<float> output, int stride)
        where TLanes : struct, IQuadLanes<TVector>
    {
        if (count > 0)
        {
            Check(input, count, ref output, stride, out ReadOnlySpan<int> rows, out ReadOnlySpan<float> rowScales);
            QuadProduct<TLanes, TVector>.Multiply(
                rows, rowScales, _quads.AsSpan(0, Rows / 4 * Columns), _starts.AsSpan(0, Columns), _scales.AsSpan(0, Columns),
                Bias.AsSpan(0, Columns), output, stride);
        }
    }

    /// <summary>The same in the operations of WebAssembly; slow where there are none.</summary>
    public void MultiplyPacked(QuantizedRows input, int count, Span<float> output, int stride)
    {
        if (count > 0)
        {
            Check(input, count, ref output, stride, out ReadOnlySpan<int> rows, out ReadOnlySpan<float> rowScales);
            PackedProduct.Multiply(
                rows, rowScales, _quads.AsSpan(0, Rows / 4 * Columns), _starts.AsSpan(0, Columns), _scales.AsSpan(0, Columns),
                Bias.AsSpan(0, Columns), output, stride);
        }
    }

    /// <summary>The kernels read and write by reference: these are their bounds checks.</summary>
    private void Check(
        QuantizedRows input, int count, ref Span<float> output, int stride, out ReadOnlySpan<int> rows, out ReadOnlySpan<float> rowScales)
    {
        int whole = QuantizedRows.Whole(count);
        ArgumentOutOfRangeException.ThrowIfNotEqual(input.Width, Rows);
        rows = input.Quads[..(whole * Rows / 4)];
        rowScales = input.Scales[..whole];
        output = output[..((whole - 1) * stride + Columns)];
    }

    /// <summary>Takes a column in the finest steps that its groups of four allow: rows 0, 1, 4, 5 and 2, 3, 6, 7 of each eight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void TakeColumn(int column, ReadOnlySpan<float> values, float unit)
    {
        ref float from = ref MemoryMarshal.GetReference(values[..Rows]);
        Vector128<float> groups = default;
        for (int i = 0; i < Rows; i += 8)
        {
            Vector128<float> first = Vector128.LoadUnsafe(ref from, (nuint)i);
            Vector128<float> second = Vector128.LoadUnsafe(ref from, (nuint)(i + 4));
            Vector128<float> above = Vector128.MaxNative(first, default) + Vector128.MaxNative(second, default);
            Vector128<float> below = Vector128.MinNative(first, default) + Vector128.MinNative(second, default);
            above += Vector128.Shuffle(above, Vector128.Create(1, 0, 3, 2));
            below += Vector128.Shuffle(below, Vector128.Create(1, 0, 3, 2));
            groups = Vector128.MaxNative(groups, Vector128.MaxNative(above, -below));
        }

        float scale = MathF.Max(VectorMath.Smallest, VectorMath.Largest(groups) / MaximumGroup);
        Vector128<float> inverse = Vector128.Create(1 / scale);
        Vector128<int> total = default;
        Span<int> to = _quads.AsSpan(column / Panel * Panel * (Rows / 4) + column % Panel);
        for (int i = 0; i < Rows; i += 8)
        {
            Vector128<int> first = VectorMath.Round(Vector128.LoadUnsafe(ref from, (nuint)i) * inverse);
            Vector128<int> second = VectorMath.Round(Vector128.LoadUnsafe(ref from, (nuint)(i + 4)) * inverse);
            total += first + second;
            Vector128<short> steps = Vector128.Narrow(first, second);
            ulong quads = Vector128.Narrow(steps, steps).AsUInt64().ToScalar();
            to[i / 4 * Panel] = (int)quads;
            to[(i / 4 + 1) * Panel] = (int)(quads >> 32);
        }

        _scales[column] = scale * unit;
        _starts[column] = -QuantizedRows.Zero * Vector128.Sum(total);
    }
}
