namespace NewsParsing.Tests.Syntax;

/// <summary>What holds for any weights; the names that are found are counted in <c>Accepted/syntax.txt</c>.</summary>
public sealed class NameLabelTests
{
    [Fact]
    public void Run_SentencesTogetherOrAlone_GivesTheSameNames()
    {
        const string First = "Marta Kolberg lives in Norway·.";
        const string Second = "Her brother works for the Ministry of Transport in Lisbon·.";
        Assert.Equal(SyntaxText.Names(First) + "; " + SyntaxText.Names(Second), SyntaxText.Names(First + "\n" + Second));
    }
}
