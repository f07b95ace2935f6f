namespace NewsParsing.Tests.Accepted;

public sealed class AcceptedFileTests
{
    private const string Text =
        """
        # reader: attributions
        # floor: 1 of 9
        # today: ?

        == phenomenon
        First case.
        Its second paragraph\nand line.
        = right
        Second case.
        = one
        = two
        ! wrong
        """;

    [Fact]
    public void Parse_Cases_HaveTextWantedAndRecordedAnswer()
    {
        AcceptedFile file = AcceptedFile.Parse(Text);

        Assert.Equal(("attributions", 1), (file.Reader, file.Floor));
        Assert.All(file.Cases, item => Assert.Equal("phenomenon", item.Phenomenon));
        Assert.Equal(["First case.\n\nIts second paragraph\nand line.", "Second case."], file.Cases.Select(item => item.Text));
        Assert.Equal([["right"], ["one", "two"]], file.Cases.Select(item => item.Wanted));
        Assert.Equal([[], ["wrong"]], file.Cases.Select(item => item.Recorded));
    }

    [Fact]
    public void Case_IsRightAndRecorded_OnlyByItsLines()
    {
        AcceptedFile file = AcceptedFile.Parse(Text);

        Assert.True(file.Cases[0].IsRight(["right"]) && file.Cases[0].IsRecorded(["right"]));
        Assert.False(file.Cases[0].IsRight(["right", "more"]) || file.Cases[0].IsRecorded(["wrong"]));
        Assert.False(file.Cases[1].IsRight(["wrong"]) || file.Cases[1].IsRecorded(["one", "two"]));
        Assert.True(file.Cases[1].IsRecorded(["wrong"]));
    }

    [Fact]
    public void With_GivenAnswers_KeepsTheWantedOnesAndCounts()
    {
        string written = AcceptedFile.Parse(Text).With([["other"], ["one", "two"]]);

        Assert.Equal(
            """
            # reader: attributions
            # floor: 1 of 2
            # today: 1 of 2

            == phenomenon
            First case.
            Its second paragraph\nand line.
            = right
            ! other
            Second case.
            = one
            = two

            """.ReplaceLineEndings("\n"),
            written);
        Assert.Equal(written, AcceptedFile.Parse(written).With([["other"], ["one", "two"]]));
    }

    [Theory]
    [InlineData("# floor: 1 of 1\nText.\n= answer")]
    [InlineData("# reader: attributions\nText.\n= answer")]
    [InlineData("# reader: attributions\n# floor: 2 of 1\nText.\n= answer")]
    [InlineData("# reader: attributions\n# floor: 1 of 1\nText.")]
    public void Parse_WithoutReaderFloorOrAnswer_Throws(string text) => Assert.Throws<FormatException>(() => AcceptedFile.Parse(text));

    [Theory]
    [InlineData("attributions", "The auditor said the plan was late.", "[The auditor] {denied}")]
    [InlineData("claims", "The auditor said the plan was late.", "the plan was early")]
    [InlineData("speech", "The auditor said the plan was late.", "the plan: The director")]
    [InlineData("quotations", "“We wait,” she said.", "kinds: Title")]
    [InlineData("speakers", "[Ana Reis] said no.", "Omar Bell")]
    [InlineData("actors", "Yesterday Ana Reis left.", "Ana Reis: age 7")]
    [InlineData("cues", "[Ana Reis] {said} <it was late>.", "Promise")]
    [InlineData("syntax", "Police arrested two men·.", "root: Police")]
    public void Answer_ToACaseThatIsWrong_IsAnother(string reader, string text, string wanted)
        => Assert.NotEqual([wanted], Answers.Of(reader, text, [wanted]));
}
