namespace NewsParsing.Tests.Entities;

/// <summary>What holds of names whatever the weights are.</summary>
public sealed class NameLinkTests
{
    [Fact]
    public void FullName_SeenAgain_IsTheSameActor()
    {
        Article article = NewsParser.Default.Parse("Jane Roe met Paul Lee on Monday. Later Jane Roe left for Harlow. Paul Lee stayed.");

        Assert.Equal(2, Assert.Single(article.Actors, actor => actor.Name == "Jane Roe").Mentions.Count(m => m.Kind == MentionKind.Name));
    }

    [Fact]
    public void Title_OfTheOtherGender_IsSomebodyElse()
    {
        Article article = NewsParser.Default.Parse("Mr Roe met Jane Lee on Monday. Mrs Roe said no.");

        Assert.Equal(2, article.Actors.Count(actor => actor.Name.EndsWith("Roe", StringComparison.Ordinal)));
    }

    [Fact]
    public void GivenNameAlone_DoesNotJoinTwoFamilies()
    {
        Article article = NewsParser.Default.Parse("Alejandro Ruiz met Alejandro Murat on Monday. Alejandro Ruiz said no.");

        Assert.Contains(article.Actors, actor => actor.Name == "Alejandro Ruiz");
        Assert.Contains(article.Actors, actor => actor.Name == "Alejandro Murat");
    }

    [Fact]
    public void Actor_IsNotBothHeAndShe()
    {
        Article article = NewsParser.Default.Parse(
            "Robin Hale met Sasha Lind on Monday. He said it rained. She said it snowed. He left. She stayed. He slept.");

        Assert.All(article.Actors, actor => Assert.False(Has(actor, "he") && Has(actor, "she")));

        bool Has(Actor actor, string pronoun)
            => actor.Mentions.Any(mention => article.Text[mention.Span.ToRange()].Equals(pronoun, StringComparison.OrdinalIgnoreCase));
    }
}
