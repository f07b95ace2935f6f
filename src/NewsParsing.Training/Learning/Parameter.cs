namespace NewsParsing.Training.Learning;

/// <summary>One matrix or vector of weights with its gradient and its moments.</summary>
internal sealed class Parameter(int rows, int columns)
{
    public int Rows { get; } = rows;

    public int Columns { get; } = columns;

    /// <summary>The weights in row order.</summary>
    public float[] Value { get; } = new float[rows * columns];

    public float[] Gradient { get; } = new float[rows * columns];

    public float[] FirstMoment { get; } = new float[rows * columns];

    public float[] SecondMoment { get; } = new float[rows * columns];

    /// <summary>Fills the first <paramref name="used"/> columns of each row with normal noise.</summary>
    public void Randomize(SeededRandom random, float deviation, int used)
    {
        for (int i = 0; i < Rows; i++)
        {
            for (int j = 0; j < used; j++)
            {
                Value[i * Columns + j] = random.Normal() * deviation;
            }
        }
    }
}
