namespace NewsParsing.Tests;

public sealed class NewsParserTests
{
    [Fact]
    public void Parse_Null_Throws() => Assert.Throws<ArgumentNullException>(() => NewsParser.Default.Parse((string)null!));
}
