using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsParsing.Syntax;

/// <summary>
/// A bidirectional simple recurrent unit (Lei et al., 2018): all matrix products of a sentence are done at once, only
/// element-wise operations run along it. The first half of the dimensions runs forward, the second backward.
/// </summary>
internal sealed class RecurrentLayer(int size)
{
    /// <summary>Dimensions of input and output.</summary>
    public int Size { get; } = size;

    /// <summary>Input to candidate, forget gate and reset gate, <see cref="Size"/> columns each.</summary>
    public QuantizedMatrix Weights { get; } = new(size, size * 3);

    public float[] ForgetBias { get; } = new float[size];

    public float[] ResetBias { get; } = new float[size];

    /// <summary>Weights of the last state in the forget gate.</summary>
    public float[] ForgetState { get; } = new float[size];

    /// <summary>Weights of the last state in the reset gate.</summary>
    public float[] ResetState { get; } = new float[size];

    /// <summary>Computes the gates' inputs of <paramref name="count"/> tokens, of any number of sentences.</summary>
    public void Project(QuantizedRows input, int count, Span<float> gates) => Weights.Multiply(input, count, gates, Size * 3);

    /// <summary>Runs along one sentence in both directions.</summary>
    /// <param name="input">The sentence's rows of <see cref="Size"/>.</param>
    /// <param name="gates">Three times as wide, from <see cref="Project"/>; the gates' values (candidate, forget, reset) stay in it.</param>
    /// <param name="count">Tokens of the sentence.</param>
    /// <param name="states">Takes the states.</param>
    /// <param name="output">Takes the layer's output.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Scan(ReadOnlySpan<float> input, Span<float> gates, int count, Span<float> states, Span<float> output)
    {
        int size = Size;
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
            var forwardWeights = new GateWeights(this, j);
            var backwardWeights = new GateWeights(this, j + half);
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
        Vector<float> forget = VectorMath.Sigmoid(
            Vector.FusedMultiplyAdd(weights.ForgetState, state, Vector.LoadUnsafe(ref forgetGate) + weights.ForgetBias));
        Vector<float> reset = VectorMath.Sigmoid(
            Vector.FusedMultiplyAdd(weights.ResetState, state, Vector.LoadUnsafe(ref resetGate) + weights.ResetBias));
        state = Vector.FusedMultiplyAdd(forget, state - candidate, candidate);
        Vector<float> skip = Vector.LoadUnsafe(ref x, (nuint)at);
        Vector.FusedMultiplyAdd(reset, state - skip, skip).StoreUnsafe(ref h, (nuint)at);
        forget.StoreUnsafe(ref forgetGate);
        reset.StoreUnsafe(ref resetGate);
        state.StoreUnsafe(ref c, (nuint)at);
        return state;
    }

    /// <summary>The element-wise weights of one vector of dimensions.</summary>
    private readonly struct GateWeights(RecurrentLayer layer, int at)
    {
        public readonly Vector<float> ForgetBias = new(layer.ForgetBias, at);
        public readonly Vector<float> ResetBias = new(layer.ResetBias, at);
        public readonly Vector<float> ForgetState = new(layer.ForgetState, at);
        public readonly Vector<float> ResetState = new(layer.ResetState, at);
    }
}
