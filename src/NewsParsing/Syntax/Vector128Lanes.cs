using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace NewsParsing.Syntax;

/// <summary>Vectors of 128 bits: every x64 and every Arm64 processor.</summary>
internal readonly struct Vector128Lanes : IPairLanes<Vector128<int>>
{
    public static int Count => Vector128<int>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Load(ref int source) => Vector128.LoadUnsafe(ref source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Repeat(int pair) => Vector128.Create(pair);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Add(Vector128<int> sums, Vector128<int> left, Vector128<int> right)
    {
        if (Sse2.IsSupported)
        {
            return sums + Sse2.MultiplyAddAdjacent(left.AsInt16(), right.AsInt16());
        }

        Vector128<int> lower = AdvSimd.MultiplyWideningLower(left.AsInt16().GetLower(), right.AsInt16().GetLower());
        Vector128<int> upper = AdvSimd.MultiplyWideningUpper(left.AsInt16(), right.AsInt16());
        return sums + AdvSimd.Arm64.AddPairwise(lower, upper);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector128<int> sums, float rowScale, ref float columnScales, ref float destination)
        => (Vector128.ConvertToSingle(sums) * rowScale * Vector128.LoadUnsafe(ref columnScales)).StoreUnsafe(ref destination);
}
