using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsParsing.Training.Learning;

/// <summary>
/// The element-wise part of a bidirectional simple recurrent unit as it is trained: with all values that the gradients need, and a more
/// exact logistic function than the package's.
/// </summary>
internal static class RecurrentScan
{
    /// <summary>Runs along one sentence in both directions.</summary>
    /// <param name="layer">The layer whose element-wise weights count.</param>
    /// <param name="size">Dimensions of input and output.</param>
    /// <param name="input">The sentence's rows.</param>
    /// <param name="gates">Three times as wide: candidate, forget and reset gate, their inputs before, their values after.</param>
    /// <param name="count">Tokens of the sentence.</param>
    /// <param name="states">Takes the states.</param>
    /// <param name="output">Takes the layer's output.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(
        TrainableLayer layer, int size, ReadOnlySpan<float> input, Span<float> gates, int count, Span<float> states, Span<float> output)
    {
        ref float x = ref MemoryMarshal.GetReference(input[..(count * size)]);
        ref float g = ref MemoryMarshal.GetReference(gates[..(count * size * 3)]);
        ref float c = ref MemoryMarshal.GetReference(states[..(count * size)]);
        ref float h = ref MemoryMarshal.GetReference(output[..(count * size)]);
        // Each step waits for the one before: two directions side by side keep the processor busy.
        int half = size / 2;
        for (int j = 0; j < half; j += Vector<float>.Count)
        {
            Vector<float> forward = default;
            Vector<float> backward = default;
            var forwardWeights = new GateWeights(layer, j);
            var backwardWeights = new GateWeights(layer, j + half);
            for (int step = 0; step < count; step++)
            {
                int mirror = count - 1 - step;
                forward = Step(ref x, ref g, ref c, ref h, step * size + j, step * size * 3 + j, size, forwardWeights, forward);
                backward = Step(
                    ref x, ref g, ref c, ref h, mirror * size + j + half, mirror * size * 3 + j + half, size, backwardWeights, backward);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<float> Step(
        ref float x, ref float g, ref float c, ref float h, int at, int gate, int size, in GateWeights weights, Vector<float> state)
    {
        Vector<float> candidate = Vector.LoadUnsafe(ref g, (nuint)gate);
        ref float forgetGate = ref Unsafe.Add(ref g, gate + size);
        ref float resetGate = ref Unsafe.Add(ref g, gate + size * 2);
        Vector<float> forget = Sigmoid(
            Vector.FusedMultiplyAdd(weights.ForgetState, state, Vector.LoadUnsafe(ref forgetGate) + weights.ForgetBias));
        Vector<float> reset = Sigmoid(
            Vector.FusedMultiplyAdd(weights.ResetState, state, Vector.LoadUnsafe(ref resetGate) + weights.ResetBias));
        state = Vector.FusedMultiplyAdd(forget, state - candidate, candidate);
        Vector<float> skip = Vector.LoadUnsafe(ref x, (nuint)at);
        Vector.FusedMultiplyAdd(reset, state - skip, skip).StoreUnsafe(ref h, (nuint)at);
        forget.StoreUnsafe(ref forgetGate);
        reset.StoreUnsafe(ref resetGate);
        state.StoreUnsafe(ref c, (nuint)at);
        return state;
    }

    /// <summary>The logistic function by a rational approximation of the hyperbolic tangent (error below 1e-6).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<float> Sigmoid(Vector<float> x)
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

    /// <summary>The element-wise weights of one vector of dimensions.</summary>
    private readonly struct GateWeights(TrainableLayer layer, int at)
    {
        public readonly Vector<float> ForgetBias = new(layer.ForgetBias.Value, at);
        public readonly Vector<float> ResetBias = new(layer.ResetBias.Value, at);
        public readonly Vector<float> ForgetState = new(layer.ForgetState.Value, at);
        public readonly Vector<float> ResetState = new(layer.ResetState.Value, at);
    }
}
