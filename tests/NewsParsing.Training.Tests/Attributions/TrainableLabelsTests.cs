using NewsParsing.Training.Attributions;
using NewsParsing.Training.Learning;

namespace NewsParsing.Training.Tests.Attributions;

/// <summary>The gradients of the labels' loss against differences of it.</summary>
public sealed class TrainableLabelsTests
{
    private const int Size = 32;
    private const float Difference = 1e-2f;

    private readonly SeededRandom _random = new(5);
    private readonly LabelSample[] _batch = [.. LabelText.Samples().Take(2)];
    private readonly int[] _starts;
    private readonly TrainableLabels _labels;
    private readonly float[] _vectors;

    public TrainableLabelsTests()
    {
        _starts = [0, _batch[0].Count, _batch[0].Count + _batch[1].Count];
        _labels = new TrainableLabels(Size, _random);
        _labels.Transitions.Randomize(_random, 0.5f, 49);
        _vectors = [.. Enumerable.Range(0, _starts[2] * Size).Select(_ => _random.Normal())];
    }

    [Fact]
    public void Learn_Vectors_GradientIsTheSlopeOfTheLoss()
    {
        var gradient = new float[_vectors.Length];
        Learn(_labels, gradient);
        for (int k = 0; k < 40; k++)
        {
            int i = _random.Below(_vectors.Length);
            AssertSlope(_vectors, i, gradient[i]);
        }
    }

    [Fact]
    public void Learn_Parameters_GradientIsTheSlopeOfTheLoss()
    {
        Learn(_labels, new float[_vectors.Length]);
        foreach ((Parameter parameter, int used) in new[] { (_labels.Weights, 7), (_labels.Bias, 7), (_labels.Transitions, 49) })
        {
            for (int j = 0; j < used; j++)
            {
                int i = _random.Below(parameter.Rows) * parameter.Columns + j;
                AssertSlope(parameter.Value, i, parameter.Gradient[i]);
            }
        }
    }

    private void AssertSlope(float[] values, int i, float gradient)
    {
        float value = values[i];
        values[i] = value + Difference;
        double above = Loss();
        values[i] = value - Difference;
        double below = Loss();
        values[i] = value;
        Assert.Equal((above - below) / (2 * Difference), gradient, 1e-3);
    }

    private double Loss() => Learn(_labels.Twin(), new float[_vectors.Length]);

    private double Learn(TrainableLabels labels, float[] gradient) => labels.Learn(_batch, _starts, _vectors, gradient);
}
