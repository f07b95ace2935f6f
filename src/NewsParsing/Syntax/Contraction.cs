namespace NewsParsing.Syntax;

/// <summary>One contracted cycle of <see cref="TreeDecoder"/>, with what is needed to take it apart again. Reused.</summary>
internal sealed class Contraction
{
    public int Representative { get; private set; }

    public List<int> Members { get; } = [];

    public bool[] InCycle { get; private set; } = [];

    /// <summary>Head of each member within the cycle.</summary>
    public int[] CycleHead { get; private set; } = [];

    /// <summary>The member that an arc from each outer head enters.</summary>
    public int[] Enter { get; private set; } = [];

    // Doubles as TreeDecoder's scores are: they hold the root's penalty of a million too.
    public double[] EnterScore { get; private set; } = [];

    /// <summary>The member that an arc to each outer token leaves from.</summary>
    public int[] Leave { get; private set; } = [];

    public void Reset(int representative, int size)
    {
        Representative = representative;
        Members.Clear();
        if (InCycle.Length < size)
        {
            InCycle = new bool[size * 2];
            CycleHead = new int[size * 2];
            Enter = new int[size * 2];
            EnterScore = new double[size * 2];
            Leave = new int[size * 2];
        }

        Array.Clear(InCycle);
    }
}
