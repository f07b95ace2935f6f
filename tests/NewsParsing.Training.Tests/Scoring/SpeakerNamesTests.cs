using NewsParsing.Training.Scoring;

namespace NewsParsing.Training.Tests.Scoring;

public sealed class SpeakerNamesTests
{
    private static readonly GoldSpeaker Named = new("Amara Tolliver", ["the minister", "Tolliver"], false, null);
    private static readonly GoldSpeaker Unnamed = new("official in Dorvane", ["the official"], true, null);
    private static readonly GoldSpeaker Joint = new("Amara Tolliver and Per Quist", ["Amara Tolliver", "Per Quist"], false, null);

    [Theory]
    [InlineData("Amara Tolliver", true, true)]
    [InlineData("Mrs. Amara Tolliver", true, true)]
    [InlineData("Tolliver", true, false)]
    [InlineData("Dr Jane Tolliver", true, false)]
    [InlineData("minister", true, false)]
    [InlineData("Quist", false, false)]
    [InlineData(null, false, false)]
    public void Matches_NamedSpeaker(string? name, bool isRight, bool isFull)
    {
        Assert.Equal(isRight, GoldSpeaker.Matches(name, Named));
        Assert.Equal(isFull, GoldSpeaker.MatchesFully(name, Named));
    }

    [Fact]
    public void MatchesFully_UnnamedSpeaker_TakesEveryDescription()
    {
        Assert.True(GoldSpeaker.MatchesFully("The official", Unnamed));
        Assert.False(GoldSpeaker.MatchesFully("official in Quell", Unnamed));
    }

    [Fact]
    public void Matches_NoSpeaker_WantsNoName()
    {
        Assert.True(GoldSpeaker.Matches(null, null));
        Assert.False(GoldSpeaker.Matches("Quist", null));
    }

    [Fact]
    public void NameOf_JointSpeakers_JoinsThemInAnyOrder()
    {
        Assert.Equal("Amara Tolliver and Per Quist", GoldSpeaker.NameOf([Person("Per Quist"), Person("Amara Tolliver")], Joint));
        Assert.Equal("Per Quist", GoldSpeaker.NameOf([Person("Per Quist"), Person("Ola Brandt")], Joint));
    }

    private static Actor Person(string name) => new() { Id = name, Name = name, Kind = ActorKind.Person };
}
