using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsParsing.Networks;

/// <summary>
/// Vectors of tokens as 8-bit steps with a scale for each, the left side of a <see cref="QuantizedMatrix"/> product. Holds whole blocks:
/// the rows beyond the text are multiplied with the others and not looked at.
/// </summary>
internal sealed class QuantizedRows(int capacity, int width)
{
    /// <summary>Rows that the product takes at once: <see cref="Whole"/> counts are multiples of it.</summary>
    // AVX-512's 32 registers allow eight rows with two vectors, the 16 of AVX2 and SSE four, which then run twice.
    public const int Block = 8;

    /// <summary>The largest step of a row; its smallest is the negative.</summary>
    // -128 is left out: two products of signed steps are then at most 2 · 127² = 32,258, and SignedLanes adds them in 16 bits (32,767).
    public const int MaximumStep = 127;

    /// <summary>What is added to each step, so that none is negative.</summary>
    public const byte Zero = MaximumStep;

    private readonly byte[] _steps = new byte[Whole(capacity) * width];
    private readonly float[] _scales = new float[Whole(capacity)];

    /// <summary>Values of a row, a multiple of 32.</summary>
    public int Width => width;

    /// <summary>The value of a step in each row.</summary>
    public ReadOnlySpan<float> Scales => _scales;

    /// <summary>The steps in quads, as the product takes them: the first of four lies in the lowest byte.</summary>
    public ReadOnlySpan<int> Quads => MemoryMarshal.Cast<byte, int>(_steps);

    /// <summary>A count of rows rounded up to whole blocks.</summary>
    public static int Whole(int count) => (count + Block - 1) & -Block;

    /// <summary>Writes the steps and scales of the first <paramref name="count"/> rows.</summary>
    public void CopyTo(Span<byte> steps, Span<float> scales, int count)
    {
        _steps.AsSpan(0, count * width).CopyTo(steps);
        _scales.AsSpan(0, count).CopyTo(scales);
    }

    /// <summary>Takes rows as <see cref="CopyTo"/> wrote them.</summary>
    public void CopyFrom(ReadOnlySpan<byte> steps, ReadOnlySpan<float> scales)
    {
        steps.CopyTo(_steps);
        scales.CopyTo(_scales);
    }

    /// <summary>Takes <paramref name="count"/> rows, one every <paramref name="stride"/> values, all finite.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Take(ReadOnlySpan<float> values, int stride, int count)
    {
        Debug.Assert(width % 32 == 0, "Rows are whole vectors.");
        // Rounds and makes unsigned in one addition: from 2^23 to 2^24 the floats of IEEE 754 are one apart, so the sum's lowest byte is
        // the step.
        Vector256<float> rounding = Vector256.Create(VectorMath.Rounding + Zero);
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<float> row = values.Slice(i * stride, width);
            ref float from = ref MemoryMarshal.GetReference(row);
            ref byte to = ref MemoryMarshal.GetReference(_steps.AsSpan(i * width, width));
            Vector256<float> maxima = default;
            for (int j = 0; j < row.Length; j += Vector256<float>.Count)
            {
                maxima = Vector256.MaxNative(maxima, Vector256.Abs(Vector256.LoadUnsafe(ref from, (nuint)j)));
            }

            float maximum = MathF.Max(VectorMath.Smallest, VectorMath.Largest(Vector128.MaxNative(maxima.GetLower(), maxima.GetUpper())));
            // A scale a token, found while the text is parsed: for 40 tokens of 160 dimensions this takes 2 µs, their product with a layer
            // 44 (AMD EPYC).
            _scales[i] = maximum / MaximumStep;
            Vector256<float> inverse = Vector256.Create(MaximumStep / maximum);
            for (int j = 0; j < row.Length; j += Vector256<short>.Count)
            {
                Vector256<float> low = Vector256.LoadUnsafe(ref from, (nuint)j) * inverse + rounding;
                Vector256<float> high = Vector256.LoadUnsafe(ref from, (nuint)(j + Vector256<float>.Count)) * inverse + rounding;
                Vector256<ushort> steps = Vector256.Narrow(low.AsUInt32(), high.AsUInt32());
                Vector128.Narrow(steps.GetLower(), steps.GetUpper()).StoreUnsafe(ref to, (nuint)j);
            }
        }
    }
}
