namespace NewsParsing.Networks;

/// <summary>Arithmetic on vectors of floats of one width, each operation rounded by itself.</summary>
internal interface IFloatLanes<TVector>
{
    /// <summary>Floats of a vector.</summary>
    static abstract int Count { get; }

    static abstract TVector Load(ref float source);

    static abstract void Store(TVector values, ref float destination);

    static abstract TVector Repeat(float value);

    static abstract TVector Multiply(TVector left, TVector right);

    static abstract TVector Subtract(TVector left, TVector right);

    static abstract TVector Divide(TVector left, TVector right);

    /// <summary>
    /// The product plus <paramref name="summand"/>: not every processor does both in one, so they are rounded one after the other.
    /// </summary>
    static abstract TVector MultiplyAdd(TVector left, TVector right, TVector summand);

    /// <summary>Brings values between a positive bound and its negative.</summary>
    static abstract TVector Clamp(TVector values, float bound);
}
