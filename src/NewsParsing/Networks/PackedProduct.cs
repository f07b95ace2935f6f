using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Wasm;

namespace NewsParsing.Networks;

/// <summary>
/// The product of <see cref="QuadProduct{TLanes, TVector}"/> for WebAssembly, whose only product of integers that adds is one of 16-bit
/// steps (<c>i32x4.dot_i16x8_s</c>).
/// </summary>
// A kernel of its own: .NET's interpreter keeps every intermediate vector in memory, so that the count of operations is what it costs.
// Four rows of eight columns take 52 a quad, with the matrix's steps widened once for all rows; lanes of QuadProduct take 122.
internal static class PackedProduct
{
    private const int Panel = QuantizedMatrix.Panel;

    /// <summary>Multiplies whole blocks of rows; the parameters are those of <see cref="QuadProduct{TLanes, TVector}"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Multiply(
        ReadOnlySpan<int> rows, ReadOnlySpan<float> rowScales, ReadOnlySpan<int> matrix, ReadOnlySpan<int> starts,
        ReadOnlySpan<float> columnScales, ReadOnlySpan<float> bias, Span<float> output, int stride)
    {
        int columns = columnScales.Length;
        int height = matrix.Length / columns;
        // A panel's 16 columns are four vectors, taken two at a time; columns in use come in whole panels.
        for (int column = 0; column < columns; column += 8)
        {
            ref int b = ref MemoryMarshal.GetReference(matrix[(column / Panel * Panel * height + column % Panel)..]);
            ref int first = ref MemoryMarshal.GetReference(starts[column..]);
            ref float scales = ref MemoryMarshal.GetReference(columnScales[column..]);
            ref float biases = ref MemoryMarshal.GetReference(bias[column..]);
            for (int row = 0; row < rowScales.Length; row += 4)
            {
                MultiplyFour(
                    ref MemoryMarshal.GetReference(rows[(row * height)..]), ref MemoryMarshal.GetReference(rowScales[row..]), ref b, height,
                    ref first, ref scales, ref biases, ref MemoryMarshal.GetReference(output[(row * stride + column)..]), stride);
            }
        }
    }

    /// <summary>Four rows with two vectors of columns.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MultiplyFour(
        ref int a, ref float rowScales, ref int b, int height, ref int starts, ref float columnScales, ref float bias, ref float to,
        int stride)
    {
        Vector128<int> s0 = Vector128.LoadUnsafe(ref starts), s1 = s0, s2 = s0, s3 = s0;
        Vector128<int> t0 = Vector128.LoadUnsafe(ref starts, 4), t1 = t0, t2 = t0, t3 = t0;
        Vector128<short> low = Vector128.Create((short)0xFF);
        for (int k = 0; k < height; k++)
        {
            // Bytes 0 and 2 of each quad and then 1 and 3: the matrix's with their signs, the rows' without (QuantizedRows.Zero).
            Vector128<short> left = Vector128.LoadUnsafe(ref b, (nuint)(k * Panel)).AsInt16();
            Vector128<short> right = Vector128.LoadUnsafe(ref b, (nuint)(k * Panel + 4)).AsInt16();
            Vector128<short> leftEven = (left << 8) >> 8;
            Vector128<short> leftOdd = left >> 8;
            Vector128<short> rightEven = (right << 8) >> 8;
            Vector128<short> rightOdd = right >> 8;

            Vector128<short> row = Vector128.Create(Unsafe.Add(ref a, k)).AsInt16();
            Vector128<short> even = row & low;
            Vector128<short> odd = row >>> 8;
            s0 += Dot(even, leftEven) + Dot(odd, leftOdd);
            t0 += Dot(even, rightEven) + Dot(odd, rightOdd);

            row = Vector128.Create(Unsafe.Add(ref a, k + height)).AsInt16();
            even = row & low;
            odd = row >>> 8;
            s1 += Dot(even, leftEven) + Dot(odd, leftOdd);
            t1 += Dot(even, rightEven) + Dot(odd, rightOdd);

            row = Vector128.Create(Unsafe.Add(ref a, k + height * 2)).AsInt16();
            even = row & low;
            odd = row >>> 8;
            s2 += Dot(even, leftEven) + Dot(odd, leftOdd);
            t2 += Dot(even, rightEven) + Dot(odd, rightOdd);

            row = Vector128.Create(Unsafe.Add(ref a, k + height * 3)).AsInt16();
            even = row & low;
            odd = row >>> 8;
            s3 += Dot(even, leftEven) + Dot(odd, leftOdd);
            t3 += Dot(even, rightEven) + Dot(odd, rightOdd);
        }

        Store(s0, t0, rowScales, ref columnScales, ref bias, ref to);
        Store(s1, t1, Unsafe.Add(ref rowScales, 1), ref columnScales, ref bias, ref Unsafe.Add(ref to, stride));
        Store(s2, t2, Unsafe.Add(ref rowScales, 2), ref columnScales, ref bias, ref Unsafe.Add(ref to, stride * 2));
        Store(s3, t3, Unsafe.Add(ref rowScales, 3), ref columnScales, ref bias, ref Unsafe.Add(ref to, stride * 3));
    }

    /// <summary>The sums of two products in each lane; elsewhere than in WebAssembly only the tests ask for them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> Dot(Vector128<short> row, Vector128<short> matrix)
        => PackedSimd.IsSupported ? PackedSimd.Dot(row, matrix) : Widened(row, matrix);

    private static Vector128<int> Widened(Vector128<short> row, Vector128<short> matrix)
        => ((row.AsInt32() << 16) >> 16) * ((matrix.AsInt32() << 16) >> 16) + (row.AsInt32() >> 16) * (matrix.AsInt32() >> 16);

    private static void Store(
        Vector128<int> sums, Vector128<int> nextSums, float rowScale, ref float columnScales, ref float bias, ref float to)
    {
        Vector128Lanes.Store(sums, rowScale, ref columnScales, ref bias, ref to);
        Vector128Lanes.Store(
            nextSums, rowScale, ref Unsafe.Add(ref columnScales, 4), ref Unsafe.Add(ref bias, 4), ref Unsafe.Add(ref to, 4));
    }
}
