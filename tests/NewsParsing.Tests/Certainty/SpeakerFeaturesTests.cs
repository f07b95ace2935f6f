using NewsParsing.Attributions;
using NewsParsing.Certainty;
using NewsParsing.Claims;
using NewsParsing.Quotations;
using NewsParsing.Rules;
using NewsParsing.Speakers;
using NewsParsing.Text;

namespace NewsParsing.Tests.Certainty;

/// <summary>Two quotations, each of an attribution, with speakers that a test chooses: no network, no weights.</summary>
public sealed class SpeakerFeaturesTests
{
    private readonly TextBuffer _text = new();
    private readonly QuotationBuffer _quotations = new();
    private readonly AttributionBuffer _attributions = new();
    private readonly ActorBuffer _actors = new();
    private readonly ClaimBuffer _claims = new();
    private readonly CertaintyBuffer _certainty = new();

    public SpeakerFeaturesTests()
    {
        _text.Reset("0123456789");
        for (int i = 0; i < 10; i++)
        {
            _text.AddToken(i, i + 1, TokenKind.Word, TokenShape.None, (ulong)i + 1);
        }

        _text.EndParagraph();
        _quotations.Reset(_text);
        _claims.Reset();
        AddQuotation(0, QuoteKind.Direct);
        AddQuotation(5, QuoteKind.Direct);
        _attributions.Reset(_quotations);
        AddAttribution(0, 0.8f);
        AddAttribution(5, 0.8f);
        _actors.Reset(2, 2);
        (_actors.QuotationSource[0], _actors.QuotationSource[1]) = (0, 1);
        _actors.Add(new ActorRecord { Kind = ActorKind.Person, Name = new TokenRange(2, 4) });
        _actors.Add(new ActorRecord { Kind = ActorKind.Organization, Name = new TokenRange(7, 8) });
        _certainty.Reset(2, 0, 2);
        _certainty.Reports.AsSpan(0, 2).Fill(1);
    }

    [Fact]
    public void Name_IsDescribedByTheAttributionAlone()
    {
        Speak(0, Rule.NameInSource, Rule.LabelledName);
        Speak(1, Rule.NameInSource, Rule.LabelledName);

        Assert.Equal([SpeakerFeature.Constant, SpeakerFeature.AttributionOdds], SetOf(0));
        Assert.Equal(MathF.Log(4), ValueOf(0, SpeakerFeature.AttributionOdds), 1e-5f);
    }

    [Fact]
    public void SurerAttribution_HasGreaterOdds_WithinBounds()
    {
        Speak(0, Rule.NameInSource, Rule.LabelledName);
        Speak(1, Rule.NameInSource, Rule.LabelledName);
        _attributions.Items[0].Confidence = 1;
        _attributions.Items[1].Confidence = 0;

        Assert.Equal(MathF.Log(99), ValueOf(0, SpeakerFeature.AttributionOdds), 1e-3f);
        Assert.Equal(-MathF.Log(99), ValueOf(1, SpeakerFeature.AttributionOdds), 1e-3f);
    }

    [Fact]
    public void Organization_IsAnInstitution()
    {
        Speak(0, Rule.NameInSource, Rule.LabelledName);
        Speak(1, Rule.NameInSource, Rule.LabelledName);

        Assert.Equal(
            [SpeakerFeature.Constant, SpeakerFeature.AttributionOdds, SpeakerFeature.Institution], SetOf(1));
    }

    [Theory]
    [InlineData(nameof(Rule.DescriptionInSource), SpeakerFeatureName.DescriptionOfNamed)]
    [InlineData(nameof(Rule.ThingPronounInSource), SpeakerFeatureName.ThingPronoun)]
    [InlineData(nameof(Rule.BesideCue), SpeakerFeatureName.OutsideSource)]
    [InlineData(nameof(Rule.QuotedAsSaying), SpeakerFeatureName.OutsideSource)]
    public void Origin_IsSaid(string rule, string feature)
    {
        Speak(0, Enum.Parse<Rule>(rule), Rule.None);
        Speak(1, Rule.NameInSource, Rule.LabelledName);

        Assert.Contains(Enum.Parse<SpeakerFeature>(feature), SetOf(0));
    }

