namespace NewsParsing.Tests.Quotations;

/// <summary>Which marks open and close a quotation, and which are none.</summary>
public sealed partial class QuotationStageTests
{
    [Theory]
    [InlineData("“The bridge is safe,” she said.", "“The bridge is safe,”")]
    [InlineData("\"The bridge is safe,\" she said.", "\"The bridge is safe,\"")]
    [InlineData("''The bridge is safe,'' she said.", "''The bridge is safe,''")]
    [InlineData("``The bridge is safe,'' she said.", "``The bridge is safe,''")]
    [InlineData("‘The bridge is safe,’ she said.", "‘The bridge is safe,’")]
    [InlineData("'The bridge is safe,' she said.", "'The bridge is safe,'")]
    [InlineData("`The bridge is safe,' she said.", "`The bridge is safe,'")]
    [InlineData("«The bridge is safe», she said.", "«The bridge is safe»")]
    [InlineData("« The bridge is safe », she said.", "« The bridge is safe »")]
    [InlineData("»The bridge is safe«, she said.", "»The bridge is safe«")]
    [InlineData("‹The bridge is safe›, she said.", "‹The bridge is safe›")]
    [InlineData("„The bridge is safe“, she said.", "„The bridge is safe“")]
    [InlineData("„The bridge is safe”, she said.", "„The bridge is safe”")]
    [InlineData("‚The bridge is safe‘, she said.", "‚The bridge is safe‘")]
    [InlineData("＂The bridge is safe,＂ she said.", "＂The bridge is safe,＂")]
    [InlineData("´The bridge is safe,´ she said.", "´The bridge is safe,´")]
    [InlineData("「The bridge is safe」と she said.", "「The bridge is safe」")]
    [InlineData("『The bridge is safe』と she said.", "『The bridge is safe』")]
    public void Run_EveryMarkingStyle_FindsTheQuotation(string text, string expected)
        => Assert.Equal([expected], Quoted.Spans(text));

    /// <summary>Names of Arabic, Ethiopia or Hawaii begin with a mark that is a letter.</summary>
    [Theory]
    [InlineData("The poet ‘Ishmarat came to court. He sang there for years.")]
    [InlineData("They met ‘Ubayd and the king’s men. The men left.")]
    [InlineData("Sheikh ‘Umar spoke to ‘Abd al-Roe. It was late.")]
    [InlineData("The poet ‘Ishmarat came.\n\n‘Ishmarat sang there for years.")]
    [InlineData("The island of ‘Onapali has a harbour.")]
    public void Run_MarkThatIsALetterOfAName_OpensNothing(string text) => Assert.Empty(Quoted.Spans(text));

    [Theory]
    [InlineData("”The bridge is safe,” she said.", "”The bridge is safe,”")]
    [InlineData("“The bridge is safe,“ she said.", "“The bridge is safe,“")]
    [InlineData("“The bridge is safe,\" she said.", "“The bridge is safe,\"")]
    [InlineData("She said,\" The bridge is safe\".", "\" The bridge is safe\"")]
    [InlineData("\" The bridge is safe \" she said.", "\" The bridge is safe \"")]
    [InlineData("She said:“The bridge is safe.”", "“The bridge is safe.”")]
    [InlineData("The port—“a wreck”—was closed.", "“a wreck”")]
    [InlineData("“The bridge was—” she began.", "“The bridge was—”")]
    public void Run_WrongWayOrMisplacedMarks_NeighboursDecide(string text, string expected)
        => Assert.Equal([expected], Quoted.Spans(text));

    [Theory]
    [InlineData("The players’ bus didn’t stop at O’Neil’s.")]
    [InlineData("The players' bus didn't stop at O'Neil's.")]
    [InlineData("It was rock ’n’ roll from the ’90s, and they loved ’em.")]
    [InlineData("It was rock 'n' roll from the '90s, and they loved 'em.")]
    [InlineData("The 'burbs are where it's at.")]
    [InlineData("He is 6'2\" and she is 5'7\".")]
    [InlineData("He is 6’2” and she is 5’7”.")]
    [InlineData("A 5\" screen, a 30' mast and a 12\" disc.")]
    [InlineData("That was it,” he said.")]
    [InlineData("Empty marks \"\" and “” and ''.")]
    [InlineData("<img alt=\"A ship\" width=\"20\">")]
    [InlineData("Read more »")]
    [InlineData("They met the ‘")]
    [InlineData("‘")]
    [InlineData("a ‘")]
    public void Run_NoQuotation_FindsNone(string text) => Assert.Empty(Quoted.Spans(text));

    [Theory]
    [InlineData("‘It’s the players’ choice,’ she said.", "‘It’s the players’ choice,’")]
    [InlineData("'It's the players' choice,' she said.", "'It's the players' choice,'")]
    [InlineData("The ‘experts’ left.", "‘experts’")]
    [InlineData("‘We saw ’em in the ’80s,’ he said.", "‘We saw ’em in the ’80s,’")]
    [InlineData("\"A 5\" screen is too small,\" he said.", "\"A 5\" screen is too small,\"")]
    [InlineData("\"He is like 6'2\",\" she said.", "\"He is like 6'2\",\"")]
    public void Run_ApostrophesAndPrimesInside_DoNotClose(string text, string expected)
        => Assert.Equal([expected], Quoted.Spans(text));

    [Fact]
    public void Run_BritishStyle_ClosesBeforeThePunctuation()
        => Assert.Equal(["‘no money left’", "‘It’s over.’"], Quoted.Spans("There was ‘no money left’, he said. ‘It’s over.’"));
}
