namespace NewsParsing.Tests.Text;

/// <summary>Lines of columns and pages are read as the paragraphs that they were.</summary>
public sealed class LineRepairTests
{
    [Fact]
    public void Run_NarrowColumnWithIndents_IsAParagraphForEachIndent()
    {
        const string Text = """
              The pier of the old town will be
            closed until the spring, since a
            storm has torn out eleven of its
            planks, the harbour master said.
              Nobody was hurt. The ferry will
            leave from the north quay, where
            the buses stop as well.
            """;
        Assert.Equal(
            [
                "The pier of the old town will be closed until the spring, since a storm has torn out eleven of its planks, the harbour "
                    + "master said.",
                "Nobody was hurt. The ferry will leave from the north quay, where the buses stop as well.",
            ],
            Lines(Text));
    }

    [Fact]
    public void Run_RaggedLines_AreJoinedInMidSentence()
    {
        const string Text = """
            The pier of the old town will be closed until spring, said
            harbour master Ruth
            Karlsen on Monday. She
            added that nobody
            was hurt.
            """;
        Assert.Single(Lines(Text));
    }

    [Fact]
    public void Run_PageMargin_IsNoIndent()
    {
        string[] lines = Lines("""
                The pier of the old town will be closed
                until the spring, since a storm has torn
                out eleven of its planks. Nobody was hurt.
                    The ferry will leave from the north
                quay, where the buses stop as well, and
                where it left from before the war.
            """);
        Assert.Equal(2, lines.Length);
    }

    [Fact]
    public void Run_HeadlineAboveAColumn_StaysALine()
    {
        string[] lines = Lines("""
            Pier closes

            The pier of the old town will be
            closed until the spring, since a
            storm has torn out eleven of its
            planks, the harbour master said.
            """);
        Assert.Equal("Pier closes", lines[0]);
        Assert.Equal(2, lines.Length);
    }

    [Theory]
    [InlineData("the council’s chief engi-\nneer said", "the council’s chief engineer said")]
    [InlineData("the council’s chief engi-\r\n   neer said", "the council’s chief engineer said")]
    [InlineData("Mayor Or-\ntiz said", "Mayor Ortiz said")]
    [InlineData("a well-\nknown man", "a well-known man")]
    [InlineData("the long-\nterm plan", "the long-term plan")]
    [InlineData("a state-of-the-\nart pump", "a state-of-the-art pump")]
    [InlineData("the twenty-sev-\nenth pump", "the twenty-seventh pump")]
    [InlineData("a London-\nbased firm", "a London-based firm")]
    [InlineData("a 50-\nyear lease", "a 50-year lease")]
    [InlineData("Or\u00AD\ntiz is rea\u00ADdy", "Ortiz is ready")]
    [InlineData("the seawall is old; the sea-\nwall leaks", "the seawall is old; the seawall leaks")]
    [InlineData("the sea-wall is old; the sea-\nwall leaks", "the sea-wall is old; the sea-wall leaks")]
    public void Run_WordCutAtALineEnd_IsWhole(string text, string read) => Assert.Equal(read, Read(text));

    [Theory]
    [InlineData("pre-\nand post-war")]
    [InlineData("He said --\nand left")]
    [InlineData("The end -\nthe start")]
    [InlineData("Weather-\nSunny")]
    public void Run_OtherHyphenAtALineEnd_StaysBeforeItsBreak(string text) => Assert.Equal(text, Read(text));

    [Fact]
    public void Run_CapitalAfterAHyphen_KeepsTheHyphen()
    {
        const string Text = """
            The harbour master told the paper Al-
            Ahram that the ferry would leave from
            the north quay until the pier is open.
            """;
        Assert.Equal(
            "The harbour master told the paper Al-Ahram that the ferry would leave from the north quay until the pier is open.",
            Read(Text));
    }

    [Theory]
    [InlineData("3")]
    [InlineData("- 3 -")]
    [InlineData("THE HARBOUR POST — Page 3")]
    [InlineData("Page 3 of 12")]
    [InlineData("12      The Harbour Post")]
    public void Run_PageHeadInASentence_IsLeftOut(string head)
    {
        string text = $"""
            The pier of the old town will be closed
            until the spring, since a storm has torn

            {head}

            out eleven of its planks. The old ferry
            leaves from the north quay until June.
            """;
        Assert.Equal(
            "The pier of the old town will be closed until the spring, since a storm has torn out eleven of its planks. The old ferry "
                + "leaves from the north quay until June.",
            Read(text));
    }

    [Fact]
    public void Run_LineThatComesOnEveryPage_IsLeftOutOfSentences()
    {
        const string Text = """
            The pier of the old town will be closed
            until the spring, since a storm has torn
            The Harbour Post, 4 May
            out eleven of its planks. The old ferry
            will leave from the north quay, and the
            The Harbour Post, 4 May
            buses will go there as well until June.
            """;
        Assert.DoesNotContain("Post", Read(Text), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_PageEndsBetweenTheSentencesOfAParagraph_TheIndentDecides()
    {
        string[] lines = Lines("""
              The pier of the old town will be closed
            until spring. Nobody knows what it costs.
              The ferry leaves from the north quay,
            and the harbour master said on Monday.

                                 Page 4

            The buses will go there as well, she said.
              Nobody was hurt when the storm tore out
            eleven planks of it.
            """);
        Assert.Equal(3, lines.Length);
    }

    [Fact]
    public void Run_NumberBetweenParagraphs_Stays()
    {
        const string Text = """
            The pier of the old town will be closed
            until the spring, the master has said.

            3

            The ferry will leave from the north
            quay, where the buses stop as well, and
            where it left from before the war.
            """;
        Assert.Contains("3", Read(Text), StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_PageHeadInsideAQuote_IsNotPartOfItsText()
    {
        const string Text = """
            The pier of the old town is closed. “We
            have found eleven loose planks, and it
            will take us until the spring to bring

            THE HARBOUR POST — Page 3

            new ones to the quay,” Ruth Karlsen told
            reporters on Monday.
            """;
        Article article = NewsParser.Default.Parse(Text);
        Quote quote = Assert.Single(article.Quotes);
        Assert.Equal("Ruth Karlsen", Assert.Single(quote.Speakers).Name);
        Assert.Equal(2, quote.Spans.Count);
        Assert.EndsWith("bring\nnew ones to the quay,”", quote.Text, StringComparison.Ordinal);
        Assert.Null(article.Dateline);
    }

    [Fact]
    public void Parse_NameCutAtALineEnd_IsOneName()
    {
        const string Text = "The pumps are new, Mayor Lena Or-\ntiz said. “We are ready,” Or-\ntiz added.";
        Article article = NewsParser.Default.Parse(Text);
        Assert.Equal("Lena Ortiz", Assert.Single(Assert.Single(article.Quotes).Speakers).Name);
    }

    private static string Read(string text) => TextDump.Run(text).Text;

    private static string[] Lines(string text)
        => [.. Read(text).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
}
