using NewsParsing.Datelines;
using NewsParsing.Pipeline;
using NewsParsing.Text;

namespace NewsParsing.Tests.Datelines;

/// <summary>What later stages read of the head: ranges of tokens.</summary>
public sealed class HeadBufferTests
{
    [Fact]
    public void Run_HeadOfAStory_GivesTheTokensOfEachPart()
    {
        HeadBuffer head = Read(
            "Port opens after storm\nBy Ana Reis\nLISBON, Jan. 21 (Reuters) — The port opened on Monday.", default, out TextBuffer text);
        Assert.Equal("Port opens after storm", TextOf(text, head.HeadlineTokens));
        Assert.Equal("By Ana Reis", TextOf(text, head.BylineTokens));
        Assert.Equal("LISBON, Jan. 21 (Reuters)", TextOf(text, head.DatelineTokens));
        Assert.Equal("The", text.TokenText(head.BodyToken));
    }

    /// <summary>A given headline is found without its last full stop, which is a part of the last token here.</summary>
    [Fact]
    public void Run_PartThatEndsInsideAToken_HoldsTheWholeToken()
    {
        HeadBuffer head = Read(
            "Storm reaches the U.S.\n\nThe port closed on Monday.", new HeadInput(null, "Storm reaches the U.S."), out TextBuffer text);
        Assert.Equal("Storm reaches the U.S.", TextOf(text, head.HeadlineTokens));
    }

    [Fact]
    public void Run_StoryWithoutHead_GivesEmptyRanges()
    {
        HeadBuffer head = Read("the port closed on Monday, and nobody knew why.", default, out _);
        Assert.True(head.HeadlineTokens.IsEmpty && head.BylineTokens.IsEmpty && head.DatelineTokens.IsEmpty);
        Assert.Equal(0, head.BodyToken);
    }

    private static HeadBuffer Read(string characters, HeadInput known, out TextBuffer text)
    {
        text = new TextBuffer();
        var head = new HeadBuffer();
        new TextStage(ArticlePipeline.Default.Knowledge).Run(characters, text);
        new DatelineStage(ArticlePipeline.Default.Knowledge).Run(text, known, head, new HeadScratch());
        return head;
    }

    private static string TextOf(TextBuffer text, TokenRange range)
        => text.Text[text.TokenStart[range.First]..text.TokenEnd[range.End - 1]];
}
