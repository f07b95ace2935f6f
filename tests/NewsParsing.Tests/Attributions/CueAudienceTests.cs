namespace NewsParsing.Tests.Attributions;

public sealed class CueAudienceTests
{
    [Theory]
    [InlineData("[The coach] {told} reporters <that he was tired>.", "reporters")]
    [InlineData("[The coach] {told} the Harbour Post <that he was tired>.", "the Harbour Post")]
    [InlineData("[The coach] {said} in an interview with the BBC <that he was tired>.", "the BBC")]
    [InlineData("[The coach] {wrote} to the minister <that he was tired>.", "the minister")]
    [InlineData("[The coach] {wrote} in a letter to the board <that he was tired>.", "the board")]
    [InlineData("The crew {was told} <that the ship would wait>.", "The crew")]
    [InlineData("[The coach] {asked} the fans who had come early <to wait>.", "the fans")]
    [InlineData("[The coach] {told} a large and noisy crowd of old supporters from the harbour <that he was tired>.", "a large and noisy crowd of old supporters")]
    public void Audience_PersonSpokenTo_IsFound(string marked, string audience) => Assert.Equal(audience, CueScene.Read(marked).Audience);

    [Theory]
    [InlineData("[The coach] {said} at a news conference <that he was tired>.")]
    [InlineData("[The coach] {said} in an interview on Monday <that he was tired>.")]
    [InlineData("[The coach] {asked} a question <about the roof>.")]
    [InlineData("The bank {was accused of} <fraud>.")]
    public void Audience_NobodySpokenTo_IsNone(string marked) => Assert.Null(CueScene.Read(marked).Audience);
}
