using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsParsing.Syntax;

/// <summary>
/// The product of rows and matrix in pairs of 16-bit steps, for vectors of one width. The methods are compiled optimised at once: the
/// first article of a process would otherwise take a hundred times as long.
/// </summary>
internal static class PairProduct<TLanes, TVector>
    where TLanes : struct, IPairLanes<TVector>
{
    private const int Panel = QuantizedMatrix.Panel;

    /// <summary>Multiplies whole blocks of rows.</summary>
    /// <param name="rows">The rows' pairs.</param>
    /// <param name="rowScales">A scale for each row.</param>
    /// <param name="matrix">The matrix's pairs, in panels.</param>
    /// <param name="columnScales">A scale for each column.</param>
    /// <param name="output">Takes a row every <paramref name="stride"/> values.</param>
    /// <param name="stride">Distance of the output's rows.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Multiply(
        ReadOnlySpan<int> rows, ReadOnlySpan<float> rowScales, ReadOnlySpan<int> matrix, ReadOnlySpan<float> columnScales,
        Span<float> output, int stride)
    {
        int columns = columnScales.Length;
        int height = matrix.Length / columns;
        for (int column = 0; column < columns; column += 2 * TLanes.Count)
        {
            // Two vectors of columns at a time; where only one is left, it is done twice.
            int next = Math.Min(TLanes.Count, columns - TLanes.Count - column);
            int at = Start(column, height);
            ref int b = ref MemoryMarshal.GetReference(matrix[at..]);
            int right = Start(column + next, height) - at;
            ref float scales = ref MemoryMarshal.GetReference(columnScales[column..]);
            ref float nextScales = ref Unsafe.Add(ref scales, next);
            for (int row = 0; row < rowScales.Length; row += QuantizedRows.Block)
            {
                ref int a = ref MemoryMarshal.GetReference(rows[(row * height)..]);
                ref float rowScale = ref MemoryMarshal.GetReference(rowScales[row..]);
                ref float to = ref MemoryMarshal.GetReference(output[(row * stride + column)..]);
                if (TLanes.Count == Panel)
                {
                    MultiplyEight(ref a, ref rowScale, ref b, right, height, ref scales, ref nextScales, ref to, stride, next);
                }
                else
                {
                    MultiplyFour(ref a, ref rowScale, ref b, right, height, ref scales, ref nextScales, ref to, stride, next);
                    MultiplyFour(ref Unsafe.Add(ref a, 4 * height), ref Unsafe.Add(ref rowScale, 4), ref b, right, height,
                        ref scales, ref nextScales, ref Unsafe.Add(ref to, 4 * stride), stride, next);
                }
            }
        }
    }

    /// <summary>Where a column starts in a matrix of panels.</summary>
    private static int Start(int column, int height) => column / Panel * Panel * height + column % Panel;

    /// <summary>Eight rows with two vectors: as many sums as the 32 registers of 512 bits allow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MultiplyEight(
        ref int a, ref float rowScales, ref int b, int right, int height, ref float columnScales, ref float nextScales,
        ref float output, int stride, int next)
    {
        ref int a1 = ref Unsafe.Add(ref a, height);
        ref int a2 = ref Unsafe.Add(ref a1, height);
        ref int a3 = ref Unsafe.Add(ref a2, height);
        ref int a4 = ref Unsafe.Add(ref a3, height);
        ref int a5 = ref Unsafe.Add(ref a4, height);
        ref int a6 = ref Unsafe.Add(ref a5, height);
        ref int a7 = ref Unsafe.Add(ref a6, height);
        ref int c = ref Unsafe.Add(ref b, right);
        TVector s0 = default!, s1 = default!, s2 = default!, s3 = default!, s4 = default!, s5 = default!, s6 = default!, s7 = default!;
        TVector t0 = default!, t1 = default!, t2 = default!, t3 = default!, t4 = default!, t5 = default!, t6 = default!, t7 = default!;
        for (int k = 0; k < height; k++)
        {
            TVector left = TLanes.Load(ref Unsafe.Add(ref b, k * Panel));
            TVector other = TLanes.Load(ref Unsafe.Add(ref c, k * Panel));
            TVector x = TLanes.Repeat(Unsafe.Add(ref a, k));
            s0 = TLanes.Add(s0, x, left);
            t0 = TLanes.Add(t0, x, other);
            x = TLanes.Repeat(Unsafe.Add(ref a1, k));
            s1 = TLanes.Add(s1, x, left);
            t1 = TLanes.Add(t1, x, other);
            x = TLanes.Repeat(Unsafe.Add(ref a2, k));
            s2 = TLanes.Add(s2, x, left);
            t2 = TLanes.Add(t2, x, other);
            x = TLanes.Repeat(Unsafe.Add(ref a3, k));
            s3 = TLanes.Add(s3, x, left);
            t3 = TLanes.Add(t3, x, other);
            x = TLanes.Repeat(Unsafe.Add(ref a4, k));
            s4 = TLanes.Add(s4, x, left);
            t4 = TLanes.Add(t4, x, other);
            x = TLanes.Repeat(Unsafe.Add(ref a5, k));
            s5 = TLanes.Add(s5, x, left);
            t5 = TLanes.Add(t5, x, other);
            x = TLanes.Repeat(Unsafe.Add(ref a6, k));
            s6 = TLanes.Add(s6, x, left);
            t6 = TLanes.Add(t6, x, other);
            x = TLanes.Repeat(Unsafe.Add(ref a7, k));
            s7 = TLanes.Add(s7, x, left);
            t7 = TLanes.Add(t7, x, other);
        }

        Store(s0, t0, rowScales, ref columnScales, ref nextScales, ref output, next);
        Store(s1, t1, Unsafe.Add(ref rowScales, 1), ref columnScales, ref nextScales, ref Unsafe.Add(ref output, stride), next);
        Store(s2, t2, Unsafe.Add(ref rowScales, 2), ref columnScales, ref nextScales, ref Unsafe.Add(ref output, stride * 2), next);
        Store(s3, t3, Unsafe.Add(ref rowScales, 3), ref columnScales, ref nextScales, ref Unsafe.Add(ref output, stride * 3), next);
        Store(s4, t4, Unsafe.Add(ref rowScales, 4), ref columnScales, ref nextScales, ref Unsafe.Add(ref output, stride * 4), next);
        Store(s5, t5, Unsafe.Add(ref rowScales, 5), ref columnScales, ref nextScales, ref Unsafe.Add(ref output, stride * 5), next);
        Store(s6, t6, Unsafe.Add(ref rowScales, 6), ref columnScales, ref nextScales, ref Unsafe.Add(ref output, stride * 6), next);
        Store(s7, t7, Unsafe.Add(ref rowScales, 7), ref columnScales, ref nextScales, ref Unsafe.Add(ref output, stride * 7), next);
    }

    /// <summary>Four rows with two vectors: as many sums as 16 registers allow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MultiplyFour(
        ref int a, ref float rowScales, ref int b, int right, int height, ref float columnScales, ref float nextScales,
        ref float output, int stride, int next)
    {
        ref int a1 = ref Unsafe.Add(ref a, height);
        ref int a2 = ref Unsafe.Add(ref a1, height);
        ref int a3 = ref Unsafe.Add(ref a2, height);
        ref int c = ref Unsafe.Add(ref b, right);
        TVector s0 = default!, s1 = default!, s2 = default!, s3 = default!;
        TVector t0 = default!, t1 = default!, t2 = default!, t3 = default!;
        for (int k = 0; k < height; k++)
        {
            TVector left = TLanes.Load(ref Unsafe.Add(ref b, k * Panel));
            TVector other = TLanes.Load(ref Unsafe.Add(ref c, k * Panel));
            TVector x = TLanes.Repeat(Unsafe.Add(ref a, k));
            s0 = TLanes.Add(s0, x, left);
            t0 = TLanes.Add(t0, x, other);
            x = TLanes.Repeat(Unsafe.Add(ref a1, k));
            s1 = TLanes.Add(s1, x, left);
            t1 = TLanes.Add(t1, x, other);
            x = TLanes.Repeat(Unsafe.Add(ref a2, k));
            s2 = TLanes.Add(s2, x, left);
            t2 = TLanes.Add(t2, x, other);
            x = TLanes.Repeat(Unsafe.Add(ref a3, k));
            s3 = TLanes.Add(s3, x, left);
            t3 = TLanes.Add(t3, x, other);
        }

        Store(s0, t0, rowScales, ref columnScales, ref nextScales, ref output, next);
        Store(s1, t1, Unsafe.Add(ref rowScales, 1), ref columnScales, ref nextScales, ref Unsafe.Add(ref output, stride), next);
        Store(s2, t2, Unsafe.Add(ref rowScales, 2), ref columnScales, ref nextScales, ref Unsafe.Add(ref output, stride * 2), next);
        Store(s3, t3, Unsafe.Add(ref rowScales, 3), ref columnScales, ref nextScales, ref Unsafe.Add(ref output, stride * 3), next);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(
        TVector sums, TVector nextSums, float rowScale, ref float columnScales, ref float nextScales, ref float output, int next)
    {
        TLanes.Store(sums, rowScale, ref columnScales, ref output);
        TLanes.Store(nextSums, rowScale, ref nextScales, ref Unsafe.Add(ref output, next));
    }
}
