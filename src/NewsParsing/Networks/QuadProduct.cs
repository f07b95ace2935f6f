using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsParsing.Networks;

/// <summary>
/// The product of rows and matrix in quads of 8-bit steps, for vectors of one width. The methods are compiled optimised at once: the
/// first article of a process would otherwise take a hundred times as long.
/// </summary>
internal static class QuadProduct<TLanes, TVector>
    where TLanes : struct, IQuadLanes<TVector>
{
    private const int Panel = QuantizedMatrix.Panel;

    /// <summary>Multiplies whole blocks of rows.</summary>
    /// <param name="rows">The rows' quads.</param>
    /// <param name="rowScales">A scale for each row.</param>
    /// <param name="matrix">The matrix's quads, in panels.</param>
    /// <param name="starts">A first sum for each column.</param>
    /// <param name="columnScales">A scale for each column.</param>
    /// <param name="bias">A bias for each column.</param>
    /// <param name="output">Takes a row every <paramref name="stride"/> values.</param>
    /// <param name="stride">Distance of the output's rows.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Multiply(
        ReadOnlySpan<int> rows, ReadOnlySpan<float> rowScales, ReadOnlySpan<int> matrix, ReadOnlySpan<int> starts,
        ReadOnlySpan<float> columnScales, ReadOnlySpan<float> bias, Span<float> output, int stride)
    {
        int columns = columnScales.Length;
        int height = matrix.Length / columns;
        for (int column = 0; column < columns; column += 2 * TLanes.Count)
        {
// Two vectors of columns at a time; where only one is left (the labels' scorer, 16 columns by 512 bits), it is done twice.
            int next = Math.Min(TLanes.Count, columns - TLanes.Count - column);
            int at = Start(column, height);
            ref int b = ref MemoryMarshal.GetReference(matrix[at..]);
            int right = Start(column + next, height) - at;
            ref int first = ref MemoryMarshal.GetReference(starts[column..]);
            ref float scales = ref MemoryMarshal.GetReference(columnScales[column..]);
            ref float biases = ref MemoryMarshal.GetReference(bias[column..]);
            for (int row = 0; row < rowScales.Length; row += QuantizedRows.Block)
            {
                ref int a = ref MemoryMarshal.GetReference(rows[(row * height)..]);
                ref float rowScale = ref MemoryMarshal.GetReference(rowScales[row..]);
                ref float to = ref MemoryMarshal.GetReference(output[(row * stride + column)..]);
                if (TLanes.Count == Panel)
                {
                    MultiplyEight(ref a, ref rowScale, ref b, right, height, ref first, ref scales, ref biases, ref to, stride, next);
                }
                else
                {
                    MultiplyFour(ref a, ref rowScale, ref b, right, height, ref first, ref scales, ref biases, ref to, stride, next);
                    MultiplyFour(ref Unsafe.Add(ref a, 4 * height), ref Unsafe.Add(ref rowScale, 4), ref b, right, height,
                        ref first, ref scales, ref biases, ref Unsafe.Add(ref to, 4 * stride), stride, next);
                }
            }
        }
    }

    /// <summary>Where a column starts in a matrix of panels.</summary>
    private static int Start(int column, int height) => column / Panel * Panel * height + column % Panel;

    /// <summary>Eight rows with two vectors: as many sums as the 32 registers of 512 bits allow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MultiplyEight(
        ref int a, ref float rowScales, ref int b, int right, int height, ref int starts, ref float columnScales, ref float bias,
        ref float to, int stride, int next)
    {
        ref int a1 = ref Unsafe.Add(ref a, height);
        ref int a2 = ref Unsafe.Add(ref a1, height);
        ref int a3 = ref Unsafe.Add(ref a2, height);
        ref int a4 = ref Unsafe.Add(ref a3, height);
        ref int a5 = ref Unsafe.Add(ref a4, height);
        ref int a6 = ref Unsafe.Add(ref a5, height);
        ref int a7 = ref Unsafe.Add(ref a6, height);
        ref int c = ref Unsafe.Add(ref b, right);
        // 16 sums, four vectors of the matrix and two of a row are 22 of AVX-512's 32 registers; AVX2 has 16, which is why MultiplyFour
        // keeps 8 sums.
        TVector s0 = TLanes.Start(ref starts), s1 = s0, s2 = s0, s3 = s0, s4 = s0, s5 = s0, s6 = s0, s7 = s0;
        TVector t0 = TLanes.Start(ref Unsafe.Add(ref starts, next)), t1 = t0, t2 = t0, t3 = t0, t4 = t0, t5 = t0, t6 = t0, t7 = t0;
        // Two quads a step: PMADDUBSW leaves sums of two products in 16 bits, those of both quads are added there (MaximumGroup sees that
        // they fit), and one PMADDWD widens them instead of two. Heights are even: rows come in eights.
        for (int k = 0; k < height; k += 2)
        {
            TVector left = TLanes.Load(ref Unsafe.Add(ref b, k * Panel));
            TVector other = TLanes.Load(ref Unsafe.Add(ref c, k * Panel));
            TVector nextLeft = TLanes.Load(ref Unsafe.Add(ref b, (k + 1) * Panel));
            TVector nextOther = TLanes.Load(ref Unsafe.Add(ref c, (k + 1) * Panel));
            Add(ref s0, ref t0, ref Unsafe.Add(ref a, k), left, other, nextLeft, nextOther);
            Add(ref s1, ref t1, ref Unsafe.Add(ref a1, k), left, other, nextLeft, nextOther);
            Add(ref s2, ref t2, ref Unsafe.Add(ref a2, k), left, other, nextLeft, nextOther);
            Add(ref s3, ref t3, ref Unsafe.Add(ref a3, k), left, other, nextLeft, nextOther);
            Add(ref s4, ref t4, ref Unsafe.Add(ref a4, k), left, other, nextLeft, nextOther);
            Add(ref s5, ref t5, ref Unsafe.Add(ref a5, k), left, other, nextLeft, nextOther);
            Add(ref s6, ref t6, ref Unsafe.Add(ref a6, k), left, other, nextLeft, nextOther);
            Add(ref s7, ref t7, ref Unsafe.Add(ref a7, k), left, other, nextLeft, nextOther);
        }

        Store(s0, t0, rowScales, ref columnScales, ref bias, ref to, next);
        Store(s1, t1, Unsafe.Add(ref rowScales, 1), ref columnScales, ref bias, ref Unsafe.Add(ref to, stride), next);
        Store(s2, t2, Unsafe.Add(ref rowScales, 2), ref columnScales, ref bias, ref Unsafe.Add(ref to, stride * 2), next);
        Store(s3, t3, Unsafe.Add(ref rowScales, 3), ref columnScales, ref bias, ref Unsafe.Add(ref to, stride * 3), next);
        Store(s4, t4, Unsafe.Add(ref rowScales, 4), ref columnScales, ref bias, ref Unsafe.Add(ref to, stride * 4), next);
        Store(s5, t5, Unsafe.Add(ref rowScales, 5), ref columnScales, ref bias, ref Unsafe.Add(ref to, stride * 5), next);
        Store(s6, t6, Unsafe.Add(ref rowScales, 6), ref columnScales, ref bias, ref Unsafe.Add(ref to, stride * 6), next);
        Store(s7, t7, Unsafe.Add(ref rowScales, 7), ref columnScales, ref bias, ref Unsafe.Add(ref to, stride * 7), next);
    }

    /// <summary>Four rows with two vectors: as many sums as 16 registers allow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MultiplyFour(
        ref int a, ref float rowScales, ref int b, int right, int height, ref int starts, ref float columnScales, ref float bias,
        ref float to, int stride, int next)
    {
        ref int a1 = ref Unsafe.Add(ref a, height);
        ref int a2 = ref Unsafe.Add(ref a1, height);
        ref int a3 = ref Unsafe.Add(ref a2, height);
        ref int c = ref Unsafe.Add(ref b, right);
        TVector s0 = TLanes.Start(ref starts), s1 = s0, s2 = s0, s3 = s0;
        TVector t0 = TLanes.Start(ref Unsafe.Add(ref starts, next)), t1 = t0, t2 = t0, t3 = t0;
        for (int k = 0; k < height; k += 2)
        {
            TVector left = TLanes.Load(ref Unsafe.Add(ref b, k * Panel));
            TVector other = TLanes.Load(ref Unsafe.Add(ref c, k * Panel));
            TVector nextLeft = TLanes.Load(ref Unsafe.Add(ref b, (k + 1) * Panel));
            TVector nextOther = TLanes.Load(ref Unsafe.Add(ref c, (k + 1) * Panel));
            Add(ref s0, ref t0, ref Unsafe.Add(ref a, k), left, other, nextLeft, nextOther);
            Add(ref s1, ref t1, ref Unsafe.Add(ref a1, k), left, other, nextLeft, nextOther);
            Add(ref s2, ref t2, ref Unsafe.Add(ref a2, k), left, other, nextLeft, nextOther);
            Add(ref s3, ref t3, ref Unsafe.Add(ref a3, k), left, other, nextLeft, nextOther);
        }

        Store(s0, t0, rowScales, ref columnScales, ref bias, ref to, next);
        Store(s1, t1, Unsafe.Add(ref rowScales, 1), ref columnScales, ref bias, ref Unsafe.Add(ref to, stride), next);
        Store(s2, t2, Unsafe.Add(ref rowScales, 2), ref columnScales, ref bias, ref Unsafe.Add(ref to, stride * 2), next);
        Store(s3, t3, Unsafe.Add(ref rowScales, 3), ref columnScales, ref bias, ref Unsafe.Add(ref to, stride * 3), next);
    }

    /// <summary>Adds two quads of a row times those of two vectors of columns to a sum for each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(
        ref TVector sums, ref TVector nextSums, ref int quads, TVector left, TVector other, TVector nextLeft, TVector nextOther)
    {
        TVector x = TLanes.Repeat(quads);
        TVector y = TLanes.Repeat(Unsafe.Add(ref quads, 1));
        sums = TLanes.Add(sums, x, left, y, nextLeft);
        nextSums = TLanes.Add(nextSums, x, other, y, nextOther);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(
        TVector sums, TVector nextSums, float rowScale, ref float columnScales, ref float bias, ref float to, int next)
    {
        TLanes.Store(sums, rowScale, ref columnScales, ref bias, ref to);
        TLanes.Store(
            nextSums, rowScale, ref Unsafe.Add(ref columnScales, next), ref Unsafe.Add(ref bias, next), ref Unsafe.Add(ref to, next));
    }
}
