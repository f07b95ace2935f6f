namespace NewsParsing.Syntax;

/// <summary>One sum at a time: for processors without vectors of 16-bit integers.</summary>
internal readonly struct ScalarLanes : IPairLanes<int>
{
    public static int Count => 1;

    public static int Load(ref int source) => source;

    public static int Repeat(int pair) => pair;

    public static int Add(int sums, int left, int right) => sums + (short)left * (short)right + (left >> 16) * (right >> 16);

    public static void Store(int sums, float rowScale, ref float columnScales, ref float destination)
        => destination = sums * rowScale * columnScales;
}
