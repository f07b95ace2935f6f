using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace NewsParsing.Syntax;

/// <summary>
/// A matrix of 13-bit steps in panels of 16 columns, and the product with it in integers. Sums of integers are exact in any order, so the
/// result is the same to the bit on every machine, whatever the width of its vectors. They cannot overflow: at most
/// <see cref="MaximumRows"/> products of at most 2047 (<see cref="QuantizedRows.MaximumStep"/>) and 4096 (<see cref="Shift"/>) make
/// 2,146,435,072, and 32 bits hold 2,147,483,647.
/// </summary>
internal sealed class QuantizedMatrix
{
    /// <summary>Columns of a panel: column counts are multiples of it.</summary>
    public const int Panel = 16;

    /// <summary>The most rows whose sums fit 32 bits.</summary>
    public const int MaximumRows = 256;

    /// <summary>Bits of the weights file's 16-bit steps that are rounded away: -32,768 to 32,767 become -4096 to 4096.</summary>
    private const int Shift = 3;

    // Panel after panel; in a panel, for each two rows, their steps of each column side by side, the first in the lower half.
    private readonly int[] _pairs;
    private readonly float[] _scales;

    public QuantizedMatrix(int rows, int columns)
    {
        Debug.Assert(rows % 2 == 0 && columns % Panel == 0, "Rows come in pairs, columns in whole panels.");
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rows, MaximumRows);
        Rows = rows;
        Columns = columns;
        _pairs = new int[rows / 2 * columns];
        _scales = new float[columns];
    }

    public int Rows { get; }

    public int Columns { get; private set; }

    /// <summary>Bits of the widest vectors with which this machine multiplies 16-bit integers; 0 where it has none.</summary>
    public static int VectorBits
        => Avx512BW.IsSupported ? 512 : Avx2.IsSupported ? 256 : Sse2.IsSupported || AdvSimd.Arm64.IsSupported ? 128 : 0;

    /// <summary>Takes a weights file's 16-bit steps: panel after panel, a panel's rows one after another.</summary>
    /// <param name="steps">Steps of all rows and columns.</param>
    /// <param name="scale">The value of a step.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Take(ReadOnlySpan<short> steps, float scale)
    {
        _scales.AsSpan().Fill(scale * (1 << Shift));
        ref short from = ref MemoryMarshal.GetReference(steps[..(Rows * Columns)]);
        ref int to = ref MemoryMarshal.GetArrayDataReference(_pairs);
        for (int i = 0; i < _pairs.Length; i += Panel)
        {
            for (int j = 0; j < Panel; j += Vector128<short>.Count)
            {
                (Vector128<int> first, Vector128<int> next) = Vector128.Widen(Vector128.LoadUnsafe(ref from, (nuint)(i * 2 + j)));
                (Vector128<int> below, Vector128<int> nextBelow) = Vector128.Widen(Vector128.LoadUnsafe(ref from, (nuint)(i * 2 + Panel + j)));
                Pair(first, below).StoreUnsafe(ref to, (nuint)(i + j));
                Pair(next, nextBelow).StoreUnsafe(ref to, (nuint)(i + j + Vector128<int>.Count));
            }
        }
    }

    /// <summary>
    /// Becomes the transpose of <paramref name="count"/> rows as wide as this matrix is high, with as many columns as that takes, at most those
    /// of the constructor; the columns beyond the rows become 0.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void TakeTransposed(QuantizedRows rows, int count)
    {
        Columns = (count + Panel - 1) / Panel * Panel;
        int height = Rows / 2;
        rows.Scales[..count].CopyTo(_scales);
        for (int j = 0; j < Columns; j++)
        {
            Span<int> to = _pairs.AsSpan(j / Panel * Panel * height + j % Panel);
            if (j < count)
            {
                ReadOnlySpan<int> from = rows.Pairs.Slice(j * height, height);
                for (int k = 0; k < from.Length; k++)
                {
                    to[k * Panel] = from[k];
                }
            }
            else
            {
                for (int k = 0; k < height; k++)
                {
                    to[k * Panel] = 0;
                }
            }
        }
    }

    /// <summary>
    /// Writes the product of the first <paramref name="count"/> rows, rounded up to whole blocks, with this matrix:
    /// <see cref="Columns"/> values every <paramref name="stride"/>.
    /// </summary>
    public void Multiply(QuantizedRows input, int count, Span<float> output, int stride) => Multiply(input, count, output, stride, VectorBits);

    /// <summary>The same with vectors of some width, at most <see cref="VectorBits"/>.</summary>
    public void Multiply(QuantizedRows input, int count, Span<float> output, int stride, int vectorBits)
    {
        if (count == 0)
        {
            return;
        }

        // The kernels read and write by reference: these are their bounds checks.
        int whole = QuantizedRows.Whole(count);
        ArgumentOutOfRangeException.ThrowIfNotEqual(input.Width, Rows);
        ReadOnlySpan<int> rows = input.Pairs[..(whole * Rows / 2)];
        ReadOnlySpan<float> rowScales = input.Scales[..whole];
        output = output[..((whole - 1) * stride + Columns)];
        ReadOnlySpan<int> pairs = _pairs.AsSpan(0, Rows / 2 * Columns);
        ReadOnlySpan<float> scales = _scales.AsSpan(0, Columns);
        switch (vectorBits)
        {
            case 512:
                PairProduct<Vector512Lanes, Vector512<int>>.Multiply(rows, rowScales, pairs, scales, output, stride);
                break;
            case 256:
                PairProduct<Vector256Lanes, Vector256<int>>.Multiply(rows, rowScales, pairs, scales, output, stride);
                break;
            case 128:
                PairProduct<Vector128Lanes, Vector128<int>>.Multiply(rows, rowScales, pairs, scales, output, stride);
                break;
            default:
                PairProduct<ScalarLanes, int>.Multiply(rows, rowScales, pairs, scales, output, stride);
                break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> Pair(Vector128<int> upper, Vector128<int> lower)
    {
        Vector128<int> half = Vector128.Create(1 << (Shift - 1));
        return (((upper + half) >> Shift) & Vector128.Create(0xFFFF)) | (((lower + half) >> Shift) << 16);
    }
}
