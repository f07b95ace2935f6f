using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsParsing.Networks;

/// <summary>Vectors of 256 bits: AVX2.</summary>
internal readonly struct Vector256Lanes : IQuadLanes<Vector256<int>>
{
    public static int Count => Vector256<int>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Load(ref int source) => Vector256.LoadUnsafe(ref source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Repeat(int quad) => Vector256.Create(quad);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Start(ref int starts) => Vector256.LoadUnsafe(ref starts);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Add(
        Vector256<int> sums, Vector256<int> row, Vector256<int> matrix, Vector256<int> nextRow, Vector256<int> nextMatrix)
    {
        Vector256<short> products = Avx2.MultiplyAddAdjacent(row.AsByte(), matrix.AsSByte())
            + Avx2.MultiplyAddAdjacent(nextRow.AsByte(), nextMatrix.AsSByte());
        // PMADDWD by ones adds neighbours and widens to 32 bits (Intel SDM vol. 2): a lane then holds the eight products of its two quads.
        return sums + Avx2.MultiplyAddAdjacent(products, Vector256<short>.One);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector256<int> sums, float rowScale, ref float columnScales, ref float bias, ref float destination)
        => (Vector256.ConvertToSingle(sums) * rowScale * Vector256.LoadUnsafe(ref columnScales) + Vector256.LoadUnsafe(ref bias))
            .StoreUnsafe(ref destination);
}
