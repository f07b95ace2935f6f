using System.Numerics;
using System.Runtime.Intrinsics;
using NewsParsing.Networks;

namespace NewsParsing.Tests.Networks;

public sealed class RecurrentLayerTests
{
    private const int Size = 32;
    private const int Count = 9;

    private readonly RecurrentLayer _layer = new(Size);
    private readonly float[] _input = new float[Count * Size];
    private readonly float[] _gates = new float[Count * Size * 3];

    public RecurrentLayerTests()
    {
        var random = new Random(3);
        Fill(random, _layer.ForgetState, 1);
        Fill(random, _layer.ResetState, 1);
        Fill(random, _input, 3);
        // Gates far beyond what a logistic function distinguishes are among them.
        Fill(random, _gates, 12);
    }

    [Fact]
    public void Scan_Sentence_RunsHalfTheDimensionsForwardAndHalfBackward()
    {
        var output = new float[Count * Size];
        _layer.Scan(_input, _gates, Count, output);
        for (int j = 0; j < Size; j++)
        {
            double state = 0;
            for (int step = 0; step < Count; step++)
            {
                int token = j < Size / 2 ? step : Count - 1 - step;
                int gate = token * Size * 3 + j;
                double forget = Logistic(_layer.ForgetState[j] * state + _gates[gate + Size]);
                double reset = Logistic(_layer.ResetState[j] * state + _gates[gate + Size * 2]);
                state = forget * state + (1 - forget) * _gates[gate];
                double expected = reset * state + (1 - reset) * _input[token * Size + j];
                Assert.Equal(expected, output[token * Size + j], 0.02);
            }
        }
    }

    [Fact]
    public void Scan_WithVectorsOfAnyWidth_IsTheSameToTheBit()
    {
        var output = new float[Count * Size];
        var wide = new float[Count * Size];
        _layer.Scan<FloatLanes, Vector<float>>(_input, _gates, Count, output);
        _layer.Scan<WideFloatLanes, Vector512<float>>(_input, _gates, Count, wide);
        Assert.Equal(output, wide);
    }

    private static void Fill(Random random, float[] values, float bound)
    {
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = (random.NextSingle() * 2 - 1) * bound;
        }
    }

    private static double Logistic(double x) => 1 / (1 + Math.Exp(-x));
}
