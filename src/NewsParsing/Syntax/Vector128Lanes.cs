using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace NewsParsing.Syntax;

/// <summary>Vectors of 128 bits: SSSE3, and every Arm64 processor.</summary>
internal readonly struct Vector128Lanes : IQuadLanes<Vector128<int>>
{
    public static int Count => Vector128<int>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Load(ref int source) => Vector128.LoadUnsafe(ref source);

    /// <summary>Arm64 multiplies signed steps by signed ones only: there a row's steps are signed again.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Repeat(int quad)
        => Ssse3.IsSupported
            ? Vector128.Create(quad)
            : (Vector128.Create(quad).AsByte() - Vector128.Create(QuantizedRows.Zero)).AsInt32();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Start(ref int starts) => Ssse3.IsSupported ? Vector128.LoadUnsafe(ref starts) : default;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Add(
        Vector128<int> sums, Vector128<int> row, Vector128<int> matrix, Vector128<int> nextRow, Vector128<int> nextMatrix)
    {
        if (Ssse3.IsSupported)
        {
            Vector128<short> products = Ssse3.MultiplyAddAdjacent(row.AsByte(), matrix.AsSByte())
                + Ssse3.MultiplyAddAdjacent(nextRow.AsByte(), nextMatrix.AsSByte());
            return sums + Sse2.MultiplyAddAdjacent(products, Vector128<short>.One);
        }

        return AddSigned(AddSigned(sums, row.AsSByte(), matrix.AsSByte()), nextRow.AsSByte(), nextMatrix.AsSByte());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector128<int> sums, float rowScale, ref float columnScales, ref float bias, ref float destination)
        => (Vector128.ConvertToSingle(sums) * rowScale * Vector128.LoadUnsafe(ref columnScales) + Vector128.LoadUnsafe(ref bias))
            .StoreUnsafe(ref destination);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> AddSigned(Vector128<int> sums, Vector128<sbyte> row, Vector128<sbyte> matrix)
    {
        if (Dp.IsSupported)
        {
            return Dp.DotProduct(sums, row, matrix);
        }

        Vector128<short> lower = AdvSimd.MultiplyWideningLower(row.GetLower(), matrix.GetLower());
        Vector128<short> upper = AdvSimd.MultiplyWideningUpper(row, matrix);
        return AdvSimd.AddPairwiseWideningAndAdd(sums, AdvSimd.Arm64.AddPairwise(lower, upper));
    }
}
