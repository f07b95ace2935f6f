using NewsParsing.Training.Figures;

namespace NewsParsing.Training.Tests.Figures;

public sealed class FigureDocumentTests
{
    private static readonly Dictionary<string, decimal> Measured = new() { ["a"] = 80.14999m, ["b"] = 7.25m, ["n"] = 39819 };

    [Theory]
    [InlineData("| 0.0 <!--= a --> |", "| 80.1 <!--= a --> |")]
    [InlineData("0.00 <!--= a -->", "80.15 <!--= a -->")]
    [InlineData("0 % <!--= a -->", "80 % <!--= a -->")]
    [InlineData("1 token <!--= n -->", "39,819 token <!--= n -->")]
    [InlineData("0.0 <!--= b -->", "7.2 <!--= b -->")]
    public void Number_IsPrintedAsItWasPrinted(string before, string after)
        => Assert.Equal(after, new FigureDocument(before).With(Measured));

    [Theory]
    [InlineData("of 84 articles 1.0 (2.0) <!--= a b -->", "of 84 articles 80.1 (7.2) <!--= a b -->")]
    [InlineData("1.0 <!--= a --> and 2.0 <!--= b --> of 3", "80.1 <!--= a --> and 7.2 <!--= b --> of 3")]
    [InlineData("from 0.9 | 1,234 | 5.0 <!--= n b -->", "from 0.9 | 39,819 | 7.2 <!--= n b -->")]
    [InlineData("UTF-16 and v1.0 hold 1.0 <!--= b -->", "UTF-16 and v1.0 hold 7.2 <!--= b -->")]
    public void Keys_SpeakOfTheNumbersBeforeThem(string before, string after)
        => Assert.Equal(after, new FigureDocument(before).With(Measured));

    [Theory]
    [InlineData("1.0 <!--= unknown -->")]
    [InlineData("1.0 <!--= a b -->")]
    [InlineData("1.0\n<!--= a -->")]
    public void Comment_WithoutFigureOrNumber_IsRefused(string text)
        => Assert.Throws<FormatException>(() => new FigureDocument(text).With(Measured));

    [Fact]
    public void Stale_GivesTheLinesThatStateSomethingElse()
        => Assert.Equal(["- 7.3 <!--= b -->\n+ 7.2 <!--= b -->"], new FigureDocument("80.1 <!--= a -->\n7.3 <!--= b -->").Stale(Measured));

    [Fact]
    public void Table_ReadsWhatItWrites()
    {
        Figure[] figures = [new("x.cue", 74.12345m, "dev", "evaluate x"), new("x", 80, "dev", "evaluate x")];

        Assert.Equal(figures.Reverse(), FigureTable.Read(FigureTable.Write(figures)));
    }
}
