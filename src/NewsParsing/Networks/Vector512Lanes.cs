using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsParsing.Networks;

/// <summary>Vectors of 512 bits: AVX-512.</summary>
internal readonly struct Vector512Lanes : IQuadLanes<Vector512<int>>
{
    public static int Count => Vector512<int>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Load(ref int source) => Vector512.LoadUnsafe(ref source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Repeat(int quad) => Vector512.Create(quad);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Start(ref int starts) => Vector512.LoadUnsafe(ref starts);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Add(
        Vector512<int> sums, Vector512<int> row, Vector512<int> matrix, Vector512<int> nextRow, Vector512<int> nextMatrix)
    {
        Vector512<short> products = Avx512BW.MultiplyAddAdjacent(row.AsByte(), matrix.AsSByte())
            + Avx512BW.MultiplyAddAdjacent(nextRow.AsByte(), nextMatrix.AsSByte());
        return sums + Avx512BW.MultiplyAddAdjacent(products, Vector512<short>.One);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector512<int> sums, float rowScale, ref float columnScales, ref float bias, ref float destination)
        => (Vector512.ConvertToSingle(sums) * rowScale * Vector512.LoadUnsafe(ref columnScales) + Vector512.LoadUnsafe(ref bias))
            .StoreUnsafe(ref destination);
}
