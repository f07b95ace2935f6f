using System.Numerics;
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
    public PackedMatrix Weights { get; } = new(size, size * 3);

    public float[] ForgetBias { get; } = new float[size];

    public float[] ResetBias { get; } = new float[size];

    /// <summary>Weights of the last state in the forget gate.</summary>
    public float[] ForgetState { get; } = new float[size];

    /// <summary>Weights of the last state in the reset gate.</summary>
    public float[] ResetState { get; } = new float[size];

    /// <summary>Computes the gates' inputs of <paramref name="count"/> tokens, of any number of sentences.</summary>
    public void Project(ReadOnlySpan<float> input, int count, Span<float> gates)
        => Weights.Multiply(input, Size, count, gates, Size * 3);

    /// <summary>Runs along one sentence in both directions.</summary>
    /// <param name="input">The sentence's rows of <see cref="Size"/>.</param>
    /// <param name="gates">Three times as wide, from <see cref="Project"/>; the gates' values (candidate, forget, reset) stay in it.</param>
    /// <param name="count">Tokens of the sentence.</param>
    /// <param name="states">Takes the states.</param>
    /// <param name="output">Takes the layer's output.</param>
    public void Scan(ReadOnlySpan<float> input, Span<float> gates, int count, Span<float> states, Span<float> output)
    {
        int size = Size;
        ref float x = ref MemoryMarshal.GetReference(input[..(count * size)]);
        ref float g = ref MemoryMarshal.GetReference(gates[..(count * size * 3)]);
        ref float c = ref MemoryMarshal.GetReference(states[..(count * size)]);
        ref float h = ref MemoryMarshal.GetReference(output[..(count * size)]);
        for (int j = 0; j < size; j += Vector<float>.Count)
        {
            bool forward = j < size / 2;
            var forgetBias = new Vector<float>(ForgetBias, j);
            var resetBias = new Vector<float>(ResetBias, j);
            var forgetState = new Vector<float>(ForgetState, j);
            var resetState = new Vector<float>(ResetState, j);
            Vector<float> state = default;
            for (int step = 0; step < count; step++)
            {
                int t = forward ? step : count - 1 - step;
                nuint at = (nuint)(t * size + j);
                nuint gate = (nuint)(t * size * 3 + j);
                Vector<float> candidate = Vector.LoadUnsafe(ref g, gate);
                Vector<float> forget = Vector.FusedMultiplyAdd(
                    forgetState, state, Vector.LoadUnsafe(ref g, gate + (nuint)size) + forgetBias);
                Vector<float> reset = Vector.FusedMultiplyAdd(
                    resetState, state, Vector.LoadUnsafe(ref g, gate + (nuint)(size * 2)) + resetBias);
                forget = VectorMath.Sigmoid(forget);
                reset = VectorMath.Sigmoid(reset);
                state = Vector.FusedMultiplyAdd(forget, state - candidate, candidate);
                Vector<float> skip = Vector.LoadUnsafe(ref x, at);
                Vector.FusedMultiplyAdd(reset, state - skip, skip).StoreUnsafe(ref h, at);
                forget.StoreUnsafe(ref g, gate + (nuint)size);
                reset.StoreUnsafe(ref g, gate + (nuint)(size * 2));
                state.StoreUnsafe(ref c, at);
            }
        }
    }
}
