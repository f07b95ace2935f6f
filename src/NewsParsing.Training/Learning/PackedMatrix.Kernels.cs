using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsParsing.Training.Learning;

/// <summary>The kernels of the product, for as many rows at once as keep the vector units busy.</summary>
internal sealed partial class PackedMatrix
{
    /// <summary>Eight rows with two panels at once: as many sums as it takes to keep 512-bit units busy.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MultiplyEight(
        ref float a, int stride, ref float b, int rows, ref float output, int outputStride, bool add)
    {
        ref float a1 = ref Unsafe.Add(ref a, stride);
        ref float a2 = ref Unsafe.Add(ref a1, stride);
        ref float a3 = ref Unsafe.Add(ref a2, stride);
        ref float a4 = ref Unsafe.Add(ref a3, stride);
        ref float a5 = ref Unsafe.Add(ref a4, stride);
        ref float a6 = ref Unsafe.Add(ref a5, stride);
        ref float a7 = ref Unsafe.Add(ref a6, stride);
        ref float right = ref Unsafe.Add(ref b, rows * Panel);
        nuint o = (nuint)outputStride;
        Vector512<float> c0 = default, c1 = default, c2 = default, c3 = default, c4 = default, c5 = default, c6 = default, c7 = default;
        Vector512<float> d0 = default, d1 = default, d2 = default, d3 = default, d4 = default, d5 = default, d6 = default, d7 = default;
        if (add)
        {
            c0 = Vector512.LoadUnsafe(ref output);
            d0 = Vector512.LoadUnsafe(ref output, Panel);
            c1 = Vector512.LoadUnsafe(ref output, o);
            d1 = Vector512.LoadUnsafe(ref output, o + Panel);
            c2 = Vector512.LoadUnsafe(ref output, o * 2);
            d2 = Vector512.LoadUnsafe(ref output, o * 2 + Panel);
            c3 = Vector512.LoadUnsafe(ref output, o * 3);
            d3 = Vector512.LoadUnsafe(ref output, o * 3 + Panel);
            c4 = Vector512.LoadUnsafe(ref output, o * 4);
            d4 = Vector512.LoadUnsafe(ref output, o * 4 + Panel);
            c5 = Vector512.LoadUnsafe(ref output, o * 5);
            d5 = Vector512.LoadUnsafe(ref output, o * 5 + Panel);
            c6 = Vector512.LoadUnsafe(ref output, o * 6);
            d6 = Vector512.LoadUnsafe(ref output, o * 6 + Panel);
            c7 = Vector512.LoadUnsafe(ref output, o * 7);
            d7 = Vector512.LoadUnsafe(ref output, o * 7 + Panel);
        }

        for (int k = 0; k < rows; k++)
        {
            Vector512<float> left = Vector512.LoadUnsafe(ref b, (nuint)(k * Panel));
            Vector512<float> next = Vector512.LoadUnsafe(ref right, (nuint)(k * Panel));
            Vector512<float> x = Vector512.Create(Unsafe.Add(ref a, k));
            c0 = Vector512.FusedMultiplyAdd(x, left, c0);
            d0 = Vector512.FusedMultiplyAdd(x, next, d0);
            x = Vector512.Create(Unsafe.Add(ref a1, k));
            c1 = Vector512.FusedMultiplyAdd(x, left, c1);
            d1 = Vector512.FusedMultiplyAdd(x, next, d1);
            x = Vector512.Create(Unsafe.Add(ref a2, k));
            c2 = Vector512.FusedMultiplyAdd(x, left, c2);
            d2 = Vector512.FusedMultiplyAdd(x, next, d2);
            x = Vector512.Create(Unsafe.Add(ref a3, k));
            c3 = Vector512.FusedMultiplyAdd(x, left, c3);
            d3 = Vector512.FusedMultiplyAdd(x, next, d3);
            x = Vector512.Create(Unsafe.Add(ref a4, k));
            c4 = Vector512.FusedMultiplyAdd(x, left, c4);
            d4 = Vector512.FusedMultiplyAdd(x, next, d4);
            x = Vector512.Create(Unsafe.Add(ref a5, k));
            c5 = Vector512.FusedMultiplyAdd(x, left, c5);
            d5 = Vector512.FusedMultiplyAdd(x, next, d5);
            x = Vector512.Create(Unsafe.Add(ref a6, k));
            c6 = Vector512.FusedMultiplyAdd(x, left, c6);
            d6 = Vector512.FusedMultiplyAdd(x, next, d6);
            x = Vector512.Create(Unsafe.Add(ref a7, k));
            c7 = Vector512.FusedMultiplyAdd(x, left, c7);
            d7 = Vector512.FusedMultiplyAdd(x, next, d7);
        }

        c0.StoreUnsafe(ref output);
        d0.StoreUnsafe(ref output, Panel);
        c1.StoreUnsafe(ref output, o);
        d1.StoreUnsafe(ref output, o + Panel);
        c2.StoreUnsafe(ref output, o * 2);
        d2.StoreUnsafe(ref output, o * 2 + Panel);
        c3.StoreUnsafe(ref output, o * 3);
        d3.StoreUnsafe(ref output, o * 3 + Panel);
        c4.StoreUnsafe(ref output, o * 4);
        d4.StoreUnsafe(ref output, o * 4 + Panel);
        c5.StoreUnsafe(ref output, o * 5);
        d5.StoreUnsafe(ref output, o * 5 + Panel);
        c6.StoreUnsafe(ref output, o * 6);
        d6.StoreUnsafe(ref output, o * 6 + Panel);
        c7.StoreUnsafe(ref output, o * 7);
        d7.StoreUnsafe(ref output, o * 7 + Panel);
    }

    /// <summary>Four rows with the two vectors of a panel.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MultiplyFour(ref float a, int stride, ref float b, int rows, ref float output, int outputStride, bool add)
    {
        ref float a1 = ref Unsafe.Add(ref a, stride);
        ref float a2 = ref Unsafe.Add(ref a, stride * 2);
        ref float a3 = ref Unsafe.Add(ref a, stride * 3);
        nuint right = (nuint)Vector256<float>.Count;
        nuint o1 = (nuint)outputStride;
        nuint o2 = o1 * 2;
        nuint o3 = o1 * 3;
        Vector256<float> c00 = default, c01 = default, c10 = default, c11 = default;
        Vector256<float> c20 = default, c21 = default, c30 = default, c31 = default;
        if (add)
        {
            c00 = Vector256.LoadUnsafe(ref output);
            c01 = Vector256.LoadUnsafe(ref output, right);
            c10 = Vector256.LoadUnsafe(ref output, o1);
            c11 = Vector256.LoadUnsafe(ref output, o1 + right);
            c20 = Vector256.LoadUnsafe(ref output, o2);
            c21 = Vector256.LoadUnsafe(ref output, o2 + right);
            c30 = Vector256.LoadUnsafe(ref output, o3);
            c31 = Vector256.LoadUnsafe(ref output, o3 + right);
        }

        for (int k = 0; k < rows; k++)
        {
            nuint at = (nuint)(k * Panel);
            Vector256<float> b0 = Vector256.LoadUnsafe(ref b, at);
            Vector256<float> b1 = Vector256.LoadUnsafe(ref b, at + right);
            Vector256<float> x = Vector256.Create(Unsafe.Add(ref a, k));
            c00 = Vector256.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector256.FusedMultiplyAdd(x, b1, c01);
            x = Vector256.Create(Unsafe.Add(ref a1, k));
            c10 = Vector256.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector256.FusedMultiplyAdd(x, b1, c11);
            x = Vector256.Create(Unsafe.Add(ref a2, k));
            c20 = Vector256.FusedMultiplyAdd(x, b0, c20);
            c21 = Vector256.FusedMultiplyAdd(x, b1, c21);
            x = Vector256.Create(Unsafe.Add(ref a3, k));
            c30 = Vector256.FusedMultiplyAdd(x, b0, c30);
            c31 = Vector256.FusedMultiplyAdd(x, b1, c31);
        }

        c00.StoreUnsafe(ref output);
        c01.StoreUnsafe(ref output, right);
        c10.StoreUnsafe(ref output, o1);
        c11.StoreUnsafe(ref output, o1 + right);
        c20.StoreUnsafe(ref output, o2);
        c21.StoreUnsafe(ref output, o2 + right);
        c30.StoreUnsafe(ref output, o3);
        c31.StoreUnsafe(ref output, o3 + right);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MultiplyOne(ref float a, ref float b, int rows, ref float output, bool add)
    {
        nuint right = (nuint)Vector256<float>.Count;
        Vector256<float> c0 = add ? Vector256.LoadUnsafe(ref output) : default;
        Vector256<float> c1 = add ? Vector256.LoadUnsafe(ref output, right) : default;
        for (int k = 0; k < rows; k++)
        {
            nuint at = (nuint)(k * Panel);
            Vector256<float> x = Vector256.Create(Unsafe.Add(ref a, k));
            c0 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref b, at), c0);
            c1 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref b, at + right), c1);
        }

        c0.StoreUnsafe(ref output);
        c1.StoreUnsafe(ref output, right);
    }
}
