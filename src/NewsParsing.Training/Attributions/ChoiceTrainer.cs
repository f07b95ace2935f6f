using NewsParsing.Attributions;
using NewsParsing.Training.Learning;

namespace NewsParsing.Training.Attributions;

/// <summary>A log-linear model over choices, trained by AdaGrad; several right candidates share the probability.</summary>
internal static class ChoiceTrainer
{
    public static QuantizedTable Train(IReadOnlyList<ChoiceSample> choices, AttributionSettings settings, int leastCount, int rows)
    {
        var index = new FeatureIndex(choices.SelectMany(choice => choice.Candidates), leastCount, 23);
        var numbered = choices.Select(choice => (
            Candidates: choice.Candidates.Select(features => features.Select(index.Of).Where(n => n > 0).ToArray()).ToArray(),
            choice.Right)).ToList();
        var weights = new float[index.Last + 1];
        var squares = new float[weights.Length];
        var sums = new double[weights.Length];
        squares.AsSpan().Fill(1e-2f);
        var random = new SeededRandom(settings.Seed);
        int averaged = 0;
        for (int pass = 0; pass < settings.PairPasses; pass++)
        {
            random.Shuffle(numbered);
            for (int k = 0; k < numbered.Count; k++)
            {
                Step(numbered[k].Candidates, numbered[k].Right, weights, squares, settings);
                if (pass > 0 && k % (numbered.Count / 4) == 0)
                {
                    averaged++;
                    for (int i = 0; i < weights.Length; i++)
                    {
                        sums[i] += weights[i];
                    }
                }
            }
        }

        for (int i = 1; i < weights.Length; i++)
        {
            weights[i] = (float)(sums[i] / averaged);
        }

        return new QuantizedTable(index.Keys(), weights, rows);
    }

    private static void Step(int[][] candidates, bool[] right, float[] weights, float[] squares, AttributionSettings settings)
    {
        Span<float> all = candidates.Length <= 512 ? stackalloc float[candidates.Length] : new float[candidates.Length];
        Span<float> gold = candidates.Length <= 512 ? stackalloc float[candidates.Length] : new float[candidates.Length];
        for (int c = 0; c < candidates.Length; c++)
        {
            foreach (int feature in candidates[c])
            {
                all[c] += weights[feature];
            }

            gold[c] = right[c] ? all[c] : -1e9f;
        }

        Choice.SoftMax(all);
        Choice.SoftMax(gold);
        for (int c = 0; c < candidates.Length; c++)
        {
            float error = all[c] - gold[c];
            if (Math.Abs(error) < 1e-4f)
            {
                continue;
            }

            foreach (int feature in candidates[c])
            {
                float step = error + settings.Decay * weights[feature];
                squares[feature] += step * step;
                weights[feature] -= settings.PairRate * step / MathF.Sqrt(squares[feature]);
            }
        }
    }
}
