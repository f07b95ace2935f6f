using NewsParsing.Syntax;

namespace NewsParsing.Tests.Syntax;

public sealed class RecurrentLayerTests
{
    private const int Size = 32;
    private const int Count = 9;

    [Fact]
    public void Scan_Sentence_RunsHalfTheDimensionsForwardAndHalfBackward()
    {
        var random = new Random(3);
        var layer = new RecurrentLayer(Size);
        Fill(random, layer.ForgetState);
        Fill(random, layer.ResetState);
        float[] input = Fill(random, new float[Count * Size]);
        float[] gates = Fill(random, new float[Count * Size * 3]);
        var output = new float[Count * Size];
        layer.Scan(input, gates, Count, output);
        for (int j = 0; j < Size; j++)
        {
            double state = 0;
            for (int step = 0; step < Count; step++)
            {
                int token = j < Size / 2 ? step : Count - 1 - step;
                int gate = token * Size * 3 + j;
                double forget = Logistic(layer.ForgetState[j] * state + gates[gate + Size]);
                double reset = Logistic(layer.ResetState[j] * state + gates[gate + Size * 2]);
                state = forget * state + (1 - forget) * gates[gate];
                double expected = reset * state + (1 - reset) * input[token * Size + j];
                Assert.Equal(expected, output[token * Size + j], 0.003);
            }
        }
    }

    private static float[] Fill(Random random, float[] values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = random.NextSingle() * 6 - 3;
        }

        return values;
    }

    private static double Logistic(double x) => 1 / (1 + Math.Exp(-x));
}
