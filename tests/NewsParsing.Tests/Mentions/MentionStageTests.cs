namespace NewsParsing.Tests.Mentions;

/// <summary>What a text calls somebody, before anybody knows who it is.</summary>
public sealed class MentionStageTests
{
    [Theory]
    [InlineData("Jane Roe left for Germany.", "Jane Roe/Person; Germany/Country")]
    [InlineData("They met former President Jane Roe.", "former President|Jane Roe/Person")]
    [InlineData("Mr Harlow left.", "Mr|Harlow/Person")]
    [InlineData("On Monday Unicef called for help.", "Unicef/Organization")]
    public void Name_HasItsTitleAndKind(string text, string expected) => Assert.Equal(expected, MentionScene.Read(text).Names());

    [Theory]
    [InlineData("Mr Harlow left.", Gender.Male)]
    [InlineData("Mrs Harlow left.", Gender.Female)]
    [InlineData("Dr Harlow left.", null)]
    public void Title_SaysWhichGender(string text, Gender? expected)
        => Assert.Equal(expected, MentionScene.Read(text).Mentions.Items[0].Gender);

    [Fact]
    public void Name_SeenTwice_IsTwoMentions()
        => Assert.Equal("Jane Roe/Person; Jane Roe/Person", MentionScene.Read("Jane Roe left. Then Jane Roe came back.").Names());

    [Fact]
    public void Capitals_OfALineInTitleCase_AreNoNames()
    {
        MentionScene scene = MentionScene.Read("Harlow Council Backs New Road Plan\n\nThe plan was agreed on Monday.");

        Assert.Equal(0, scene.Mentions.Count);
        Assert.Equal([true, false], scene.Mentions.IsTitleCase.Take(2));
    }

    [Fact]
    public void EmptyText_HasNoMentions() => Assert.Equal(0, MentionScene.Read("").Mentions.Count);
}
