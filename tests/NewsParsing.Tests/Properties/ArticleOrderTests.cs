namespace NewsParsing.Tests.Properties;

/// <summary>What a reader of a list may count on: everything once, in the order of the text.</summary>
public sealed class ArticleOrderTests
{
    [Fact]
    public void Seed_KeepsEveryInvariant()
        => ArticleInvariants.Check(NewsParser.Default.Parse(Repository.Seed));

    /// <summary>The source of two reports was read once for each of them.</summary>
    [Theory]
    [InlineData("His aides warned the board and noted that Dunn had won the seat.")]
    [InlineData("His aides conceded publicly as well as privately that he was behind and that the wards may slip away to Mary Keane.")]
    [InlineData("But even as Nolan publicly showed his usual cheer, his aides conceded publicly as well as privately that he was behind — "
        + "and that the crucial harbour wards may be slipping away to Labour's Mary Keane.")]
    [InlineData("Protesters say the dam is rotten and believe that it will fall. Protesters, they said, would stay.")]
    [InlineData("U.S. officials said it rained, and U.S. officials said it was late, and insisted that it was cold.")]
    [InlineData("The two leaders said that it rained and warned that it would go on. Both denied that they had met.")]
    public void MentionsAttributionsAndClaims_ComeOnceInTheOrderOfTheText(string text)
        => ArticleInvariants.Check(NewsParser.Default.Parse(text));
}
