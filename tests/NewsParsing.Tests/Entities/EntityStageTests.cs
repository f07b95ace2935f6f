using NewsParsing.Tests.Mentions;

namespace NewsParsing.Tests.Entities;

/// <summary>Which mentions mean the same, whoever speaks.</summary>
public sealed class EntityStageTests
{
    [Fact]
    public void FullName_SeenAgain_IsTheSame()
        => Assert.Equal("Jane Roe, Jane Roe", MentionScene.Link("Jane Roe met Paul Lee. Then Jane Roe left.").References("Jane Roe"));

    [Fact]
    public void Country_ByTwoNames_IsTheSame()
        => Assert.Equal(
            "United States, US",
            MentionScene.Link("Many people in the United States voted. The US is large.").References("United States"));

    [Fact]
    public void Title_AgeAndAffiliation_AreThoseOfTheEntity()
    {
        MentionScene scene = MentionScene.Link("On Monday Jane Roe, 61, chief executive of Unicef, left.");
        NewsParsing.Entities.EntityRecord roe = scene.Entities.Items.Single(entity => scene.Words(entity.Name) == "Jane Roe");

        Assert.Equal(61, roe.Age);
        Assert.Equal("chief executive", scene.Words(roe.Title));
        Assert.Equal("Unicef", scene.Words(roe.Affiliation));
    }

    [Fact]
    public void Pronoun_OfTheOnlyPersonThatFits_MeansThem()
        => Assert.Equal("Jane Roe, She", MentionScene.Link("Mrs Jane Roe met Mr Paul Lee. She left.").References("Jane Roe"));

    [Fact]
    public void EmptyText_HasNoEntities() => Assert.Equal(0, MentionScene.Link("").Entities.Count);
}
