namespace NewsParsing.Tests.Speakers;

/// <summary>What holds for any weights; who the speakers are is counted in <c>Accepted/speakers.txt</c>.</summary>
public sealed class SpeakerTests
{
    [Fact]
    public void Confidence_OfAPronoun_IsBelowThatOfAName()
    {
        Article article = NewsParser.Default.Parse("“We are tired,” Ana Reis said on Monday. “We will stop,” she said on Tuesday.");
        Assert.Equal(2, article.Attributions.Count);
        Assert.Same(article.Attributions[0].Speakers[0], article.Attributions[1].Speakers[0]);
        Assert.True(article.Attributions[1].Confidence < article.Attributions[0].Confidence);
    }

    [Fact]
    public void Margin_OfAPronounThatOnePersonFits_IsInfinite()
        => Assert.Equal(float.PositiveInfinity, ActorScene.Read("Mrs. Ana Reis met Mr. Paul Lee. [She] said yes.").Margin(0));

    [Fact]
    public void Margin_OfAPronounThatTwoPeopleFit_IsFinite()
        => Assert.InRange(ActorScene.Read("Mrs. Ana Reis met Mrs. Eva Holt. [She] said yes.").Margin(0), 0, 10);

    [Fact]
    public void Margin_OfAName_IsZero() => Assert.Equal(0, ActorScene.Read("[Mrs. Ana Reis] said yes.").Margin(0));
}
