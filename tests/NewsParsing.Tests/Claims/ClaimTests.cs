namespace NewsParsing.Tests.Claims;

public sealed class ClaimTests
{
    [Fact]
    public void Parse_ThatClause_LeavesThatOut()
        => Assert.Equal(["the plan was late"], TextsOf("The auditor said that the plan was late."));

    [Fact]
    public void Parse_TwoThatClausesUnderOneCue_GivesTwoClaims()
        => Assert.Equal(["the plan was late", "it would cost more"], TextsOf("The auditor said that the plan was late and that it would cost more."));

    [Theory]
    [InlineData("The union promised to cut prices and to raise wages.", "to cut prices", "to raise wages")]
    [InlineData("The judge asked how the fire began and whether the alarm had worked.", "how the fire began", "whether the alarm had worked")]
    [InlineData("The minister said the plan was late but that the rest of the bill was sound.", "the plan was late", "the rest of the bill was sound")]
    public void Parse_TwoPropositionsOfOneKind_GivesTwoClaims(string text, string first, string second) => Assert.Equal([first, second], TextsOf(text));

    [Theory]
    [InlineData("The auditor said the board knew that the plan was late and that it would cost more.", "the board knew that the plan was late and that it would cost more")]
    [InlineData("The auditor said the plan was late and it would cost more.", "the plan was late and it would cost more")]
    [InlineData("The union vowed to strike or to sue.", "to strike or to sue")]
    public void Parse_CoordinationInsideAProposition_GivesOneClaim(string text, string claim) => Assert.Contains(claim, TextsOf(text));

    [Fact]
    public void Parse_TwoClaims_KeepTheirQuotationsApart()
    {
        Article article = NewsParser.Default.Parse("The senator said that the law was “a mess” and that the vote was “a farce”.");
        Assert.Equal(["“a mess”", "“a farce”"], article.Claims.Select(claim => Assert.Single(claim.Quotes).Text));
        Assert.All(article.Claims, claim => Assert.Same(article.Attributions[0], claim.Attribution));
    }

    [Fact]
    public void Parse_QuotedFragment_IsLinkedToItsClaim()
    {
        Article article = NewsParser.Default.Parse("The senator said the law was “a mess”.");
        Claim claim = Assert.Single(article.Claims);
        Assert.Same(Assert.Single(article.Quotes), Assert.Single(claim.Quotes));
        Assert.Same(Assert.Single(article.Attributions), claim.Attribution);
    }

    [Fact]
    public void Parse_SpeechWhollyInMarks_GivesNoClaim()
        => Assert.Empty(TextsOf("“The law is a mess,” the senator said."));

    [Fact]
    public void Parse_NegatedCue_NegatesTheClaim()
        => Assert.True(Assert.Single(NewsParser.Default.Parse("The firm did not say that it would appeal.").Claims).Negated);

    private static IEnumerable<string> TextsOf(string text) => NewsParser.Default.Parse(text).Claims.Select(claim => claim.Text);
}
