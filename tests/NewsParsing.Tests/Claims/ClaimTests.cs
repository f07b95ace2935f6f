namespace NewsParsing.Tests.Claims;

/// <summary>What holds for any weights; what the claims are is counted in <c>Accepted/claims.txt</c>.</summary>
public sealed class ClaimTests
{
    private static readonly Article Article = NewsParser.Default.Parse(Repository.Seed);

    [Fact]
    public void Claim_LiesInTheContentOfItsAttribution()
    {
        Assert.NotEmpty(Article.Claims);
        Assert.All(
            Article.Claims,
            claim => Assert.All(claim.Spans, span => Assert.Contains(claim.Attribution!.Content.Spans, content => content.Contains(span))));
    }

    [Fact]
    public void Claim_HoldsItsQuotesAndHasTheNegationOfItsCue()
        => Assert.All(
            Article.Claims,
            claim =>
            {
                Assert.Equal(claim.Attribution!.Negated, claim.Negated);
                Assert.All(claim.Quotes, quote => Assert.Contains(quote.Spans, span => claim.Spans.Any(held => held.Contains(span))));
            });
}
