namespace NewsParsing.Networks;

/// <summary>One sum at a time: what the vectors compute, spelled out, and for processors without such vectors.</summary>
internal readonly struct ScalarLanes : IQuadLanes<int>
{
    public static int Count => 1;

    public static int Load(ref int source) => source;

    public static int Repeat(int quad) => quad;

    public static int Start(ref int starts) => starts;

    public static int Add(int sums, int row, int matrix, int nextRow, int nextMatrix) => sums + Sum(row, matrix) + Sum(nextRow, nextMatrix);

    public static void Store(int sums, float rowScale, ref float columnScales, ref float bias, ref float destination)
        => destination = sums * rowScale * columnScales + bias;

    private static int Sum(int row, int matrix)
        => (byte)row * (sbyte)matrix + (byte)(row >> 8) * (sbyte)(matrix >> 8)
            + (byte)(row >> 16) * (sbyte)(matrix >> 16) + (byte)(row >> 24) * (sbyte)(matrix >> 24);
}
