using NewsParsing.Attributions;

namespace NewsParsing.Tests.Attributions;

public sealed class LabelChainTests
{
    private const int Labels = LabelChain.Labels;
    private static readonly float[] Scores = Numbers(5 * Labels, 7);
    private static readonly float[] Transitions = Numbers(Labels * Labels, 3);

    [Fact]
    public void Decode_AnyScores_ReturnsTheBestAllowedSequence()
    {
        var labels = new TokenLabel[4];
        new LabelChain().Decode(Scores, Transitions, labels);
        int[] best = Sequences(4).MaxBy(ScoreOf)!;
        Assert.Equal(best, labels.Select(label => (int)label));
    }

    [Fact]
    public void Infer_AnyScores_ReturnsTheSumOverAllAllowedSequences()
    {
        var marginals = new float[4 * Labels];
        double logZ = new LabelChain().Infer(Scores, Transitions, 4, marginals);
        double sum = Sequences(4).Sum(sequence => Math.Exp(ScoreOf(sequence)));
        Assert.Equal(Math.Log(sum), logZ, 3);
        for (int t = 0; t < 4; t++)
        {
            for (int y = 0; y < Labels; y++)
            {
                double share = Sequences(4).Where(sequence => sequence[t] == y).Sum(sequence => Math.Exp(ScoreOf(sequence))) / sum;
                Assert.Equal(share, marginals[t * Labels + y], 3);
            }
        }
    }

    [Theory]
    [InlineData(TokenLabel.Outside, TokenLabel.InsideCue, false)]
    [InlineData(TokenLabel.BeginCue, TokenLabel.InsideCue, true)]
    [InlineData(TokenLabel.InsideCue, TokenLabel.InsideContent, false)]
    [InlineData(TokenLabel.InsideSource, TokenLabel.BeginSource, true)]
    internal void MayFollow_InsideLabel_NeedsItsOwnKindBefore(TokenLabel before, TokenLabel label, bool allowed)
        => Assert.Equal(allowed, LabelChain.MayFollow((int)before, (int)label));

    private static IEnumerable<int[]> Sequences(int length)
    {
        IEnumerable<int[]> sequences = [[]];
        for (int t = 0; t < length; t++)
        {
            sequences = [.. from sequence in sequences
                            from y in Enumerable.Range(0, Labels)
                            where LabelChain.MayFollow(t == 0 ? 0 : sequence[^1], y)
                            select (int[])[.. sequence, y]];
        }

        return sequences;
    }

    private static double ScoreOf(int[] sequence)
        => sequence.Select((y, t) => Scores[t * Labels + y] + (t == 0 ? 0 : Transitions[sequence[t - 1] * Labels + y])).Sum();

    /// <summary>Numbers from -2 to 2 in no order.</summary>
    private static float[] Numbers(int count, int step) => [.. Enumerable.Range(1, count).Select(i => (i * step * 37 % 101 / 25f) - 2)];
}
