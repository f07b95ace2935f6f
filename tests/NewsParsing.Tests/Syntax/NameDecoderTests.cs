using NewsParsing.Syntax;

namespace NewsParsing.Tests.Syntax;

public sealed class NameDecoderTests
{
    [Fact]
    public void Decode_BestLabelsThatFollowEachOther_AreTaken()
        => Assert.Equal(
            [NameLabel.BeginPerson, NameLabel.InsidePerson, NameLabel.None, NameLabel.BeginPlace],
            Decode((NameLabel.BeginPerson, 2), (NameLabel.InsidePerson, 1), (NameLabel.None, 1), (NameLabel.BeginPlace, 3)));

    [Fact]
    public void Decode_InsideWithoutBegin_IsMendedAtTheLeastCost()
        => Assert.Equal(
            [NameLabel.None, NameLabel.BeginPlace],
            Decode([(NameLabel.None, 5)], [(NameLabel.InsidePlace, 2), (NameLabel.BeginPlace, 1)]));

    [Fact]
    public void Decode_InsideOfAnotherKind_TakesTheKindThatIsBetterAsAWhole()
        => Assert.Equal(
            [NameLabel.BeginOrganization, NameLabel.InsideOrganization],
            Decode(
                [(NameLabel.BeginPerson, 2), (NameLabel.BeginOrganization, 1.5f)],
                [(NameLabel.InsideOrganization, 4), (NameLabel.InsidePerson, 1)]));

    [Fact]
    public void Decode_AnyScores_NeverContinuesWhatDidNotBegin()
    {
        var random = new Random(5);
        var decoder = new NameDecoder();
        for (int round = 0; round < 500; round++)
        {
            var labels = new NameLabel[1 + random.Next(OutputLayout.MaximumPiece)];
            float[] scores = [.. Enumerable.Range(0, labels.Length * NameScorer.Width).Select(_ => random.NextSingle())];
            decoder.Decode(scores, labels);
            for (int i = 0; i < labels.Length; i++)
            {
                bool continues = labels[i] != NameLabel.None && (int)labels[i] % 2 == 0;
                Assert.True(!continues || (i > 0 && (labels[i - 1] == labels[i] || labels[i - 1] == labels[i] - 1)));
            }
        }
    }

    private static NameLabel[] Decode(params (NameLabel Label, float Score)[] tokens)
        => Decode([.. tokens.Select(token => new[] { token })]);

    private static NameLabel[] Decode(params (NameLabel Label, float Score)[][] tokens)
    {
        var scores = new float[tokens.Length * NameScorer.Width];
        for (int i = 0; i < tokens.Length; i++)
        {
            foreach ((NameLabel label, float score) in tokens[i])
            {
                scores[i * NameScorer.Width + (int)label] = score;
            }
        }

        var labels = new NameLabel[tokens.Length];
        new NameDecoder().Decode(scores, labels);
        return labels;
    }
}
