using NewsParsing.Training.Learning;

namespace NewsParsing.Training.Tests.Learning;

/// <summary>A recurrent layer against its definition in double precision, and its gradients against differences of that.</summary>
public sealed class TrainableLayerTests
{
    private const int Size = 32;
    private const double Difference = 1e-3;
    private const double Tolerance = 1e-4;

    // Two sentences, one of a single token.
    private readonly int[] _starts = [0, 6, 7];
    private readonly TrainableLayer _layer;
    private readonly float[] _input;
    private readonly float[] _outputGradient;
    private readonly float[] _gates;
    private readonly float[] _states;
    private readonly float[] _output;

    public TrainableLayerTests()
    {
        var random = new SeededRandom(2);
        _layer = new TrainableLayer(Size, random);
        _layer.ForgetBias.Randomize(random, 0.5f, Size);
        _layer.ResetBias.Randomize(random, 0.5f, Size);
        int count = Tokens * Size;
        _input = [.. Enumerable.Range(0, count).Select(_ => random.Normal())];
        _outputGradient = [.. Enumerable.Range(0, count).Select(_ => random.Normal())];
        _gates = new float[count * 3];
        _states = new float[count];
        _output = new float[count];
        _layer.Refresh();
        _layer.Forward(_input, _starts, 2, _gates, _states, _output);
    }

    private int Tokens => _starts[^1];

    [Fact]
    public void Forward_Sentences_IsTheDefinition()
    {
        double[] expected = Defined();
        for (int i = 0; i < expected.Length; i++)
        {
            Assert.Equal(expected[i], _output[i], 1e-5);
        }
    }

    [Fact]
    public void Run_GatesFarFromZero_AreThoseOfTheLogisticFunction()
    {
        var gates = new float[Size * 3];
        for (int j = 0; j < Size; j++)
        {
            gates[Size + j] = j - Size / 2;
            gates[2 * Size + j] = 2 * (j - Size / 2);
        }

        float[] before = [.. gates];
        RecurrentScan.Run(_layer, Size, new float[Size], gates, 1, new float[Size], new float[Size]);
        for (int j = 0; j < Size; j++)
        {
            Assert.Equal(Logistic(before[Size + j] + _layer.ForgetBias.Value[j]), gates[Size + j], 1e-6);
            Assert.Equal(Logistic(before[2 * Size + j] + _layer.ResetBias.Value[j]), gates[2 * Size + j], 1e-6);
        }
    }

    [Fact]
    public void Backward_Sentences_IsTheGradientThatDifferencesShow()
    {
        var inputGradient = new float[Tokens * Size];
        _layer.Backward(_input, _starts, 2, _gates, _states, _outputGradient, inputGradient, new MatrixGradient());

        AssertGradient(_input, inputGradient, step: 1);
        AssertGradient(_layer.Weights.Value, _layer.Weights.Gradient, step: 7);
        AssertGradient(_layer.ForgetBias.Value, _layer.ForgetBias.Gradient, step: 1);
        AssertGradient(_layer.ResetBias.Value, _layer.ResetBias.Gradient, step: 1);
        AssertGradient(_layer.ForgetState.Value, _layer.ForgetState.Gradient, step: 1);
        AssertGradient(_layer.ResetState.Value, _layer.ResetState.Gradient, step: 1);
    }

    /// <summary>Compares every <paramref name="step"/>th value's gradient with what moving that value does to the loss.</summary>
    private void AssertGradient(float[] values, float[] gradient, int step)
    {
        for (int i = 0; i < values.Length; i += step)
        {
            float kept = values[i];
            float above = (float)(kept + Difference);
            float below = (float)(kept - Difference);
            values[i] = above;
            double more = Loss();
            values[i] = below;
            double less = Loss();
            values[i] = kept;
            double expected = (more - less) / ((double)above - below);
            Assert.Equal(expected, gradient[i], Tolerance * Math.Max(1, Math.Abs(expected)));
        }
    }

    /// <summary>A loss whose gradient is that of the output.</summary>
    private double Loss() => Defined().Select((value, i) => value * _outputGradient[i]).Sum();

    private double[] Defined()
    {
        var output = new double[Tokens * Size];
        for (int s = 0; s < 2; s++)
        {
            for (int j = 0; j < Size; j++)
            {
                double state = 0;
                int count = _starts[s + 1] - _starts[s];
                for (int step = 0; step < count; step++)
                {
                    int token = _starts[s] + (j < Size / 2 ? step : count - 1 - step);
                    double candidate = Product(token, j);
                    double forget = Logistic(Product(token, Size + j) + _layer.ForgetBias.Value[j] + _layer.ForgetState.Value[j] * state);
                    double reset = Logistic(Product(token, 2 * Size + j) + _layer.ResetBias.Value[j] + _layer.ResetState.Value[j] * state);
                    state = forget * state + (1 - forget) * candidate;
                    output[token * Size + j] = reset * state + (1 - reset) * _input[token * Size + j];
                }
            }
        }

        return output;
    }

    private double Product(int token, int column)
    {
        double sum = 0;
        for (int k = 0; k < Size; k++)
        {
            sum += (double)_input[token * Size + k] * _layer.Weights.Value[k * 3 * Size + column];
        }

        return sum;
    }

    private static double Logistic(double x) => 1 / (1 + Math.Exp(-x));
}
