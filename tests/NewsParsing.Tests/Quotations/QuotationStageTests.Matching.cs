using NewsParsing.Quotations;

namespace NewsParsing.Tests.Quotations;

/// <summary>Which mark closes which, where marks are missing, doubled or the wrong way round.</summary>
public sealed partial class QuotationStageTests
{
    [Theory]
    // Two paragraphs without a mark may stand between, three may not.
    [InlineData("She said, \"We wait.\n\nWe go.\n\nWe stop.\n\nWe end.\" It ended.", "\"We wait. + We go. + We stop. + We end.\"")]
    [InlineData("She said, \"We wait.\n\nWe go.\n\nWe stop.\n\nWe stay.\n\nWe end.\" It ended.", "\"We wait. …")]
    [InlineData("She said, \"We wait.\n\nWe ‘go’ now.\" It ended.", "\"We wait. + We ‘go’ now.\"", "> ‘go’")]
    [InlineData("She said, \"We wait.\n\nWe go “now” then.", "\"We wait. …", "“now”")]
    // A mark of inches or the wrong way round is too weak a sign.
    [InlineData("She said, \"We wait.\n\nA 5\" disc fell.", "\"We wait. …")]
    [InlineData("She said, \"We wait.\n\nWe go.“ It ended.", "\"We wait. …")]
    [InlineData("She said, «We wait.\n\nWe go.» It ended.")]
    [InlineData("She said, “We wait.\n\nWe ‘go’.\n\nWe stop.\n\nWe stay.\n\nWe end.” It ended.", "“We wait. …", "‘go’")]
    // What is open inside ends with the first paragraph.
    [InlineData("She said, \"We ‘Wait.\n\nWe go.\" It ended.", "\"We ‘Wait. + We go.\"")]
    [InlineData("She said, \"It was: ‘Wait.\n\nWe go.\" It ended.", "\"It was: ‘Wait. + We go.\"", "> ‘Wait. …")]
    [InlineData("She said, \"We wait.\n\nWe go.\" It “ended”.\n\n“We stop.”", "\"We wait. + We go.\"", "“ended”", "“We stop.”")]
    public void ClosingMarkInALaterParagraph_MayClose(string text, params string[] expected)
        => Assert.Equal(expected, Quoted.Spans(text));

    [Theory]
    [InlineData("“We wait.\n\nThen “we go.” It ended.", "“We wait. …", "“we go.”")]
    [InlineData("“We wait.\n\n‘We go.’ It ended.", "“We wait. …", "‘We go.’")]
    [InlineData("“We wait.\n\nIt rained.\n\n“We go.” It ended.", "“We wait. …", "“We go.”")]
    [InlineData("'We wait.\n\n'We go.' It ended.", "'We go.'")]
    [InlineData("«We wait.\n\n»We go.» It ended.", "«We wait. + »We go.»")]
    [InlineData("“He wrote: ‘We wait.\n\n“ ‘We go.’” It ended.", "“He wrote: ‘We wait. + “ ‘We go.’”", "> ‘We wait. + ‘We go.’")]
    [InlineData(
        "“He wrote: ‘We wait.\n\n“Then ‘we go.’” It ended.",
        "“He wrote: ‘We wait. + “Then ‘we go.’”", "> ‘We wait. …", "> ‘we go.’")]
    // An apostrophe below the quotation does not hold it up.
    [InlineData("The 'rout “we wait.\n\n“We go.” It ended.", "“we wait. + “We go.”")]
    [InlineData("“\n\n“We go.” It ended.", "“We go.”")]
    [InlineData("It was “We wait.\n\n“We go.\n\n“We stop.", "“We wait. + “We go. + “We stop. …")]
    [InlineData("It was: ‘We wait.\n\n‘We go.\n\nIt rained.", "‘We wait. + ‘We go. …")]
    [InlineData("“We wait.\n\n’We go.’ It ended.", "“We wait. …", "’We go.’")]
    [InlineData("The 'rout ‘we “wait.\n\n“We go.” It ended.", "“wait. + “We go.”")]
    public void MarkAtTheHeadOfTheNextParagraph_GoesOn(string text, params string[] expected)
        => Assert.Equal(expected, Quoted.Spans(text));

