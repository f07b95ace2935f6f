using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsParsing.Networks;

/// <summary>
/// What a network makes of the vector of a word: a linear map, learned with the network. Immutable once read, and thread-safe.
/// </summary>
/// <param name="words">The words' vectors.</param>
/// <param name="size">Dimensions of the network's input, a multiple of 32.</param>
internal sealed class WordProjection(WordVectors words, int size)
{
    /// <summary>A row for each dimension of a word's vector.</summary>
    public float[] Weights { get; } = new float[words.Size * size];

    /// <summary>Adds the vector of a word, by its row, to an input; nothing for -1.</summary>
    // Of the tokens of PolNeAR train and of the worldwide names a tenth have no vector; their hashed features alone stand for them then.
    public void Add(int row, Span<float> input)
    {
        if (row >= 0)
        {
            Span<sbyte> steps = stackalloc sbyte[words.Size];
            words.Read(row, steps);
            Add(steps, input);
        }
    }

    /// <summary>
    /// Adds a word's vector to an input, in operations that are rounded each by itself: the same to the bit on every machine.
    /// </summary>
    /// <param name="steps">The vector.</param>
    /// <param name="input">As long as a row of <see cref="Weights"/>.</param>
    public void Add(ReadOnlySpan<sbyte> steps, Span<float> input)
    {
        if (VectorMath.UsesWide)
        {
            Add<WideFloatLanes, Vector512<float>>(steps, input);
        }
        else
        {
            Add<FloatLanes, Vector<float>>(steps, input);
        }
    }

    /// <summary>The same with vectors of one width.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add<TLanes, TVector>(ReadOnlySpan<sbyte> steps, Span<float> input)
        where TLanes : struct, IFloatLanes<TVector>
    {
        ref sbyte from = ref MemoryMarshal.GetReference(steps);
        ref float weights = ref MemoryMarshal.GetReference(Weights.AsSpan(0, steps.Length * size));
        ref float output = ref MemoryMarshal.GetReference(input[..size]);
        // Two vectors of the 128 dimensions stay in registers over the 32 of a word, so that the output is loaded and stored once and not
        // 32 times.
        for (int j = 0; j < size; j += 2 * TLanes.Count)
        {
            TVector low = TLanes.Load(ref Unsafe.Add(ref output, j));
            TVector high = TLanes.Load(ref Unsafe.Add(ref output, j + TLanes.Count));
            for (int k = 0; k < steps.Length; k++)
            {
                TVector factor = TLanes.Repeat(Unsafe.Add(ref from, k) * words.Scale);
                ref float row = ref Unsafe.Add(ref weights, k * size + j);
                low = TLanes.MultiplyAdd(TLanes.Load(ref row), factor, low);
                high = TLanes.MultiplyAdd(TLanes.Load(ref Unsafe.Add(ref row, TLanes.Count)), factor, high);
            }

            TLanes.Store(low, ref Unsafe.Add(ref output, j));
            TLanes.Store(high, ref Unsafe.Add(ref output, j + TLanes.Count));
        }
    }
}
