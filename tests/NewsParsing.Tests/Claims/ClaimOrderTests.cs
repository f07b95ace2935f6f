namespace NewsParsing.Tests.Claims;

/// <summary>Claims come once and in the order of the text, and no claim joins what no sentence joins.</summary>
public sealed class ClaimOrderTests
{
    [Theory]
    [InlineData("The mayor said that it rained, and that Dunn had told her that the dam would hold, and that it was late.")]
    [InlineData("Ortiz said Dunn believes that the wall is rotten and that the firm knew. She added that he had warned her of it.")]
    [InlineData("Ortiz says and believes that the dam will hold.")]
    [InlineData("The dam, Ortiz said, will hold, and the wall, Dunn said, will not.")]
    [InlineData("The pool is open.\n\nMayor Ines Prado said:\n\nMy sons said they would never swim.\n\nThat is why we built it.")]
    [InlineData("The court was told that Dunn had said that the wall was rotten. The jury heard that it had fallen.")]
    public void Claims_ComeOnceInTheOrderOfTheText(string text)
    {
        IReadOnlyList<Claim> claims = NewsParser.Default.Parse(text).Claims;

        Assert.NotEmpty(claims);
        Assert.Equal(claims.OrderBy(claim => claim.Spans[0].Start).ThenByDescending(claim => claim.Spans[^1].End), claims);
        Assert.Equal(claims.Count, claims.Select(claim => string.Join(' ', claim.Spans)).Distinct().Count());
    }

    [Theory]
    [InlineData("The court was told that Tran had been on duty for 14 hours.", "The court")]
    [InlineData("Ortiz was told that the wall was rotten.", "Ortiz")]
    [InlineData("The panel was told by engineer Paul Dunn that the wall was rotten.", "panel")]
    [InlineData("MPs were told the bridge would close.", "MPs")]
    [InlineData("Residents have been warned to boil water.", "Residents")]
    [InlineData("Mr Justice Reed was assured that the gun was never found.", "Reed")]
    public void Claim_OfAPassive_DoesNotHoldWhoIsTold(string text, string hearer)
        => Assert.All(NewsParser.Default.Parse(text).Claims, claim => Assert.DoesNotContain(hearer, claim.Text, StringComparison.Ordinal));

    [Fact]
    public void Claim_OfTwoParagraphs_IsTwo()
    {
        const string text = "The pool is open.\n\nInes Prado said:\n\nIt took us nine years.\n\nThat is why we swim.\n\nIt shuts at 9.";
        Assert.Equal(["It took us nine years.", "That is why we swim."], NewsParser.Default.Parse(text).Claims.Select(claim => claim.Text));
    }
}
