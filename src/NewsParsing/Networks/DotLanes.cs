using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsParsing.Networks;

/// <summary>Vectors of 256 bits on processors that multiply and add four 8-bit steps in one instruction: AVX-VNNI.</summary>
internal readonly struct DotLanes : IQuadLanes<Vector256<int>>
{
    public static int Count => Vector256<int>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Load(ref int source) => Vector256Lanes.Load(ref source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Repeat(int quad) => Vector256Lanes.Repeat(quad);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Start(ref int starts) => Vector256Lanes.Start(ref starts);

    // VPDPBUSD (Intel SDM vol. 2) adds the four products to the 32-bit sum with nothing between in 16 bits: two instructions where AVX2
    // takes five, for the same integers.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Add(
        Vector256<int> sums, Vector256<int> row, Vector256<int> matrix, Vector256<int> nextRow, Vector256<int> nextMatrix)
        => AvxVnni.MultiplyWideningAndAdd(
            AvxVnni.MultiplyWideningAndAdd(sums, row.AsByte(), matrix.AsSByte()), nextRow.AsByte(), nextMatrix.AsSByte());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector256<int> sums, float rowScale, ref float columnScales, ref float bias, ref float destination)
        => Vector256Lanes.Store(sums, rowScale, ref columnScales, ref bias, ref destination);
}
