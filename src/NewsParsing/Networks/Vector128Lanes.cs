using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsParsing.Networks;

/// <summary>Vectors of 128 bits: SSSE3.</summary>
internal readonly struct Vector128Lanes : IQuadLanes<Vector128<int>>
{
    public static int Count => Vector128<int>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Load(ref int source) => Vector128.LoadUnsafe(ref source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Repeat(int quad) => Vector128.Create(quad);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Start(ref int starts) => Vector128.LoadUnsafe(ref starts);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Add(
        Vector128<int> sums, Vector128<int> row, Vector128<int> matrix, Vector128<int> nextRow, Vector128<int> nextMatrix)
    {
        // PMADDUBSW saturates at 32,767 (Intel SDM vol. 2), which QuantizedMatrix.MaximumGroup keeps the sums of four products below.
        Vector128<short> products = Ssse3.MultiplyAddAdjacent(row.AsByte(), matrix.AsSByte())
            + Ssse3.MultiplyAddAdjacent(nextRow.AsByte(), nextMatrix.AsSByte());
        return sums + Sse2.MultiplyAddAdjacent(products, Vector128<short>.One);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector128<int> sums, float rowScale, ref float columnScales, ref float bias, ref float destination)
        => (Vector128.ConvertToSingle(sums) * rowScale * Vector128.LoadUnsafe(ref columnScales) + Vector128.LoadUnsafe(ref bias))
            .StoreUnsafe(ref destination);
}
