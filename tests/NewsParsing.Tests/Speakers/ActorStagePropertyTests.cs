namespace NewsParsing.Tests.Speakers;

/// <summary>Holds on any text: spans inside, mentions in order, no exception.</summary>
public sealed class ActorStagePropertyTests
{
    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("[,] said no.")]
    [InlineData("\ud800 [\udfff] A\0B")]
    [InlineData("The the The of of of and and [the].")]
    [InlineData("A B C D E F G H I J K L M N O P Q R S T U V W X Y Z")]
    public void Run_AnyText_GivesOrderedMentionsInside(string marked)
    {
        foreach (Actor actor in ActorScene.Read(marked).Actors)
        {
            Assert.NotEmpty(actor.Mentions);
            Assert.All(actor.Mentions, mention => Assert.InRange(mention.Span.End, mention.Span.Start + 1, marked.Length));
            Assert.Equal(actor.Mentions.OrderBy(mention => mention.Span), actor.Mentions);
        }
    }

    [Fact]
    public void Run_ManyCapitals_BoundsEveryName()
    {
        string text = string.Join(' ', Enumerable.Repeat("Alpha Beta Gamma", 2000));
        Assert.All(ActorScene.Read(text).Actors, actor => Assert.InRange(actor.Name.Count(c => c == ' '), 0, 20));
    }
}
