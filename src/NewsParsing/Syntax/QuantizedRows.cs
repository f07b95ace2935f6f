using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsParsing.Syntax;

/// <summary>
/// Vectors of tokens as 12-bit steps with a scale for each, the left side of a <see cref="QuantizedMatrix"/> product. Holds whole blocks:
/// the rows beyond the text are multiplied with the others and not looked at.
/// </summary>
internal sealed class QuantizedRows(int capacity, int width)
{
    /// <summary>Rows that the product takes at once: <see cref="Whole"/> counts are multiples of it.</summary>
    public const int Block = 8;

    /// <summary>The largest step of a row; its smallest is the negative.</summary>
    public const int MaximumStep = 2047;

    /// <summary>A row without a greater value is all zeros; no scale becomes infinite.</summary>
    private const float Smallest = 1e-20f;

    /// <summary>Added to a float, leaves its value rounded to the nearest integer, ties to even, in the lowest bits.</summary>
    private const float Rounding = 1.5f * (1 << 23);

    private readonly short[] _steps = new short[Whole(capacity) * width];
    private readonly float[] _scales = new float[Whole(capacity)];

    /// <summary>Values of a row, a multiple of 32.</summary>
    public int Width => width;

    /// <summary>The value of a step in each row.</summary>
    public ReadOnlySpan<float> Scales => _scales;

    /// <summary>The steps in pairs, as the product takes them: the first of two lies in the lower half.</summary>
    public ReadOnlySpan<int> Pairs => MemoryMarshal.Cast<short, int>(_steps);

    /// <summary>A count of rows rounded up to whole blocks.</summary>
    public static int Whole(int count) => (count + Block - 1) & -Block;

    /// <summary>Takes <paramref name="count"/> rows from row <paramref name="at"/> on, one every <paramref name="stride"/> values, all finite.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Take(ReadOnlySpan<float> values, int stride, int count, int at = 0)
    {
        Debug.Assert(width % Vector<short>.Count == 0, "Rows are whole vectors.");
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<float> row = values.Slice(i * stride, width);
            ref float from = ref MemoryMarshal.GetReference(row);
            ref short to = ref MemoryMarshal.GetReference(_steps.AsSpan((at + i) * width, width));
            Vector<float> maxima = default;
            for (int j = 0; j < row.Length; j += Vector<float>.Count)
            {
                maxima = Vector.Max(maxima, Vector.Abs(Vector.LoadUnsafe(ref from, (nuint)j)));
            }

            float maximum = Smallest;
            for (int lane = 0; lane < Vector<float>.Count; lane++)
            {
                maximum = MathF.Max(maximum, maxima[lane]);
            }

            _scales[at + i] = maximum / MaximumStep;
            var inverse = new Vector<float>(MaximumStep / maximum);
            for (int j = 0; j < row.Length; j += Vector<short>.Count)
            {
                Vector.Narrow(
                    Step(Vector.LoadUnsafe(ref from, (nuint)j), inverse),
                    Step(Vector.LoadUnsafe(ref from, (nuint)(j + Vector<float>.Count)), inverse)).StoreUnsafe(ref to, (nuint)j);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<int> Step(Vector<float> value, Vector<float> inverse)
        => Vector.AsVectorInt32(Vector.FusedMultiplyAdd(value, inverse, new Vector<float>(Rounding)));
}
