namespace NewsParsing.Tests.Claims;

public sealed class ClaimTests
{
    [Fact]
    public void Parse_ThatClause_LeavesThatOut()
        => Assert.Equal(["the plan was late"], TextsOf("The auditor said that the plan was late."));

    [Fact]
    public void Parse_TwoThatClausesUnderOneCue_GivesTwoClaims()
        => Assert.Equal(["the plan was late", "it would cost more"], TextsOf("The auditor said that the plan was late and that it would cost more."));

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
