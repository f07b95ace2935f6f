namespace NewsParsing.Networks;

/// <summary>
/// The operations of <see cref="QuadProduct{TLanes, TVector}"/> on vectors of one width: 32-bit lanes that hold a sum or four 8-bit steps.
/// A row's steps are unsigned (<see cref="QuantizedRows.Zero"/> added to each), a matrix's signed.
/// </summary>
internal interface IQuadLanes<TVector>
{
    /// <summary>Lanes of a vector.</summary>
    static abstract int Count { get; }

    static abstract TVector Load(ref int source);

    static abstract TVector Repeat(int quad);

    /// <summary>The sums to begin with, from those that take away what <see cref="QuantizedRows.Zero"/> adds.</summary>
    // x64 multiplies unsigned bytes by signed ones (PMADDUBSW since SSSE3, Intel SDM vol. 2): hence steps with Zero added, and its share of
    // each sum, 127 times the sum of the column, taken away at the start.
    static abstract TVector Start(ref int starts);

    /// <summary>Adds to each sum the eight products of the quads in its lane.</summary>
    static abstract TVector Add(TVector sums, TVector row, TVector matrix, TVector nextRow, TVector nextMatrix);

    /// <summary>Writes each sum times its row's scale times its column's, plus its column's bias.</summary>
    // A sum of the 160 products of a column is at most 160 · 127² = 2.6 million, and a float holds integers up to 2^24 (IEEE 754 binary32):
    // the conversion is exact, and the three operations after it round alike everywhere.
    static abstract void Store(TVector sums, float rowScale, ref float columnScales, ref float bias, ref float destination);
}
