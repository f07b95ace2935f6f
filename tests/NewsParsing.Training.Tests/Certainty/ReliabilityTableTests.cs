using NewsParsing.Training.Certainty;

namespace NewsParsing.Training.Tests.Certainty;

public sealed class ReliabilityTableTests
{
    private static readonly ReliabilityTable Table = new(
    [
        Sample(0.95, true), Sample(1, true), Sample(0.9, false), Sample(0.89, true), Sample(0.3, true), Sample(0, false),
    ]);

    [Fact]
    public void Tenth_HoldsWhatIsFromItsLowerBoundOn()
        => Assert.Equal((3, 1, 1, 1), (Table[9].Count, Table[8].Count, Table[3].Count, Table[0].Count));

    [Fact]
    public void Tenth_KnowsItsMeanAndShare()
    {
        Assert.Equal(2, Table[9].Right);
        Assert.Equal(0.95, Table[9].Mean, 1e-9);
        Assert.Equal(66.7, Table[9].RightShare, 0.1);
        Assert.Equal(50, Table[9].ShareOf(Table.Count));
    }

    [Fact]
    public void FromATenthOn_CountsTheUpperOnesToo() => Assert.Equal((4, 3), (Table.From(8).Count, Table.From(8).Right));

    [Fact]
    public void EmptyTable_HasNoShares()
        => Assert.All(
            new ReliabilityTable([]).Lines(), line => Assert.DoesNotContain("NaN", line, StringComparison.Ordinal));

    private static SpeakerSample Sample(double confidence, bool isRight) => new(0, false, [], isRight, confidence);
}
