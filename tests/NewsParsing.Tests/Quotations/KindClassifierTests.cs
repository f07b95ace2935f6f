using NewsParsing.Lexicon;
using NewsParsing.Pipeline;
using NewsParsing.Quotations;
using NewsParsing.Text;

namespace NewsParsing.Tests.Quotations;

/// <summary>Speech or not with weights that are given: two words are speech, one word is none, three say nothing.</summary>
public sealed class KindClassifierTests
{
    private static readonly Knowledge Knowledge = new(new GivenWeights(("TwoWords", "1"), ("OneWord", "-1")));
    private static readonly QuotationStage Quotations = new(Knowledge);

    [Theory]
    [InlineData("Boats “quite slow” sank.", QuoteKind.Mixed, 0.731)]
    [InlineData("Boats “slow” sank.", QuoteKind.Scare, 0.731)]
    [InlineData("Boats “quite slow boats” sank.", QuoteKind.Scare, 0.5)]
    // What the word beside it determines is as sure as a rule.
    [InlineData("Boats film “Harbour” sank.", QuoteKind.Title, 0.9)]
    // What never closes may be no quotation.
    [InlineData("Boats “quite slow", QuoteKind.Mixed, 0.585)]
    public void Score_DeterminesSpeechAndConfidence(string text, QuoteKind kind, double confidence)
    {
        Utterance first = Run(text)[0];
        Assert.Equal(kind, first.Kind);
        Assert.Equal(confidence, first.Confidence, 0.001);
    }

    [Theory]
    [InlineData("Boats “quite slow”, “late” sank.")]
    [InlineData("Boats “quite slow” “late” sank.")]
    [InlineData("Boats “quite slow,” “late” sank.")]
    [InlineData("Boats “quite slow” and “late” sank.")]
    [InlineData("Boats “quite slow”, and the “late” sank.")]
    [InlineData("Boats “quite slow”, which are also “late” sank.")]
    [InlineData("Boats “quite slow” (boats), “late” sank.")]
    [InlineData("Boats “quite slow” [boats] “late” sank.")]
    // Seven tokens between the two.
    [InlineData("Boats “quite slow”, and also, also, also “late” sank.")]
    public void Enumeration_HandsOnSpeech(string text) => Assert.Equal([true, true], Speech(text));

    [Theory]
    [InlineData("Boats “quite slow” boats “late” sank.")]
    [InlineData("Boats “quite slow”: “late” sank.")]
    [InlineData("Boats “quite slow”; “late” sank.")]
    [InlineData("Boats “quite slow”. “Late” sank.")]
    [InlineData("Boats “quite slow”? “Late” sank.")]
    [InlineData("Boats “quite slow”! “Late” sank.")]
    [InlineData("Boats “quite slow.” And “late” sank.")]
    [InlineData("Boats “quite slow!” and “late” sank.")]
    [InlineData("Boats “quite slow?” and “late” sank.")]
    [InlineData("Boats “quite slow” (boats) boats “late” sank.")]
    [InlineData("Boats “quite slow” [boats] boats “late” sank.")]
    [InlineData("Boats “quite slow”, and also, also, also, “late” sank.")]
    public void WhatIsNoEnumeration_HandsOnNothing(string text) => Assert.Equal([true, false], Speech(text));

    [Theory]
    [InlineData("Boats “slow”, “late” sank.", false, false)]
    [InlineData("Boats “quite slow”, “late” and “dear” sank.", true, true, true)]
    [InlineData("Boats “slow”, “quite late” and “dear” sank.", false, true, true)]
    [InlineData("Boats “quite slow”, boats “late” and “dear” sank.", true, false, false)]
    public void Enumeration_BeginsWithSpeech(string text, params bool[] expected) => Assert.Equal(expected, Speech(text));

    private static bool[] Speech(string text) => [.. Run(text).Select(item => item.IsSpeech)];

    private static Utterance[] Run(string text)
    {
        var tokens = new TextBuffer();
        var quotations = new QuotationBuffer();
        new TextStage(ArticlePipeline.Default.Knowledge).Run(text, tokens);
        Quotations.Run(tokens, quotations, new QuotationScratch());
        return quotations.Guess.Items[..quotations.Count];
    }
}
