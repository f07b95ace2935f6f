using NewsParsing.Quotations;
using NewsParsing.Text;

namespace NewsParsing.Tests.Quotations;

/// <summary>Nesting, several paragraphs, marks that never close.</summary>
public sealed partial class QuotationStageTests
{
    [Theory]
    [InlineData("“She said ‘never again’ to me,” he said.", "“She said ‘never again’ to me,”", "> ‘never again’")]
    [InlineData("‘She said “never again” to me,’ he said.", "‘She said “never again” to me,’", "> “never again”")]
    [InlineData("''She said, 'Never again.' '' He left.", "''She said, 'Never again.' ''", "> 'Never again.'")]
    [InlineData("''She said, 'Never again.''' He left.", "''She said, 'Never again.'''", "> 'Never again.'")]
    [InlineData("\"She said \"never again\" to me,\" he said.", "\"She said \"never again\" to me,\"", "> \"never again\"")]
    [InlineData("“He is ‘the best’,” she said.", "“He is ‘the best’,”", "> ‘the best’")]
    public void Run_Nested_ParentBeforeChild(string text, params string[] expected)
        => Assert.Equal(expected, Quoted.Spans(text));

    [Fact]
    public void Run_ThreeLevels_EachHasItsParent()
    {
        QuotationBuffer quotations = Quoted.Run("“I heard ‘he yelled “stop” twice’ there,” she said.");

        Assert.Equal([-1, 0, 1], quotations.Items.Take(quotations.Count).Select(item => item.Parent));
    }

    [Theory]
    [InlineData("She said: “We wait.\n\n“We hope.\n\n“We go.” Then she left.", "“We wait. + “We hope. + “We go.”")]
    [InlineData("She said: ''We wait.\n\n''We go.'' Then she left.", "''We wait. + ''We go.''")]
    [InlineData("‘We wait.\n\n‘We go,’ she said.", "‘We wait. + ‘We go,’")]
    [InlineData("She said, \"We wait.\n\nWe go.\" Then she left.", "\"We wait. + We go.\"")]
    public void Run_OpenAtParagraphEnd_GoesOn(string text, string expected)
        => Assert.Equal([expected], Quoted.Spans(text));

    [Fact]
    public void Run_NestedQuotationGoesOnToo_BothHaveTwoSpans()
        => Assert.Equal(
            ["“He wrote: ‘We wait. + “‘We go.’”", "> ‘We wait. + ‘We go.’"],
            Quoted.Spans("“He wrote: ‘We wait.\n\n“‘We go.’” It ended there."));

    [Theory]
    [InlineData("“We wait, she said.\n\nNobody came.", "“We wait, she said. …")]
    [InlineData("“We wait, she said. “We go.”", "“We wait, she said. …", "“We go.”")]
    [InlineData("“We wait, she said.\n\nNobody came. “Go,” he said.", "“We wait, she said. …", "“Go,”")]
    public void Run_NeverClosed_EndsWithTheParagraphOrTheNextQuotation(string text, params string[] expected)
        => Assert.Equal(expected, Quoted.Spans(text));

    [Fact]
    public void Run_BlockInStraightMarks_HoldsCurlyOnes()
        => Assert.Equal(
            ["\"The court called it “fair” at first. + \"It then thought again.\"", "> “fair”"],
            Quoted.Spans("\"The court called it “fair” at first.\n\n\"It then thought again.\""));

    [Fact]
    public void Run_Tokens_BelongToTheOutermostQuotation()
    {
        QuotationBuffer quotations = Quoted.Run("Yes, “the ‘big’ one” fell.", out TextBuffer text);

        string inside = string.Concat(
            Enumerable.Range(0, text.TokenCount).Select(i => quotations.TokenQuotation[i] == 0 ? text.TokenText(i).ToString() : ""));
        Assert.Equal("“the‘big’one”", inside);
        Assert.Equal(-1, quotations.TokenQuotation[0]);
    }

    [Fact]
    public void Run_DepthBeyondTheBound_OpensNothing()
    {
        string text = string.Concat(Enumerable.Repeat("「a ", 50));

        Assert.True(Quoted.Run(text).Count <= QuotationMatcher.MaximumDepth);
    }
}
