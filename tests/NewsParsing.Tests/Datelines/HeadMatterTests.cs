namespace NewsParsing.Tests.Datelines;

/// <summary>Headline and byline.</summary>
public sealed class HeadMatterTests
{
    private const string Body = "The harbour board said on Tuesday that ferries will run again by the end of the week.\n\nIt gave no "
        + "reason.";

    [Theory]
    [InlineData("Ferries to run again", "Ferries to run again")]
    [InlineData("Ferries To Run Again.", "Ferries To Run Again.")]
    [InlineData("Board says ferries will run again.", "Board says ferries will run again.")]
    [InlineData("FERRIES TO RUN AGAIN", "FERRIES TO RUN AGAIN")]
    [InlineData("Board buys ad time in four Super Tuesday states.", "Board buys ad time in four Super Tuesday states.")]
    [InlineData("They tried. Again.", "They tried. Again.")]
    [InlineData("Will the ferries run again?", "Will the ferries run again?")]
    [InlineData("Ferries to run again;\nBoard gives in", "Ferries to run again")]
    [InlineData("Ferries to run again after a dispute of\nthree months", "Ferries to run again after a dispute of\nthree months")]
    public void Headline_FirstLine_IsTitle(string head, string expected)
    {
        string text = head + "\n\n" + Body;
        Headline headline = Parse(text).Headline!;
        Assert.Equal(expected, headline.Text);
        Assert.Equal(expected, text[headline.Span!.Value.ToRange()]);
    }

    [Theory]
    [InlineData(Body)]
    [InlineData("Ferries to run again")]
    [InlineData("")]
    [InlineData("By Jane Roe\n\n" + Body)]
    [InlineData("Tuesday, January 21, 2025\n\n" + Body)]
    [InlineData("LONDON (AP) — " + Body)]
    [InlineData("“We will run again,” she said on Friday.\n\n" + Body)]
    public void Headline_OtherFirstLine_GivesNone(string text) => Assert.Null(Parse(text).Headline);

    [Theory]
    [InlineData("By Jane Roe", "Jane Roe")]
    [InlineData("By Jane Roe.", "Jane Roe")]
    [InlineData("By Jane Roe and Max Poe", "Jane Roe|Max Poe")]
    [InlineData("By Jane Roe, Max Poe and Li Wu", "Jane Roe|Max Poe|Li Wu")]
    [InlineData("By Jane White", "Jane White")]
    [InlineData("BY JANE MCROE, Staff Writer", "Jane McRoe")]
    [InlineData("By JANE ROE | The Harbour Times", "Jane Roe")]
    [InlineData("— By Jane Roe", "Jane Roe")]
    [InlineData("By Jane D. Roe Jr. for the Harbour Times", "Jane D. Roe Jr.")]
    [InlineData("By Jane de la Roe", "Jane de la Roe")]
    [InlineData("By Jane Roe, Associated Press", "Jane Roe")]
    [InlineData("Jane Roe | Reuters", "Jane Roe")]
    [InlineData("Jane Roe, The Harbour Times", "Jane Roe")]
    [InlineData("Jane Roe and Max Poe, USA TODAY", "Jane Roe|Max Poe")]
    [InlineData("Written by Jane Roe", "Jane Roe")]
    [InlineData("BYLINE: Jane Roe.", "Jane Roe")]
    [InlineData("By The Associated Press", "The Associated Press")]
    [InlineData("By Jane Roe | January 21, 2025 at 3:04 p.m.", "Jane Roe")]
    [InlineData("By Jean-Luc O’Roe", "Jean-Luc O’Roe")]
    public void Byline_AfterTheHeadline_GivesTheAuthors(string byline, string authors)
    {
        string text = "Ferries to run again\n\n" + byline + "\n\nUpdated: 3:04 PM ET\n\n" + Body;
        Byline read = Parse(text).Byline!;
        Assert.Equal(authors, string.Join('|', read.Authors));
        Assert.Equal(read.Text, text[read.Span!.Value.ToRange()]);
    }

    [Theory]
    [InlineData("By Monday morning, the grim ritual had begun.")]
    [InlineData("By Tuesday, Ferries Ran")]
    [InlineData("By contrast, the ferries ran.")]
    [InlineData("By big margins, those surveyed like ferries.")]
    [InlineData("Jane Roe, 40")]
    [InlineData("Board, Owners Agree")]
    [InlineData("Jane Roe, who heads the board, and the Times spoke.")]
    [InlineData("Published 3:04 PM ET")]
    public void Byline_OtherLine_GivesNone(string line) => Assert.Null(Parse("Ferries to run again\n\n" + line + "\n\n" + Body).Byline);

