namespace NewsParsing.Tests.Datelines;

/// <summary>What looks like a dateline and is none.</summary>
public sealed class DatelineFalseFriendTests
{
    private const string Story = "the harbour board said that ferries will run again by the end of the week.";

    [Theory]
    [InlineData("BREAKING — The ")]
    [InlineData("UPDATE: The ")]
    [InlineData("UPDATE, Jan 21 — The ")]
    [InlineData("NEW: The ")]
    [InlineData("EXCLUSIVE – The ")]
    [InlineData("WATCH: The ")]
    [InlineData("PHOTOS (AP) — The ")]
    [InlineData("CORRECTION: The ")]
    [InlineData("EDITOR’S NOTE — The ")]
    [InlineData("ANALYSIS — The ")]
    [InlineData("NASA - The ")]
    [InlineData("UNESCO — The ")]
    [InlineData("US — The ")]
    [InlineData("GOP: The ")]
    [InlineData("LOPEZ: I never said that ")]
    [InlineData("TRUMP: The ")]
    [InlineData("AP: The ")]
    [InlineData("Storm was worst in decades: the mayor of ")]
    [InlineData("Maria Lopez — the head of ")]
    [InlineData("Maria Lopez, Texas — the head of ")]
    [InlineData("Harbour Board — The ")]
    [InlineData("Charlotte — The ")]
    [InlineData("Paris — a city of bridges — is where ")]
    [InlineData("Paris-based lawyers and ")]
    [InlineData("Washington, where ")]
    [InlineData("London (AP) reported that ")]
    [InlineData("Sen. Ann Roe (R-Texas) — The ")]
    [InlineData("11:40 am — The ")]
    [InlineData("Jan 21 — The ")]
    [InlineData("Tuesday: The ")]
    [InlineData("SMITH--Ann Marie, 98, of London. In a notice ")]
    [InlineData("NEW PORT TERMS NOT YET KNOWN - Ann Roe: The ")]
    [InlineData("Maria Lopez, Washington — The ")]
    [InlineData("MARIA LOPEZ, CNN: The ")]
    [InlineData("NEW YORK TIMES — The ")]
    [InlineData("- ")]
    [InlineData(": ")]
    public void Parse_NoPlaceBeforeTheMark_GivesNone(string start)
        => Assert.Null(new DatelineParser().Parse(start + Story, new DateOnly(2025, 1, 22)));

    [Theory]
    [InlineData("FERRIES RUN AGAIN: BOARD")]
    [InlineData("LONDON: MAYOR RESIGNS AFTER VOTE")]
    [InlineData("Paris – A City And Its Bridges")]
    [InlineData("Moscow: Talks will go on")]
    [InlineData("Washington: We did not know")]
    public void Parse_Headline_IsNoDateline(string headline)
        => Assert.Null(new DatelineParser().Parse(headline + "\n\nIn the end, " + Story));

    [Fact]
    public void Parse_TranscriptOfSpeakersWithNamesOfCities_GivesNone()
        => Assert.Null(
            new DatelineParser().Parse("HOUSTON: We copy that, and we are looking at it.\n\nLOPEZ: Good to hear.\n\nHOUSTON: Go ahead."));

    [Fact]
    public void Parse_PlaceLaterInTheStory_GivesNone()
    {
        string prose = string.Concat(Enumerable.Repeat("The board met for the third time and came to no end. ", 8));
        Assert.Null(new DatelineParser().Parse($"{prose}\n\nMADRID — The rest of the story stands here."));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n ")]
    [InlineData("LONDON")]
    [InlineData("LONDON —")]
    [InlineData("LONDON (AP) — ")]
    [InlineData("(")]
    [InlineData("/")]
    public void Parse_NoStory_GivesNone(string text) => Assert.Null(new DatelineParser().Parse(text));
}
