using NewsParsing.Entities;
using NewsParsing.Training.Learning;

namespace NewsParsing.Training.Coreference;

/// <summary>
/// The trainable form of one network of <see cref="CoreferenceModel"/>: rows that all types of mention share and rows of each type, which
/// are added up for the package. Trained by AdaGrad on the likelihood of the right candidates together; the same samples give the same
/// weights.
/// </summary>
internal sealed class CoreferenceNetwork
{
    private const int Hidden = CoreferenceModel.Units;
    private const int Straight = Hidden - 1;
    private const int Rows = CoreferenceModel.Types * CoreferenceModel.RowsOfType;

    private readonly CoreferenceSettings _settings;
    private readonly SeededRandom _random;
    private readonly float[] _own = new float[Rows * Hidden];
    private readonly float[] _shared = new float[CoreferenceModel.RowsOfType * Hidden];
    private readonly float[] _output = new float[Hidden];
    private readonly float[] _ownSquares = new float[Rows * Hidden];
    private readonly float[] _sharedSquares = new float[CoreferenceModel.RowsOfType * Hidden];
    private readonly float[] _outputSquares = new float[Hidden];
    private readonly float[] _ownSum = new float[Rows * Hidden];
    private readonly float[] _sharedSum = new float[CoreferenceModel.RowsOfType * Hidden];
    private readonly float[] _outputSum = new float[Hidden];
    private readonly bool[] _isMet = new bool[Rows];
    private readonly float[] _gradient = new float[Hidden];

    public CoreferenceNetwork(CoreferenceSettings settings, ulong seed)
    {
        _settings = settings;
        _random = new SeededRandom(seed);
        for (int i = 0; i < _shared.Length; i++)
        {
            _shared[i] = i % Hidden == Straight ? 0 : 0.1f * _random.Normal();
        }

        for (int i = 0; i < Straight; i++)
        {
            _output[i] = i % 2 == 0 ? 0.5f : -0.5f;
        }
    }

    public void Train(IReadOnlyList<CoreferenceSample> samples)
    {
        CoreferenceSample[] order = [.. samples];
        for (int epoch = 0; epoch < _settings.Epochs; epoch++)
        {
            _random.Shuffle(order);
            foreach (CoreferenceSample sample in order)
            {
                Step(sample, _settings.Rate);
            }

            // The weights of several epochs on average foretell samples not seen better than those of the last one.
            if (epoch >= _settings.Epochs - _settings.Averaged)
            {
                Add(_ownSum, _own);
                Add(_sharedSum, _shared);
                Add(_outputSum, _output);
            }
        }

        Array.ForEach([(_own, _ownSum), (_shared, _sharedSum), (_output, _outputSum)], pair =>
        {
            for (int i = 0; i < pair.Item1.Length; i++)
            {
                pair.Item1[i] = pair.Item2[i] / _settings.Averaged;
            }
        });
    }

    private static void Add(float[] sum, float[] values)
    {
        for (int i = 0; i < sum.Length; i++)
        {
            sum[i] += values[i];
        }
    }

    /// <summary>Whether a sample has the feature.</summary>
    public bool IsMet(int row) => _isMet[row];

    /// <summary>The weights of a feature in steps.</summary>
    public IEnumerable<short> StepsOf(int row)
        => Enumerable.Range(0, Hidden).Select(
            h => Quantize(_own[(row * Hidden) + h] + _shared[(row % CoreferenceModel.RowsOfType * Hidden) + h]));

    /// <summary>The weights of the hidden units in steps.</summary>
    public IEnumerable<short> Output() => _output.Select(Quantize);

    private static short Quantize(float value)
        => (short)Math.Clamp(MathF.Round(value * CoreferenceModel.Scale), short.MinValue, short.MaxValue);

    private void Step(CoreferenceSample sample, float rate)
    {
        int count = sample.Features.Length;
        if (count < 2)
        {
            return;
        }

        var kept = new int[count][];
        var hidden = new float[count][];
        var scores = new double[count];
        for (int i = 0; i < count; i++)
        {
            kept[i] = Drop(sample.Features[i]);
            hidden[i] = new float[Hidden];
            scores[i] = Forward(kept[i], hidden[i]);
        }

        double[] all = Softmax(scores, null);
        double[] right = Softmax(scores, sample.IsRight);
        for (int i = 0; i < count; i++)
        {
            float error = (float)(all[i] - right[i]) * sample.Weight;
            if (MathF.Abs(error) > 1e-4f)
            {
                Backward(kept[i], hidden[i], error, rate);
            }
        }
    }

    private int[] Drop(int[] features)
    {
        var kept = new List<int>(features.Length);
        foreach (int feature in features)
        {
            _isMet[feature] = true;
            if (_random.Single() >= _settings.Dropout)
            {
                kept.Add(feature);
            }
        }

        return [.. kept];
    }

    private double Forward(int[] features, float[] hidden)
    {
        foreach (int feature in features)
        {
            int own = feature * Hidden;
            int shared = feature % CoreferenceModel.RowsOfType * Hidden;
            for (int h = 0; h < Hidden; h++)
            {
                hidden[h] += _own[own + h] + _shared[shared + h];
            }
        }

        double score = hidden[Straight];
        for (int h = 0; h < Straight; h++)
        {
            score += Math.Max(0, hidden[h]) * _output[h];
        }

        return score;
    }

    private void Backward(int[] features, float[] hidden, float error, float rate)
    {
        for (int h = 0; h < Straight; h++)
        {
            _gradient[h] = hidden[h] > 0 ? error * _output[h] : 0;
            if (hidden[h] > 0)
            {
                Update(ref _output[h], ref _outputSquares[h], error * hidden[h], rate);
            }
        }

        _gradient[Straight] = error;
        foreach (int feature in features)
        {
            int own = feature * Hidden;
            int shared = feature % CoreferenceModel.RowsOfType * Hidden;
            for (int h = 0; h < Hidden; h++)
            {
                float gradient = _gradient[h];
                if (gradient != 0)
                {
                    Update(ref _own[own + h], ref _ownSquares[own + h], gradient, rate);
                    Update(ref _shared[shared + h], ref _sharedSquares[shared + h], gradient, rate);
                }
            }
        }
    }

    private void Update(ref float weight, ref float squares, float gradient, float rate)
    {
        gradient += _settings.Decay * weight;
        squares += gradient * gradient;
        weight -= rate * gradient / (MathF.Sqrt(squares) + 1e-2f);
    }

    private static double[] Softmax(double[] scores, bool[]? isRight)
    {
        double most = double.NegativeInfinity;
        for (int i = 0; i < scores.Length; i++)
        {
            most = isRight?[i] != false ? Math.Max(most, scores[i]) : most;
        }

        var shares = new double[scores.Length];
        double sum = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            shares[i] = isRight?[i] != false ? Math.Exp(scores[i] - most) : 0;
            sum += shares[i];
        }

        for (int i = 0; i < scores.Length; i++)
        {
            shares[i] /= sum;
        }

        return shares;
    }
}
