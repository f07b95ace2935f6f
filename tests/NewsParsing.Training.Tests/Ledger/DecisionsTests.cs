using NewsParsing.Training.Ledger;

namespace NewsParsing.Training.Tests.Ledger;

public sealed class DecisionsTests
{
    private const string Text = "Ana said: “No.”";

    private static readonly Actor Ana = Actor("a1", "Ana");
    private static readonly Actor Bea = Actor("a2", "Bea");

    [Fact]
    public void SameDecisions_ChangeNothing() => Assert.Equal(default, Changes(Said(Ana), Said(Ana)));

    [Fact]
    public void OtherSpeaker_OfAnAttributionWithItsQuote_CountsOnce() => Assert.Equal(new Changes(0, 1, 0), Changes(Said(Ana), Said(Bea)));

    /// <summary>The quotation goes with its attribution, which changes; its speaker is lost too.</summary>
    [Fact]
    public void LostAttribution_CountsWithTheSpeakerOfItsQuote() => Assert.Equal(new Changes(1, 1, 0), Changes(Said(Ana), Said(null)));

    private static Changes Changes(Article one, Article other) => new Decisions(one).To(new Decisions(other));

    private static Article Said(Actor? speaker)
    {
        Attribution? attribution = speaker is null ? null : new Attribution
        {
            Id = "t1", Source = Set(0, 3), Cue = Set(4, 8), Content = Set(10, 15), Speakers = [speaker], Speech = SpeechKind.Direct,
        };
        var quote = new Quote
        {
            Id = "q1", Text = "“No.”", Spans = [new TextSpan(10, 15)], Kind = QuoteKind.Direct,
            Speakers = speaker is null ? [] : [speaker], Attribution = attribution,
        };
        return new Article { Text = Text, Attributions = attribution is null ? [] : [attribution], Quotes = [quote] };
    }

    private static SpanSet Set(int start, int end) => new() { Spans = [new TextSpan(start, end)] };

    private static Actor Actor(string id, string name) => new() { Id = id, Name = name, Kind = ActorKind.Person };
}
