using NewsParsing.Networks;
using NewsParsing.Syntax;

namespace NewsParsing.Training.Learning;

/// <summary>
/// The scorer of the name labels of one <see cref="NameScheme"/> with its gradients. The loss is a summed cross-entropy over the sentences
/// that have labels.
/// </summary>
internal sealed class TrainableNames
{
    private readonly PackedMatrix _packed;
    private readonly int _size;
    private readonly MatrixGradient _products = new();
    private float[] _scores = [];

    public TrainableNames(int size, SeededRandom random)
    {
        _size = size;
        _packed = new PackedMatrix(size, NameScorer.Width);
        Weights = new Parameter(size, NameScorer.Width);
        Weights.Randomize(random, MathF.Sqrt(1f / size), NameScorer.Labels);
        Bias = new Parameter(1, NameScorer.Width);
    }

    private TrainableNames(TrainableNames other)
    {
        _size = other._size;
        _packed = new PackedMatrix(_size, NameScorer.Width);
        Weights = other.Weights.Twin();
        Bias = other.Bias.Twin();
    }

    public Parameter Weights { get; }

    public Parameter Bias { get; }

    public IEnumerable<Parameter> Parameters => [Weights, Bias];

    /// <summary>The same weights with other gradients.</summary>
    public TrainableNames Twin() => new(this);

    /// <summary>Scores a batch, adds to the gradients of all parameters and of the vectors, and returns the loss.</summary>
    public double Learn(ReadOnlySpan<TrainingSentence> batch, int[] starts, float[] vectors, float[] vectorGradient)
    {
        _packed.Pack(Weights.Value);
        int tokens = starts[batch.Length];
        if (_scores.Length < tokens * NameScorer.Width)
        {
            _scores = new float[tokens * NameScorer.Width * 2];
        }

        _packed.Multiply(vectors, _size, tokens, _scores, Bias.Value);
        double loss = 0;
        for (int s = 0; s < batch.Length; s++)
        {
            for (int i = 0; i < batch[s].Count; i++)
            {
                Span<float> row = _scores.AsSpan((starts[s] + i) * NameScorer.Width, NameScorer.Width);
                if (batch[s].Names is not { } names)
                {
                    row.Clear();
                    continue;
                }

                loss += CrossEntropy.Differentiate(row[..NameScorer.Labels], (int)names[i]);
                row[NameScorer.Labels..].Clear();
                if (batch[s].NameWeights is { } weights)
                {
                    Scale(row, weights[i]);
                }

                VectorMath.Add(Bias.Gradient, row);
            }
        }

        _products.ToWeights(vectors, _size, _scores, NameScorer.Width, tokens, _size, NameScorer.Width, Weights.Gradient);
        _products.ToInput(_scores, NameScorer.Width, tokens, Weights.Value, _size, NameScorer.Width, vectorGradient, _size, add: true);
        return loss;
    }

    private static void Scale(Span<float> row, float factor)
    {
        for (int k = 0; k < row.Length; k++)
        {
            row[k] *= factor;
        }
    }
}
