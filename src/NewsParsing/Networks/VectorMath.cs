using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsParsing.Networks;

/// <summary>Small vector functions, made of basic operations only: the same to the bit on every machine.</summary>
internal static class VectorMath
{
    /// <summary>Slope of <see cref="LeakyRelu"/> below 0.</summary>
    // The leaky rectifier of Maas, Hannun and Ng (2013), a maximum of x and 0.1 x since the slope is below 1. syntax.bin was trained with
    // this slope: another asks for a new training.
    public const float LeakySlope = 0.1f;

    /// <summary>Added to a float of at most some thousands, leaves its value rounded to the nearest integer in the lowest bits.</summary>
    // From 2^23 to 2^24 the floats of IEEE 754 are one apart, so the addition itself rounds, halves to even; the half above 2^23 keeps sums
    // with negative values in that range.
    public const float Rounding = 1.5f * (1 << 23);

    /// <summary>A vector without a greater value is quantised to zeros; no scale becomes infinite.</summary>
    // Far from both ends of IEEE 754 binary32: 127 / 1e-20 is 1.3e22, its range ends at 3.4e38, and its least normal value is 1.2e-38.
    public const float Smallest = 1e-20f;

    /// <summary>
    /// Whether vectors of 512 bits are used, which everything here asks that has such a variant: some processors have them and slow down,
    /// and there the runtime does without.
    /// </summary>
    // Skylake servers lower their clock for 512 bits; there .NET says that Vector512 is not hardware accelerated although AVX-512 is there.
    public static bool UsesWide => Vector512.IsHardwareAccelerated && Avx512BW.IsSupported;

    /// <summary>Rounds to the nearest integers; no value is greater than some thousands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Round(Vector128<float> values)
        => (values + Vector128.Create(Rounding)).AsInt32() - Vector128.Create(Rounding).AsInt32();

    /// <summary>The greatest of four values, none NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Largest(Vector128<float> values)
    {
        values = Vector128.MaxNative(values, Vector128.Shuffle(values, Vector128.Create(2, 3, 0, 1)));
        return Vector128.MaxNative(values, Vector128.Shuffle(values, Vector128.Create(1, 0, 3, 2))).ToScalar();
    }

    /// <summary>Scales what is negative by <see cref="LeakySlope"/>; whole vectors only.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void LeakyRelu(Span<float> values)
    {
        for (int i = 0; i <= values.Length - Vector<float>.Count; i += Vector<float>.Count)
        {
            var x = new Vector<float>(values[i..]);
            Vector.MaxNative(x, x * LeakySlope).CopyTo(values[i..]);
        }
    }

    /// <summary>Adds one vector to another; whole vectors only.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(Span<float> to, ReadOnlySpan<float> values)
    {
        for (int i = 0; i <= to.Length - Vector<float>.Count; i += Vector<float>.Count)
        {
            (new Vector<float>(to[i..]) + new Vector<float>(values[i..])).CopyTo(to[i..]);
        }
    }

    /// <summary>The place of the greatest value, the first one among equals; no value is NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int IndexOfMaximum(ReadOnlySpan<float> values)
    {
        // The maximum first and then its first place, so that of two tags with equal scores the same one wins by vectors of 128, 256 and
        // 512 bits.
        int width = Vector<float>.Count;
        int i = 0;
        var maxima = new Vector<float>(float.NegativeInfinity);
        for (; i <= values.Length - width; i += width)
        {
            maxima = Vector.MaxNative(maxima, new Vector<float>(values[i..]));
        }

        float maximum = float.NegativeInfinity;
        for (int lane = 0; lane < width; lane++)
        {
            maximum = MathF.Max(maximum, maxima[lane]);
        }

        for (; i < values.Length; i++)
        {
            maximum = MathF.Max(maximum, values[i]);
        }

        return IndexOf(values, maximum);
    }

    private static int IndexOf(ReadOnlySpan<float> values, float value)
    {
        int width = Vector<float>.Count;
        var sought = new Vector<float>(value);
        int i = 0;
        while (i <= values.Length - width && !Vector.EqualsAny(sought, new Vector<float>(values[i..])))
        {
            i += width;
        }

        while (i < values.Length - 1 && values[i] != value)
        {
            i++;
        }

        return i;
    }
}
