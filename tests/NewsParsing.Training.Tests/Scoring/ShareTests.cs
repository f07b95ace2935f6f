using NewsParsing.Training.Scoring;

namespace NewsParsing.Training.Tests.Scoring;

public sealed class ShareTests
{
    [Theory]
    [InlineData(6.25, "6.2")]
    [InlineData(18.75, "18.8")]
    [InlineData(97.65, "97.7")]
    [InlineData(100, "100.0")]
    [InlineData(0, "0.0")]
    public void Print_RoundsAsTheScript(double percent, string printed) => Assert.Equal(printed, Share.Print(percent));
}
