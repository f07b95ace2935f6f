using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsParsing.Networks;

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
    // One product for candidate and both gates of all tokens, as Lei et al. (2018) batch them: only what needs the last state is left to
    // Scan.
    public void Project(QuantizedRows input, int count, Span<float> gates) => Weights.Multiply(input, count, gates, Size * 3);

    /// <summary>Runs along one sentence in both directions.</summary>
    /// <param name="input">The sentence's rows of <see cref="Size"/>.</param>
    /// <param name="gates">Three times as wide, from <see cref="Project"/>: candidate, forget, reset.</param>
    /// <param name="count">Tokens of the sentence.</param>
    /// <param name="output">Takes the layer's output.</param>
    public void Scan(ReadOnlySpan<float> input, ReadOnlySpan<float> gates, int count, Span<float> output)
    {
        if (VectorMath.UsesWide && Size / 2 % Vector512<float>.Count == 0)
        {
            Scan<WideFloatLanes, Vector512<float>>(input, gates, count, output);
        }
        else
        {
            Scan<FloatLanes, Vector<float>>(input, gates, count, output);
        }
    }

    /// <summary>The same with vectors of one width; half the dimensions are whole vectors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Scan<TLanes, TVector>(ReadOnlySpan<float> input, ReadOnlySpan<float> gates, int count, Span<float> output)
        where TLanes : struct, IFloatLanes<TVector>
    {
        int size = Size;
        int half = size / 2;
        ref float x = ref MemoryMarshal.GetReference(input[..(count * size)]);
        ref float g = ref MemoryMarshal.GetReference(gates[..(count * size * 3)]);
        ref float h = ref MemoryMarshal.GetReference(output[..(count * size)]);
        ref float forgetState = ref MemoryMarshal.GetArrayDataReference(ForgetState);
        ref float resetState = ref MemoryMarshal.GetArrayDataReference(ResetState);
        // Lei et al. (2018) begin with c = 0, forward at the first token and backward at the last.
        Span<float> states = stackalloc float[size];
        states.Clear();
        ref float c = ref MemoryMarshal.GetReference(states);
// Each step waits for the one before, so the dimensions run side by side: 9 µs for 40 tokens of 160, the product before it 44 (AMD EPYC).
        for (int step = 0; step < count; step++)
        {
            for (int j = 0; j < size; j += TLanes.Count)
            {
                int token = j < half ? step : count - 1 - step;
                ref float gate = ref Unsafe.Add(ref g, token * size * 3 + j);
                TVector state = TLanes.Load(ref Unsafe.Add(ref c, j));
                TVector candidate = TLanes.Load(ref gate);
                TVector forget = TLanes.MultiplyAdd(
                    TLanes.Load(ref Unsafe.Add(ref forgetState, j)), state, TLanes.Load(ref Unsafe.Add(ref gate, size)));
                TVector reset = TLanes.MultiplyAdd(
                    TLanes.Load(ref Unsafe.Add(ref resetState, j)), state, TLanes.Load(ref Unsafe.Add(ref gate, size * 2)));
                Sigmoid<TLanes, TVector>(ref forget, ref reset);
                // c = f·c + (1 - f)·x̃, and below h = r·c + (1 - r)·x (Lei et al. 2018), each with one product; the factor that they give
                // the skipped input x is left out.
                state = TLanes.MultiplyAdd(forget, TLanes.Subtract(state, candidate), candidate);
                TLanes.Store(state, ref Unsafe.Add(ref c, j));
                TVector skip = TLanes.Load(ref Unsafe.Add(ref x, token * size + j));
                TLanes.Store(TLanes.MultiplyAdd(reset, TLanes.Subtract(state, skip), skip), ref Unsafe.Add(ref h, token * size + j));
            }
        }
    }

    /// <summary>
/// The logistic function of two vectors by a rational approximation, which divides once for both.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Sigmoid<TLanes, TVector>(ref TVector x, ref TVector y)
        where TLanes : struct, IFloatLanes<TVector>
    {
        // The approximation is minimax up to 8: computed at steps of 1e-4, its largest error there is 1.5e-4. Beyond, it stays at 0.99952
        // where the logistic function goes on to 1, an error below 5e-4; eight bits of a row's steps do not show either.
        x = TLanes.Clamp(x, 8);
        y = TLanes.Clamp(y, 8);
        TVector xDivisor = Rational<TLanes, TVector>(ref x);
        TVector yDivisor = Rational<TLanes, TVector>(ref y);
        TVector inverse = TLanes.Divide(TLanes.Repeat(1), TLanes.Multiply(xDivisor, yDivisor));
        x = TLanes.MultiplyAdd(x, TLanes.Multiply(yDivisor, inverse), TLanes.Repeat(0.5f));
        y = TLanes.MultiplyAdd(y, TLanes.Multiply(xDivisor, inverse), TLanes.Repeat(0.5f));
    }

    /// <summary>Turns a value into the dividend of its approximation and returns the divisor.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Rational<TLanes, TVector>(ref TVector x)
        where TLanes : struct, IFloatLanes<TVector>
    {
        TVector square = TLanes.Multiply(x, x);
        x = TLanes.Multiply(x, TLanes.MultiplyAdd(square, TLanes.Repeat(0.00508218594f), TLanes.Repeat(0.249695479f)));
        TVector divisor = TLanes.MultiplyAdd(square, TLanes.Repeat(0.000396606191f), TLanes.Repeat(0.102869286f));
        return TLanes.MultiplyAdd(square, divisor, TLanes.Repeat(1));
    }
}
