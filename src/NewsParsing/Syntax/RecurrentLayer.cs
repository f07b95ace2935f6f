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

    /// <summary>Weights of the last state in the forget gate.</summary>
    public float[] ForgetState { get; } = new float[size];

    /// <summary>Weights of the last state in the reset gate.</summary>
    public float[] ResetState { get; } = new float[size];

    /// <summary>Computes the gates' inputs of <paramref name="count"/> tokens, of any number of sentences.</summary>
    public void Project(QuantizedRows input, int count, Span<float> gates) => Weights.Multiply(input, count, gates, Size * 3);

    /// <summary>Runs along one sentence in both directions.</summary>
    /// <param name="input">The sentence's rows of <see cref="Size"/>.</param>
    /// <param name="gates">Three times as wide, from <see cref="Project"/>: candidate, forget, reset.</param>
    /// <param name="count">Tokens of the sentence.</param>
    /// <param name="output">Takes the layer's output.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Scan(ReadOnlySpan<float> input, ReadOnlySpan<float> gates, int count, Span<float> output)
    {
        int size = Size;
        int half = size / 2;
        ref float x = ref MemoryMarshal.GetReference(input[..(count * size)]);
        ref float g = ref MemoryMarshal.GetReference(gates[..(count * size * 3)]);
        ref float h = ref MemoryMarshal.GetReference(output[..(count * size)]);
        ref float forgetState = ref MemoryMarshal.GetArrayDataReference(ForgetState);
        ref float resetState = ref MemoryMarshal.GetArrayDataReference(ResetState);
        Span<float> states = stackalloc float[size];
        states.Clear();
        ref float c = ref MemoryMarshal.GetReference(states);
        // Each step waits for the one before: the dimensions side by side keep the processor busy.
        for (int step = 0; step < count; step++)
        {
            for (int j = 0; j < size; j += Vector<float>.Count)
            {
                int at = (j < half ? step : count - 1 - step) * size + j;
                ref float gate = ref Unsafe.Add(ref g, at + (at - j) * 2);
                Vector<float> state = Vector.LoadUnsafe(ref c, (nuint)j);
                Vector<float> candidate = Vector.LoadUnsafe(ref gate);
                Vector<float> forget = Vector.LoadUnsafe(ref forgetState, (nuint)j) * state + Vector.LoadUnsafe(ref gate, (nuint)size);
                Vector<float> reset = Vector.LoadUnsafe(ref resetState, (nuint)j) * state + Vector.LoadUnsafe(ref gate, (nuint)(size * 2));
                VectorMath.Sigmoid(ref forget, ref reset);
                state = forget * (state - candidate) + candidate;
                state.StoreUnsafe(ref c, (nuint)j);
                Vector<float> skip = Vector.LoadUnsafe(ref x, (nuint)at);
                (reset * (state - skip) + skip).StoreUnsafe(ref h, (nuint)at);
            }
        }
    }
}
