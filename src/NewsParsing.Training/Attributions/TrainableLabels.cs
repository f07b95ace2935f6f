using NewsParsing.Attributions;
using NewsParsing.Networks;
using NewsParsing.Training.Learning;

namespace NewsParsing.Training.Attributions;

/// <summary>A linear scorer of labels and the scores of their pairs, with gradients; the loss is that of a linear-chain CRF.</summary>
internal sealed class TrainableLabels
{
    /// <summary>Values of a row of scores; those beyond the labels stay 0.</summary>
    private const int Width = PackedMatrix.Panel;

    private readonly PackedMatrix _packed;
    private readonly int _size;
    private readonly MatrixGradient _products = new();
    private readonly LabelChain _chain = new();
    private readonly float[] _pairs = new float[LabelChain.Labels * LabelChain.Labels];
    private float[] _rows = [];
    private float[] _scores = [];
    private float[] _marginals = [];

    public TrainableLabels(int size, SeededRandom random)
        : this(size, new Parameter(size, Width), new Parameter(1, Width), new Parameter(1, 64))
        => Weights.Randomize(random, MathF.Sqrt(1f / size), LabelChain.Labels);

    private TrainableLabels(int size, Parameter weights, Parameter bias, Parameter transitions)
    {
        _size = size;
        _packed = new PackedMatrix(size, Width);
        Weights = weights;
        Bias = bias;
        Transitions = transitions;
    }

    public Parameter Weights { get; }

    public Parameter Bias { get; }

    /// <summary>A score for each pair of labels, the earlier one first.</summary>
    public Parameter Transitions { get; }

    public IEnumerable<Parameter> Parameters => [Weights, Bias, Transitions];

    private ReadOnlySpan<float> TransitionScores => Transitions.Value.AsSpan(0, _pairs.Length);

    /// <summary>The same weights with other gradients.</summary>
    public TrainableLabels Twin() => new(_size, Weights.Twin(), Bias.Twin(), Transitions.Twin());

    public void Absorb(TrainableLabels twin)
    {
        foreach ((Parameter own, Parameter other) in Parameters.Zip(twin.Parameters))
        {
            own.Absorb(other, 0, own.Value.Length);
        }
    }

    /// <summary>Scores a batch, adds to the gradients of the parameters, writes that of the vectors, and returns the loss.</summary>
    public double Learn(ReadOnlySpan<LabelSample> batch, int[] starts, float[] vectors, float[] vectorGradient)
    {
        int tokens = Score(starts[batch.Length], vectors);
        double loss = 0;
        for (int s = 0; s < batch.Length; s++)
        {
            loss += Differentiate(batch[s].Labels, starts[s]);
        }

        _products.ToWeights(vectors, _size, _rows, Width, tokens, _size, Width, Weights.Gradient);
        _products.ToInput(_rows, Width, tokens, Weights.Value, _size, Width, vectorGradient, _size, add: false);
        return loss;
    }

    private int Score(int tokens, float[] vectors)
    {
        if (_rows.Length < tokens * Width)
        {
            _rows = new float[tokens * Width * 2];
            _scores = new float[tokens * LabelChain.Labels * 2];
            _marginals = new float[_scores.Length];
        }

        _packed.Pack(Weights.Value);
        _packed.Multiply(vectors, _size, tokens, _rows, Bias.Value);
        return tokens;
    }

    /// <summary>Takes the scores of one sequence together.</summary>
    private void Narrow(int start, int count)
    {
        for (int i = 0; i < count; i++)
        {
            _rows.AsSpan((start + i) * Width, LabelChain.Labels).CopyTo(_scores.AsSpan(i * LabelChain.Labels));
        }
    }

    /// <summary>Turns the scores of one sequence into their gradient.</summary>
    private double Differentiate(ReadOnlySpan<TokenLabel> gold, int start)
    {
        Narrow(start, gold.Length);
        _pairs.AsSpan().Clear();
        double loss = _chain.Infer(_scores, TransitionScores, gold.Length, _marginals, _pairs);
        for (int i = 0; i < gold.Length; i++)
        {
            int label = (int)gold[i];
            loss -= _scores[i * LabelChain.Labels + label];
            if (i > 0)
            {
                int pair = (int)gold[i - 1] * LabelChain.Labels + label;
                loss -= TransitionScores[pair];
                _pairs[pair] -= 1;
            }

            Span<float> row = _rows.AsSpan((start + i) * Width, Width);
            row.Clear();
            _marginals.AsSpan(i * LabelChain.Labels, LabelChain.Labels).CopyTo(row);
            row[label] -= 1;
            VectorMath.Add(Bias.Gradient, row);
        }

        for (int k = 0; k < _pairs.Length; k++)
        {
            Transitions.Gradient[k] += _pairs[k];
        }

        return loss;
    }
}
