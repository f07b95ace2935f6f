using CsCheck;
using NewsParsing.Pipeline;
using NewsParsing.Quotations;
using NewsParsing.Text;

namespace NewsParsing.Tests.Quotations;

/// <summary>What holds for any string of marks, letters and white space.</summary>
public sealed class QuotationProperties
{
    private static readonly Gen<string> Texts
        = Gen.Char["“”„‟‘’‚‛\"'`´«»‹›「」『』＂＇abS s5.,:—-([)]\n\n \r\t\ud83d\0"].Array[0, 60].Select(chars => new string(chars));

    [Fact]
    public void Run_AnyText_SpansAreInBoundsAndHaveNoOuterSpace() => Texts.Sample(AssertSpans);

    /// <summary>A NUL and a break between two lines are read as one space: what follows stands one character earlier.</summary>
    [Fact]
    public void Run_WrappedLine_SpansAreOffsetsOfTheTextAsItIsRead() => Texts.Sample(AssertSpans, seed: "5HRABiGqQSI3", iter: 1);

    /// <summary>Spans of the models are offsets of the text that was given.</summary>
    [Fact]
    public void Parse_AnyText_QuotesHaveNoOuterSpaceInTheGivenText() => Texts.Sample(text =>
    {
        foreach (Quote quote in new QuotationParser().Parse(text))
        {
            Assert.All(quote.Spans, span =>
            {
                Assert.InRange(span.End, span.Start + 1, text.Length);
                Assert.False(char.IsWhiteSpace(text[span.Start]) || char.IsWhiteSpace(text[span.End - 1]));
            });
        }
    });

    [Fact]
    public void Run_AnyText_NestingIsProper() => Texts.Sample(AssertNesting);

    /// <summary>The inner quotation would go on in a paragraph in which the outer one does not.</summary>
    [Fact]
    public void Run_InnerQuotationThatOutlivesTheOuter_EndsWithIt() => Texts.Sample(AssertNesting, seed: "8RcRf9i9KqF5", iter: 1);

    /// <summary>
    /// Outer and inner quotation open again in the second paragraph, where the inner one holds no word and is dropped: what opens after its
    /// mark lies in the outer one.
    /// </summary>
    [Theory]
    [InlineData("\"「a\n‟「'』 ＇＂")]
    [InlineData("‹‹＂«a\r“»„:”“")]
    public void Run_QuotationInADroppedSpan_LiesInTheOuterOne(string text)
    {
        AssertNesting(text);
        QuotationBuffer quotations = Quoted.Run(text);

        Assert.Equal([-1, 0, 0], quotations.Items.Take(quotations.Count).Select(item => item.Parent));
    }

    [Fact]
    public void Run_AnyText_TokensPointToTheQuotationThatHoldsThem() => Texts.Sample(text =>
    {
        QuotationBuffer quotations = Quoted.Run(text, out TextBuffer tokens);
        for (int i = 0; i < tokens.TokenCount; i++)
        {
            int quotation = quotations.TokenQuotation[i];
            if (quotation >= 0)
            {
                Assert.True(quotations.Items[quotation].Parent < 0);
                Assert.Contains(quotations.CharactersOf(quotation).ToArray(), span => span.Overlaps(tokens.TokenSpan(i)));
            }
        }
    });

    [Fact]
    public void Run_AnyText_RangesAreTheTokensOfTheirCharacters() => Texts.Sample(text =>
    {
        QuotationBuffer quotations = Quoted.Run(text, out TextBuffer tokens);
        for (int i = 0; i < quotations.RangeCount; i++)
        {
            (TokenRange range, TextSpan span) = (quotations.Ranges[i], quotations.Characters[i]);
            Assert.All(Enumerable.Range(0, tokens.TokenCount), token => Assert.Equal(
                range.Contains(token),
                tokens.TokenEnd[token] > span.Start && tokens.TokenEnd[token] <= span.End));
        }
    });

    [Fact]
    public void Run_AnyText_GroupsAreFromOneAndConfidencesFromZeroToOne() => Texts.Sample(text =>
    {
        QuotationBuffer quotations = Quoted.Run(text);
        for (int i = 0; i < quotations.Count; i++)
        {
            Assert.InRange(quotations.Guess.Items[i].Group, 1, quotations.Count);
            Assert.InRange(quotations.Guess.Items[i].Confidence, 0f, 1f);
        }
    });

    [Fact]
    public void Run_BuffersUsedBefore_SameAsFresh() => Gen.Select(Texts, Texts).Sample((before, text) =>
    {
        var tokens = new TextBuffer();
        var quotations = new QuotationBuffer();
        var scratch = new QuotationScratch();
        foreach (string each in (string[])[before, text])
        {
            new TextStage(ArticlePipeline.Default.Knowledge).Run(each, tokens);
            new QuotationStage(ArticlePipeline.Default.Knowledge).Run(tokens, quotations, scratch);
        }

        QuotationBuffer fresh = Quoted.Run(text);
        Assert.Equal(fresh.Items.AsSpan(0, fresh.Count).ToArray(), quotations.Items.AsSpan(0, quotations.Count).ToArray());
        Assert.Equal(fresh.Guess.Items.AsSpan(0, fresh.Count).ToArray(), quotations.Guess.Items.AsSpan(0, quotations.Count).ToArray());
        Assert.Equal(fresh.Ranges.AsSpan(0, fresh.RangeCount).ToArray(), quotations.Ranges.AsSpan(0, quotations.RangeCount).ToArray());
        Assert.Equal(fresh.Characters.AsSpan(0, fresh.RangeCount).ToArray(), quotations.Characters.AsSpan(0,
            quotations.RangeCount).ToArray());
    });

    [Fact]
    public void Parse_AnyText_SameMarksAsTheArticlesQuotes() => Texts.Sample(text =>
        Assert.Equal(
            NewsParser.Default.Parse(text).Quotes.Select(quote => (quote.Text, quote.Closed, quote.Parent?.Id)),
            new QuotationParser().Parse(text).Select(quote => (quote.Text, quote.Closed, quote.Parent?.Id))));

    private static void AssertSpans(string given)
    {
        QuotationBuffer quotations = Quoted.Run(given, out TextBuffer tokens);
        string text = tokens.Text;
        for (int i = 0; i < quotations.Count; i++)
        {
            int last = -1;
            foreach (TextSpan span in quotations.CharactersOf(i))
            {
                Assert.InRange(span.End, span.Start + 1, text.Length);
                Assert.True(span.Start > last);
                Assert.False(char.IsWhiteSpace(text[span.Start]) || char.IsWhiteSpace(text[span.End - 1]));
                last = span.End;
            }
        }
    }

    private static void AssertNesting(string text)
    {
        QuotationBuffer quotations = Quoted.Run(text);
        int lastStart = -1;
        int lastTopEnd = -1;
        for (int i = 0; i < quotations.Count; i++)
        {
            TextSpan[] spans = quotations.CharactersOf(i).ToArray();
            int parent = quotations.Items[i].Parent;
            Assert.True(parent < i);
            Assert.True(spans[0].Start > lastStart);
            lastStart = spans[0].Start;
            if (parent >= 0)
            {
                Assert.All(spans, span => Assert.Contains(quotations.CharactersOf(parent).ToArray(), outer => outer.Contains(span)));
                continue;
            }

            Assert.True(spans[0].Start >= lastTopEnd);
            lastTopEnd = spans[^1].End;
        }
    }
}