    [Theory]
    [InlineData("“He said “no” to me,” she said.", "“He said “no” to me,”", "> “no”")]
    [InlineData("“He waits “no” to me.", "“He waits …", "“no”")]
    [InlineData("“We wait “we go “we stop” now.", "“We wait …", "“we go …", "“we stop”")]
    [InlineData("\"We wait \"we go \"we stop\" now.", "\"We wait \"", "\"we stop\"")]
    [InlineData("“We ‘wait “we go” now.", "“We ‘wait “we go” now. …", "> “we go”")]
    // In a block in straight marks curly ones are inner ones, elsewhere straight ones in curly too.
    [InlineData("\"He said “no” twice\" and left.", "\"He said “no” twice\"", "> “no”")]
    [InlineData("\"He said “no and left.\n\nIt rained.", "\"He said “no and left. …", "> “no and left. …")]
    [InlineData("It was \"He said “no and left.\n\nIt rained.", "\"He said …", "“no and left. …")]
    [InlineData("“He said \"no\" twice” and left.", "“He said \"no\" twice”", "> \"no\"")]
    [InlineData("\"We “wait \"we go\" now” then\" he left.", "\"We “wait \"we go\" now” then\"", "> “wait \"we go\" now”", "> \"we go\"")]
    [InlineData("“We “wait here\" now” then.", "“We “wait here\" now”", "> “wait here\"")]
    public void SecondOpeningMark_IsNestedOrEndsTheFirst(string text, params string[] expected)
        => Assert.Equal(expected, Quoted.Spans(text));

    [Theory]
    [InlineData("‘We ‘go’ now.", "‘We …", "‘go’")]
    [InlineData("The ‘rout ‘go’ now.", "‘go’")]
    [InlineData("’We go,’ she said.", "’We go,’")]
    [InlineData("’We go,’ she said of ‘it’.", "‘it’")]
    [InlineData("He said,'Never again,' to me.", "'Never again,'")]
    [InlineData("He said,'Never again.")]
    [InlineData("‘We wait, she said.", "‘We wait, she said. …")]
    [InlineData("‘we wait, she said.")]
    [InlineData("'We wait, she said.")]
    [InlineData("`We wait, she said.")]
    [InlineData("It was ‘We wait, she said.")]
    [InlineData("It was: ‘We wait, she said.", "‘We wait, she said. …")]
    public void SingleMarks_OpenAndEnd(string text, params string[] expected) => Assert.Equal(expected, Quoted.Spans(text));

    /// <summary>A possessive that closes a quotation closes a short one.</summary>
    [Theory]
    [InlineData(78, 1)]
    [InlineData(79, 0)]
    public void PluralsMark_ClosesAShortQuotation(int letters, int expected)
        => Assert.Equal(expected, Quoted.Run($"The ‘{new string('a', letters)}s’ left.").Count);

    [Theory]
    [InlineData("She said,\" Yes, he did\". It ended.", "\" Yes, he did\"")]
    [InlineData("She said:\" Yes, he did\". It ended.", "\" Yes, he did\"")]
    [InlineData("She said,” Yes, he did”. It ended.", "” Yes, he did”")]
    [InlineData("She said;\" Yes, he did\". It ended.")]
    [InlineData("She said\" Yes, he did\". It ended.")]
    [InlineData("She said,\" Yes, he did.")]
    [InlineData("She said;“ Yes, he did.” It ended.", "“ Yes, he did.”")]
    [InlineData("She said,」 yes, he did」. It ended.")]
    public void MarkOnTheWrongSideOfItsSpace_OpensWhereAnotherCloses(string text, params string[] expected)
        => Assert.Equal(expected, Quoted.Spans(text));

    [Theory]
    [InlineData("“{0}a wait.", 15, 1)]
    [InlineData("“{0}a wait.", 16, 0)]
    [InlineData("“{0}", 3, 0)]
    [InlineData("“{0}5", 3, 1)]
    [InlineData("「{0}a wait.", 1, 0)]
    [InlineData("«{0}a wait.", 1, 0)]
    public void UnclosedQuotation_HasAWordNearItsMark(string text, int signs, int expected)
        => Assert.Equal(expected, Quoted.Run(text.Replace("{0}", new string('*', signs), StringComparison.Ordinal)).Count);

    [Fact]
    public void SixLevels_EachHasItsParent()
    {
        QuotationBuffer quotations = Quoted.Run("“a ‘b «c ‹d 「e 『f』 e」 d› c» b’ a” and left.");

        Assert.Equal([-1, 0, 1, 2, 3, 4], quotations.Items.Take(quotations.Count).Select(item => item.Parent));
        Assert.All(quotations.Items.Take(quotations.Count), item => Assert.True(item.IsClosed));
    }

    [Theory]
    [InlineData("«We go», she said. «We stop», he said.", "«We go»", "«We stop»")]
    [InlineData("»We go«, she said. ›We stop‹, he said.", "»We go«", "›We stop‹")]
    [InlineData("‹We go›, she said. «We stop», he said.", "‹We go›", "«We stop»")]
    public void Guillemets_PointTheSameWayInAText(string text, params string[] expected) => Assert.Equal(expected, Quoted.Spans(text));
}
