namespace NewsParsing.Tests.Attributions;

public sealed class CueNegationTests
{
    [Theory]
    [InlineData("[The firm] {did not say} <whether it would appeal>.")]
    [InlineData("[The firm] {has never claimed} <that it was first>.")]
    [InlineData("[The firm] did not immediately {say} <whether it would appeal>.")]
    [InlineData("[She] {does not think} <that the plan will work>.")]
    [InlineData("[She] {no longer believes} <that the plan will work>.")]
    [InlineData("[No one] {believes} <that the plan will work>.")]
    [InlineData("[None of the candidates] {mentioned} <the flood>.")]
    [InlineData("Neither [Roe nor Poe] {would say} <who had paid>.")]
    [InlineData("[He] {made no mention of} <the flood>.")]
    [InlineData("[He] did not confirm or {deny} <that he had paid>.")]
    [InlineData("[He] left without {saying} <whether he would return>.")]
    [InlineData("[She] {has yet to explain} <why the road is closed>.")]
    [InlineData("[She] {cannot say} <when the road will open>.")]
    public void Negation_OfTheCue_IsRead(string marked) => Assert.True(CueScene.Read(marked).IsNegated);

    [Theory]
    [InlineData("[The firm] {said} <it would not appeal>.")]
    [InlineData("[The firm] {denied} <that it had paid>.")]
    [InlineData("[He] {made a pledge not to} <run again>.")]
    [InlineData("[They] {not only cracked} <jokes>.")]
    [InlineData("[He] {did not hesitate to say} <that he was tired>.")]
    [InlineData("<“I do not know,”> [he] {said}.")]
    public void Negation_OfTheContentOrTwice_IsNone(string marked) => Assert.False(CueScene.Read(marked).IsNegated);

    [Theory]
    [InlineData("[The firm] {declined} <to comment>.", SpeechAct.Statement)]
    [InlineData("[The firm] {refused to say} <who had paid>.", SpeechAct.Statement)]
    [InlineData("[She] {refused} <to leave>.", SpeechAct.Intention)]
    [InlineData("[Her] {refusal} <to leave> was a surprise.", SpeechAct.Intention)]
    [InlineData("[She] {declined to endorse} <the mayor>.", SpeechAct.Praise)]
    public void Negation_ByAVerb_NegatesWhatItGoverns(string marked, SpeechAct act)
    {
        CueScene scene = CueScene.Read(marked);
        Assert.True(scene.IsNegated);
        Assert.Equal(act, scene.Act);
    }

    [Fact]
    public void Negation_RefusedOffer_IsADenial()
    {
        CueScene scene = CueScene.Read("[The team] {refused} <the offer>.");
        Assert.False(scene.IsNegated);
        Assert.Equal(SpeechAct.Denial, scene.Act);
    }
}
