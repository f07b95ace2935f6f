using NewsParsing.Claims;
using NewsParsing.Pipeline;

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

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public void AttributionThatStatesNothing_MakesNoClaim(bool makesNoClaim, int claims)
    {
        int count = ArticlePipeline.Default.Run(
            new NewsItem { Text = "The mayor said that it rained." },
            Stage.Attributions,
            work =>
            {
                work.Attributions.Items[0].MakesNoClaim = makesNoClaim;
                new ClaimStage(ArticlePipeline.Default.Knowledge)
                    .Run(work.Text, work.Syntax, work.Quotations, work.Attributions, work.Claims);
                return work.Claims.Count;
            },
            CancellationToken.None);

        Assert.Equal(claims, count);
    }
}
