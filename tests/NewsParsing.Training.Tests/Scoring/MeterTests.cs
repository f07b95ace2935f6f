using NewsParsing.Training.Entities;
using NewsParsing.Training.Scoring;

namespace NewsParsing.Training.Tests.Scoring;

/// <summary>What counts as found and right, on one sentence with one quotation, one report and one name.</summary>
public sealed class MeterTests
{
    private const string Text = "“We won,” said Ada Brunt, adding the game was long.";

    private static readonly TextSpan Speech = SpanOf("“We won,”");
    private static readonly TextSpan Content = SpanOf("the game was long");
    private static readonly TextSpan Name = SpanOf("Ada Brunt");
    private static readonly GoldSpeaker Brunt = new("Ada Brunt", ["Brunt"], false, Name);
    private static readonly Actor Ada = new()
    {
        Id = "a1",
        Name = "Ada Brunt",
        Kind = ActorKind.Person,
        Mentions = [new Mention { Span = Name, Kind = MentionKind.Name }],
    };

    [Fact]
    public void Quote_AllRight()
    {
        QuoteMeter meter = MeterOf(Quote(Speech, QuoteKind.Direct, Ada));

        Assert.Equal((1, 1, 1, 1), (meter.Gold, meter.Found, meter.Exact, meter.RightKind));
        Assert.Equal((1, 1, 0, 0), (meter.RightSpeaker, meter.RightFullName, meter.Unknown, meter.Spurious));
        Assert.Equal(100, meter.ArticleSpeaker);
        Assert.Empty(meter.Misses);
    }

    [Fact]
    public void Quote_WithoutItsMarksAndSpeaker_IsFoundAndUnknown()
    {
        QuoteMeter meter = MeterOf(Quote(new TextSpan(Speech.Start + 1, Speech.End - 1), QuoteKind.Mixed));

        Assert.Equal((1, 0, 0, 0, 1), (meter.Found, meter.Exact, meter.RightKind, meter.RightSpeaker, meter.Unknown));
    }

    [Fact]
    public void Quote_Elsewhere_IsMissedAndMadeUp()
    {
        QuoteMeter meter = MeterOf(Quote(Content, QuoteKind.Direct, Ada));

        Assert.Equal((0, 1), (meter.Found, meter.Spurious));
        Assert.Equal(["one.json: quotation not found: “We won,”", "one.json: no quotation of the gold: the game was long"],
            meter.Misses.Select(miss => miss.ToString()));
    }

    [Theory]
    [InlineData("the game was long", 1, 0)]
    [InlineData("adding the game was long", 1, 0)]
    [InlineData("Brunt, adding the game was", 0, 0)]
    [InlineData("said Ada Brunt", 0, 1)]
    [InlineData("We won", 0, 0)]
    public void Claim_IsFoundByHalf_AndMadeUpWithoutAny(string words, int found, int spurious)
    {
        var meter = new ClaimMeter();
        var claim = new Claim { Id = "c1", Text = words, Spans = [SpanOf(words)], Speakers = [Ada] };
        meter.Add(Gold(), new Article { Text = Text, Actors = [Ada], Claims = [claim] });

        Assert.Equal((1, found, found, spurious), (meter.Gold, meter.Found, meter.RightFullName, meter.Spurious));
    }

    [Fact]
    public void Name_IsRightBySpanAndKind()
    {
        var meter = new EntityMeter();
        meter.Add(Gold(), new Article { Text = Text, Actors = [Ada] });
        meter.Add(Gold(), new Article { Text = Text, Actors = [Ada with { Kind = ActorKind.Country }] });

        Assert.Equal((50, 1, 1), (meter.Persons.Recall, meter.Persons.Predicted, meter.Places.Predicted));
    }

    private static TextSpan SpanOf(string words)
        => new(Text.IndexOf(words, StringComparison.Ordinal), Text.IndexOf(words, StringComparison.Ordinal) + words.Length);

    private static SpeakerGold Gold() => new()
    {
        Id = "one.json",
        Text = Text,
        Quotes = [new GoldQuote([Speech], GoldQuoteKind.Direct, Brunt, false)],
        Claims = [new GoldClaim(Content, Brunt, true)],
        Names = [new NamedMention(Name.Start, Name.End, ActorKind.Person)],
    };

    private static Quote Quote(TextSpan span, QuoteKind kind, params Actor[] speakers)
        => new() { Id = "q1", Text = Text[span.ToRange()], Spans = [span], Kind = kind, Speakers = speakers };

    private static QuoteMeter MeterOf(Quote quote)
    {
        var meter = new QuoteMeter();
        meter.Add(Gold(), new Article { Text = Text, Actors = [Ada], Quotes = [quote] });
        return meter;
    }
}
