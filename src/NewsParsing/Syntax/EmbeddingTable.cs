using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsParsing.Syntax;

/// <summary>A vector of bytes for each feature row, with one scale for all. Immutable and thread-safe.</summary>
internal sealed class EmbeddingTable(ReadOnlyMemory<byte> values, int size, float scale)
{
    private readonly int _rows = values.Length / size;

    /// <summary>
    /// Writes the sum of some rows; -1 is none. Sums are kept in 16 bits, which at least 256 rows cannot overflow.
    /// </summary>
    /// <param name="rows">The rows, a token's features.</param>
    /// <param name="output">Takes the sum; its length is that of a row, a multiple of 32.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Sum(ReadOnlySpan<int> rows, Span<float> output)
    {
        int width = Vector<sbyte>.Count;
        // Those that are there come first: the loop below has no branch that only chance decides.
        Span<int> known = stackalloc int[rows.Length];
        int count = 0;
        foreach (int row in rows)
        {
            known[count] = row * size;
            count += (uint)row < (uint)_rows ? 1 : 0;
        }

        known = known[..count];
        ref sbyte table = ref Unsafe.As<byte, sbyte>(ref MemoryMarshal.GetReference(values.Span));
        for (int j = 0; j < size; j += width)
        {
            Vector<short> low = default;
            Vector<short> high = default;
            foreach (int at in known)
            {
                Vector.Widen(Vector.LoadUnsafe(ref table, (nuint)(at + j)), out Vector<short> first, out Vector<short> second);
                low += first;
                high += second;
            }

            Store(low, output[j..]);
            Store(high, output[(j + width / 2)..]);
        }
    }

    private void Store(Vector<short> sums, Span<float> output)
    {
        Vector.Widen(sums, out Vector<int> low, out Vector<int> high);
        (Vector.ConvertToSingle(low) * scale).CopyTo(output);
        (Vector.ConvertToSingle(high) * scale).CopyTo(output[Vector<int>.Count..]);
    }
}