    [Fact]
    public void Headline_Given_WinsAndIsFoundInTheText()
    {
        const string Text = "Ferries ‘to run’\nagain.\n\n" + Body;
        Headline headline = NewsParser.Default.Parse(new NewsItem { Text = Text, Headline = "Ferries 'to run' again" }).Headline!;
        Assert.Equal("Ferries 'to run' again", headline.Text);
        Assert.Equal("Ferries ‘to run’\nagain", Text[headline.Span!.Value.ToRange()]);
    }

    [Fact]
    public void Headline_GivenAndNotInTheText_HasNoSpan()
        => Assert.Equal(
            new Headline { Text = "Boats" },
            NewsParser.Default.Parse(new NewsItem { Text = "Ferries to run again\n\n" + Body, Headline = "Boats" }).Headline);

    [Fact]
    public void Byline_Given_GivesItsAuthors()
    {
        Byline byline = NewsParser.Default.Parse(new NewsItem { Text = Body, Byline = "Jane Roe and MAX POE" }).Byline!;
        Assert.Equal(["Jane Roe", "Max Poe"], byline.Authors);
        Assert.Null(byline.Span);
    }

    [Fact]
    public void Byline_GivenAndInTheText_HasItsSpan()
    {
        const string Text = "Ferries to run again\n\nBy Jane Roe\n\n" + Body;
        Byline byline = NewsParser.Default.Parse(new NewsItem { Text = Text, Byline = "Jane Roe" }).Byline!;
        Assert.Equal("By Jane Roe", Text[byline.Span!.Value.ToRange()]);
    }

    /// <summary>Many texts come without their headline: the first sentence of the story is none.</summary>
    [Theory]
    [InlineData("A ferry has run aground off the island with a crew of nine.")]
    [InlineData("The harbour was closed after the storm.")]
    [InlineData("Two men were rescued from the sea by a fishing boat.")]
    [InlineData("Ann Roe won the seat on Sunday.")]
    [InlineData("Ferries stopped at the old quay yesterday.")]
    [InlineData("The harbour board plans to build two quays and a road to the north of the island next year, it has been told.")]
    [InlineData("The board on Tuesday allowed the firm to have the ferries repaired in the old yard")]
    [InlineData("The harbour at dawn. Photo: Jo Park")]
    public void Headline_LeadOfOneSentence_IsNone(string lead) => Assert.Null(Parse(lead + "\n\n" + Body).Headline);

    [Theory]
    [InlineData("By JANE POST, MAX HERALD and LI SUN", "Jane Post|Max Herald|Li Sun")]
    [InlineData("By Jane Roe, Emma Times and Max Poe", "Jane Roe|Emma Times|Max Poe")]
    [InlineData("By Jane Roe, Xanthe Mail and Max Poe", "Jane Roe|Xanthe Mail|Max Poe")]
    [InlineData("By Max Poe and Joe Press", "Max Poe|Joe Press")]
    [InlineData("By Jane Roe and Max Poe, Harbour Times", "Jane Roe|Max Poe")]
    [InlineData("By Jane Roe, Political Reporter", "Jane Roe")]
    [InlineData("By Byron Roe and Toby Bye", "Byron Roe|Toby Bye")]
    [InlineData("Words by Jane Roe, photographs by Max Poe", "Jane Roe")]
    [InlineData("Written by Jane Roe, additional reporting by Max Poe and Li Wu", "Jane Roe")]
    public void Byline_SeveralNamesAndCredits_GivesTheAuthors(string byline, string authors)
        => Assert.Equal(authors, string.Join('|', Parse("Ferries to run again\n\n" + byline + "\n\n" + Body).Byline!.Authors));

    [Theory]
    [InlineData("Ferries to run again\n\nByrdie Osterby\n3 hours ago\n\n", "Byrdie Osterby")]
    [InlineData("Ferries to run again\nXan Poe\nJanuary 21, 2025\n\n", "Xan Poe")]
    [InlineData("Ferries to run again\n\nEmma Roe\n\n", "Emma Roe")]
    [InlineData("EMMA ROE\n\n", "Emma Roe")]
    [InlineData("Emma D. Roe\n\n", "Emma D. Roe")]
    public void Byline_NameOnALineOfItsOwn_GivesTheAuthor(string head, string author)
        => Assert.Equal([author], Parse(head + Body).Byline!.Authors);

    [Theory]
    [InlineData("Harbour Ferries")]
    [InlineData("Emma Roe")]
    public void Byline_HeadlineOfTwoWords_IsNone(string headline)
        => Assert.Equal(headline, Parse(headline + "\n\nThe ferries of Ms Roe run again. " + Body).Headline!.Text);

    private static Article Parse(string text) => NewsParser.Default.Parse(text);
}
