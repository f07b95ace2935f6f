using NewsParsing.Networks;

namespace NewsParsing.Training.Learning;

/// <summary>One matrix or vector of weights with its gradient and its moments.</summary>
internal sealed class Parameter
{
    public Parameter(int rows, int columns)
    {
        Rows = rows;
        Columns = columns;
        Value = new float[rows * columns];
        Gradient = new float[rows * columns];
        FirstMoment = new float[rows * columns];
        SecondMoment = new float[rows * columns];
    }

    private Parameter(Parameter other)
    {
        Rows = other.Rows;
        Columns = other.Columns;
        Value = other.Value;
        Gradient = new float[Value.Length];
        FirstMoment = [];
        SecondMoment = [];
    }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>The weights in row order.</summary>
    public float[] Value { get; }

    public float[] Gradient { get; }

    public float[] FirstMoment { get; }

    public float[] SecondMoment { get; }

    /// <summary>The same weights with another gradient, which is added to this one's before they are updated.</summary>
    public Parameter Twin() => new(this);

    /// <summary>Adds a twin's gradient from <paramref name="start"/> and clears it.</summary>
    public void Absorb(Parameter twin, int start, int count)
    {
        Span<float> other = twin.Gradient.AsSpan(start, count);
        VectorMath.Add(Gradient.AsSpan(start, count), other);
        other.Clear();
    }

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
