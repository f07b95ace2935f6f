using NewsParsing.Syntax;

namespace NewsParsing.Tests.Syntax;

public sealed class TreeDecoderTests
{
    [Fact]
    public void Decode_TreeOfBestHeads_KeepsThem()
        => Assert.Equal([1, 2], Heads(2, [0, 5, 1, 0, 0, 9]));

    [Fact]
    public void Decode_BestHeadsInACircle_BreaksItWhereItCostsLeast()
    {
        // Tokens 0 and 1 want each other; entering at 1 loses 3, entering at 0 loses 7.
        Assert.Equal([1, 2], Heads(2, [0, 9, 2, 9, 0, 6]));
    }

    [Fact]
    public void Decode_TwoTokensWantTheRoot_OneGetsIt()
        => Assert.Equal([2, 0], Heads(2, [0, 1, 9, 4, 0, 8]));

    [Fact]
    public void Decode_AnyScores_IsTheBestOfAllTrees()
    {
        var random = new Random(7);
        for (int round = 0; round < 300; round++)
        {
            int count = 1 + round % 5;
            float[] scores = [.. Enumerable.Range(0, count * (count + 1)).Select(_ => (float)random.NextDouble())];
            float found = Score(scores, count, Heads(count, scores));
            Assert.Equal(BestScore(scores, count), found, 1e-4f);
        }
    }

    private static int[] Heads(int count, float[] scores)
    {
        for (int i = 0; i < count; i++)
        {
            scores[i * (count + 1) + i] = float.NegativeInfinity;
        }

        var heads = new int[count];
        new TreeDecoder().Decode(scores, count + 1, count, heads);
        return heads;
    }

    private static float Score(float[] scores, int count, int[] heads)
    {
        float sum = 0;
        for (int i = 0; i < count; i++)
        {
            sum += scores[i * (count + 1) + heads[i]];
        }

        return sum;
    }

    /// <summary>Tries every choice of heads.</summary>
    private static float BestScore(float[] scores, int count)
    {
        float best = float.NegativeInfinity;
        int choices = (int)Math.Pow(count + 1, count);
        for (int choice = 0; choice < choices; choice++)
        {
            var heads = new int[count];
            int rest = choice;
            for (int i = 0; i < count; i++)
            {
                heads[i] = rest % (count + 1);
                rest /= count + 1;
            }

            if (IsTree(heads, count))
            {
                best = Math.Max(best, Score(scores, count, heads));
            }
        }

        return best;
    }

    private static bool IsTree(int[] heads, int count)
    {
        if (heads.Count(head => head == count) != 1)
        {
            return false;
        }

        for (int i = 0; i < count; i++)
        {
            int steps = 0;
            for (int at = i; at != count; at = heads[at])
            {
                if (++steps > count)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
