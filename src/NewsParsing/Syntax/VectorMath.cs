using System.Numerics;
using System.Runtime.CompilerServices;

namespace NewsParsing.Syntax;

/// <summary>The activation functions, made of basic operations only: the same to the bit on every machine.</summary>
internal static class VectorMath
{
    /// <summary>Slope of <see cref="LeakyRelu"/> below 0.</summary>
    public const float LeakySlope = 0.1f;

    /// <summary>The logistic function by a rational approximation of the hyperbolic tangent (error below 1e-6).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Sigmoid(Vector<float> x)
    {
        var half = new Vector<float>(0.5f);
        Vector<float> t = Vector.Min(Vector.Max(x * half, new Vector<float>(-7.9f)), new Vector<float>(7.9f));
        Vector<float> s = t * t;
        Vector<float> p = Vector.FusedMultiplyAdd(s, new Vector<float>(-2.76076847742355e-16f), new Vector<float>(2.00018790482477e-13f));
        p = Vector.FusedMultiplyAdd(p, s, new Vector<float>(-8.60467152213735e-11f));
        p = Vector.FusedMultiplyAdd(p, s, new Vector<float>(5.12229709037114e-08f));
        p = Vector.FusedMultiplyAdd(p, s, new Vector<float>(1.48572235717979e-05f));
        p = Vector.FusedMultiplyAdd(p, s, new Vector<float>(6.37261928875436e-04f));
        p = Vector.FusedMultiplyAdd(p, s, new Vector<float>(4.89352455891786e-03f));
        Vector<float> q = Vector.FusedMultiplyAdd(s, new Vector<float>(1.19825839466702e-06f), new Vector<float>(1.18534705686654e-04f));
        q = Vector.FusedMultiplyAdd(q, s, new Vector<float>(2.26843463243900e-03f));
        q = Vector.FusedMultiplyAdd(q, s, new Vector<float>(4.89352518554385e-03f));
        return Vector.FusedMultiplyAdd(t * p / q, half, half);
    }

    /// <summary>Scales what is negative by <see cref="LeakySlope"/>; whole vectors only.</summary>
    public static void LeakyRelu(Span<float> values)
    {
        for (int i = 0; i <= values.Length - Vector<float>.Count; i += Vector<float>.Count)
        {
            var x = new Vector<float>(values[i..]);
            Vector.Max(x, x * LeakySlope).CopyTo(values[i..]);
        }
    }

    /// <summary>Adds one vector to another; whole vectors only.</summary>
    public static void Add(Span<float> to, ReadOnlySpan<float> values)
    {
        for (int i = 0; i <= to.Length - Vector<float>.Count; i += Vector<float>.Count)
        {
            (new Vector<float>(to[i..]) + new Vector<float>(values[i..])).CopyTo(to[i..]);
        }
    }

    /// <summary>Adds a vector to each row as long as it.</summary>
    public static void AddToEach(Span<float> rows, ReadOnlySpan<float> values)
    {
        for (int i = 0; i < rows.Length; i += values.Length)
        {
            Add(rows.Slice(i, values.Length), values);
        }
    }

    /// <summary>The place of the greatest value, the first one among equals; no value is NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int IndexOfMaximum(ReadOnlySpan<float> values)
    {
        int width = Vector<float>.Count;
        int i = 0;
        var maxima = new Vector<float>(float.NegativeInfinity);
        for (; i <= values.Length - width; i += width)
        {
            maxima = Vector.Max(maxima, new Vector<float>(values[i..]));
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