    [Fact]
    public void Pronoun_ThatOnePersonFits_IsSaidToBe()
    {
        Speak(0, Rule.PronounInSource, Rule.PersonPronoun, float.PositiveInfinity);
        Speak(1, Rule.PronounInSource, Rule.PersonPronoun, 0.5f);

        Assert.Equal((1, 0), (ValueOf(0, SpeakerFeature.OnlyOneFits), ValueOf(0, SpeakerFeature.Margin)));
        Assert.Equal((0, 0.5f), (ValueOf(1, SpeakerFeature.OnlyOneFits), ValueOf(1, SpeakerFeature.Margin)));
    }

    [Fact]
    public void Words_OfTwoSpeakers_AreContested()
    {
        Speak(0, Rule.NameInSource, Rule.LabelledName);
        Speak(1, Rule.NameInSource, Rule.LabelledName);
        _attributions.Contents[1] = new TokenRange(0, 7);

        Assert.Equal((1, 0), (ValueOf(0, SpeakerFeature.Contested), ValueOf(1, SpeakerFeature.Contested)));
    }

    [Fact]
    public void Words_OfTheSameSpeakerTwice_AreNotContested()
    {
        Speak(0, Rule.NameInSource, Rule.LabelledName, actor: 0);
        Speak(1, Rule.NameInSource, Rule.LabelledName, actor: 0);
        _attributions.Contents[1] = new TokenRange(0, 7);

        Assert.Equal((0, 1), (ValueOf(0, SpeakerFeature.Contested), ValueOf(1, SpeakerFeature.SameAsBefore)));
    }

    [Fact]
    public void Nobody_AndNoSpeech_HaveNoFeatures()
    {
        Speak(0, Rule.NameInSource, Rule.LabelledName);
        _actors.AttributionSpeaker[1] = _actors.AttributionSpeaker[2] = 1;
        _attributions.Utterances.Items[0] = new Utterance(QuoteKind.Title, 1, 1);

        float[] features = new float[SpeakerWeights.Count];
        Assert.False(Describer.DescribeQuotation(0, features));
        Assert.False(Describer.DescribeQuotation(1, features));
    }

    private SpeakerFeatures Describer => new(_text, _quotations, _attributions, _actors, _claims, _certainty);

    private float ValueOf(int quotation, SpeakerFeature feature)
    {
        float[] features = new float[SpeakerWeights.Count];
        Assert.True(Describer.DescribeQuotation(quotation, features));
        return features[(int)feature];
    }

    private SpeakerFeature[] SetOf(int quotation) => [.. Enum.GetValues<SpeakerFeature>().Where(item => ValueOf(quotation, item) != 0)];

    private void AddQuotation(int first, QuoteKind kind)
    {
        _quotations.Guess.Items[_quotations.Count] = new Utterance(kind, 1, 1);
        _quotations.Add(new Quotation(_quotations.RangeCount, 1, -1, true));
        _quotations.AddRange(new TokenRange(first, first + 2), new TextSpan(first, first + 2));
    }

    private void AddAttribution(int first, float confidence)
    {
        int index = _attributions.Add(new AttributionRecord
        {
            Source = new TokenRange(first + 2, first + 3),
            FirstContent = _attributions.ContentCount,
            ContentCount = 1,
            Parent = -1,
            SourceRule = Rule.Linked,
            Confidence = confidence,
        });
        _attributions.AddContent(new TokenRange(first, first + 2));
        _attributions.QuotationAttribution[index] = index;
    }

    /// <summary>Gives an attribution a speaker, the actor of the same index where no other is named; in order.</summary>
    private void Speak(int attribution, Rule rule, Rule mention, float margin = 0, int? actor = null)
    {
        _actors.AttributionSpeaker[attribution] = _actors.Speakers.Count;
        _actors.Speakers.Add(actor ?? attribution);
        _actors.SpeakerRules.Add(rule);
        _actors.MentionRules.Add(mention);
        _actors.SpeakerMargins.Add(margin);
        _actors.AttributionSpeaker[attribution + 1] = _actors.Speakers.Count;
    }

    /// <summary>As constants, for the enum is internal and a public test may not take it.</summary>
    private static class SpeakerFeatureName
    {
        public const string DescriptionOfNamed = nameof(SpeakerFeature.DescriptionOfNamed);
        public const string ThingPronoun = nameof(SpeakerFeature.ThingPronoun);
        public const string OutsideSource = nameof(SpeakerFeature.OutsideSource);
    }
}
