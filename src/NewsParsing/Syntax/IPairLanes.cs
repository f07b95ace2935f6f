namespace NewsParsing.Syntax;

/// <summary>The operations of <see cref="PairProduct{TLanes, TVector}"/> on vectors of one width: 32-bit lanes that hold a sum or two 16-bit steps.</summary>
internal interface IPairLanes<TVector>
{
    /// <summary>Lanes of a vector.</summary>
    static abstract int Count { get; }

    static abstract TVector Load(ref int source);

    static abstract TVector Repeat(int pair);

    /// <summary>Adds to each sum both products of the pairs in its lane.</summary>
    static abstract TVector Add(TVector sums, TVector left, TVector right);

    /// <summary>Writes each sum times its row's scale times its column's.</summary>
    static abstract void Store(TVector sums, float rowScale, ref float columnScales, ref float destination);
}
