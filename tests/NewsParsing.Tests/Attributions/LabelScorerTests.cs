using NewsParsing.Attributions;
using NewsParsing.Pipeline;
using NewsParsing.Quotations;
using NewsParsing.Text;

namespace NewsParsing.Tests.Attributions;

public sealed class LabelScorerTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(LabelScorer.LongestPiece, LabelScorer.LongestPiece)]
    [InlineData(LabelScorer.LongestPiece + 1, LabelScorer.LongestPiece)]
    [InlineData(1000, LabelScorer.LongestPiece)]
    public void PieceEnd_OneSentence_IsItsEndOrThatOfTheLongestPiece(int tokens, int expected)
    {
        TextBuffer text = Text(string.Join(' ', Enumerable.Repeat("word", tokens)));
        Assert.Equal(expected, LabelScorer.PieceEnd(text, 0, tokens));
    }

    [Fact]
    public void PieceEnd_ManySentences_IsTheEndOfOne()
    {
        TextBuffer text = Text(string.Join(' ', Enumerable.Repeat("The port was shut on Monday.", 100)));
        int end = LabelScorer.PieceEnd(text, 0, text.TokenCount);
        Assert.InRange(end, LabelScorer.LongestPiece - 10, LabelScorer.LongestPiece);
        Assert.Contains(end, Enumerable.Range(0, text.SentenceCount).Select(text.SentenceEnd));
    }

    [Fact]
    public void Parse_ParagraphOfManyPieces_FindsTheSameInEach()
    {
        const string sentence = "Ana Berg said on Monday that the port was shut. ";
        string text = string.Concat(Enumerable.Repeat(sentence, 200)).TrimEnd();
        IReadOnlyList<Attribution> attributions = new AttributionParser().Parse(text);
        Assert.Equal(200, attributions.Count);
        Assert.All(attributions, (attribution, i) => Assert.Equal(i * sentence.Length, attribution.Source!.Spans[0].Start));
    }

    [Fact]
    public void Run_WarmBuffers_AllocatesNothing()
    {
        TokenColumns columns = AttributionText.Columns(string.Join('\n', Enumerable.Repeat(
            "Ana Berg said the clerk had told her “not to wait”, and warned that the port would shut. “Nobody asked us,” she added.", 20)));
        var output = new AttributionBuffer();
        var scratch = new AttributionScratch();
        var stage = new AttributionStage(
            ArticlePipeline.Default.Models.Attributions,
            ArticlePipeline.Default.Knowledge,
            new QuotationStage(ArticlePipeline.Default.Knowledge).Grouper);

        long least = Allocation.Least(() => stage.Run(columns.Text, columns.Syntax, columns.Quotations, 0, output, scratch));

        Assert.NotEqual(0, output.Count);
        Assert.Equal(0, least);
    }

    private static TextBuffer Text(string text)
    {
        var buffer = new TextBuffer();
        new TextStage(ArticlePipeline.Default.Knowledge).Run(text, buffer);
        return buffer;
    }
}
