using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;

namespace NewsParsing.Networks;

/// <summary>
/// Vectors of 128 bits where signed steps are multiplied by signed ones: Arm64, and whatever else has such vectors. A row's steps are
/// signed again, so the sums begin with 0.
/// </summary>
internal readonly struct SignedLanes : IQuadLanes<Vector128<int>>
{
    public static int Count => Vector128<int>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Load(ref int source) => Vector128.LoadUnsafe(ref source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Repeat(int quad) => (Vector128.Create(quad).AsByte() - Vector128.Create(QuantizedRows.Zero)).AsInt32();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Start(ref int starts) => default;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Add(
        Vector128<int> sums, Vector128<int> row, Vector128<int> matrix, Vector128<int> nextRow, Vector128<int> nextMatrix)
        => Add(Add(sums, row, matrix), nextRow, nextMatrix);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector128<int> sums, float rowScale, ref float columnScales, ref float bias, ref float destination)
        => (Vector128.ConvertToSingle(sums) * rowScale * Vector128.LoadUnsafe(ref columnScales) + Vector128.LoadUnsafe(ref bias))
            .StoreUnsafe(ref destination);

/// <summary>The dot product of Arm64 (Armv8.2's FEAT_DotProd), and the same in operations that every machine has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> Add(Vector128<int> sums, Vector128<int> row, Vector128<int> matrix)
    {
        if (Dp.IsSupported)
        {
            return Dp.DotProduct(sums, row.AsSByte(), matrix.AsSByte());
        }

// No step is -128, so two products are at most 2 · 127² = 32,258 and 16 bits hold them.
        Vector128<short> products = Even(row) * Even(matrix) + Odd(row) * Odd(matrix);
        return sums + ((products.AsInt32() << 16) >> 16) + (products.AsInt32() >> 16);
    }

    /// <summary>Bytes 0, 2, 4, … with their signs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<short> Even(Vector128<int> quads) => (quads.AsInt16() << 8) >> 8;

    /// <summary>Bytes 1, 3, 5, … with their signs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<short> Odd(Vector128<int> quads) => quads.AsInt16() >> 8;
}
