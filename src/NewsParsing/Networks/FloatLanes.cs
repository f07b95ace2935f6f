using System.Numerics;
using System.Runtime.CompilerServices;

namespace NewsParsing.Networks;

/// <summary>The vectors that the runtime takes by itself, of up to 256 bits unless it is configured otherwise.</summary>
internal readonly struct FloatLanes : IFloatLanes<Vector<float>>
{
    public static int Count => Vector<float>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Load(ref float source) => Vector.LoadUnsafe(ref source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector<float> values, ref float destination) => values.StoreUnsafe(ref destination);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Repeat(float value) => Vector.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Multiply(Vector<float> left, Vector<float> right) => left * right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Subtract(Vector<float> left, Vector<float> right) => left - right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Divide(Vector<float> left, Vector<float> right) => left / right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    // Rounded twice as IEEE 754's multiplication and addition are: an x64 processor of before 2013 has no fused operation, and one that has
    // it would give other bits for the same article.
    public static Vector<float> MultiplyAdd(Vector<float> left, Vector<float> right, Vector<float> summand) => left * right + summand;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    // The native minimum differs from that of IEEE 754 only in NaN and the sign of zero; the gates that are clamped here are finite, and -0
    // and 0 have the same logistic value.
    public static Vector<float> Clamp(Vector<float> values, float bound)
        => Vector.MinNative(Vector.MaxNative(values, Vector.Create(-bound)), Vector.Create(bound));
}
