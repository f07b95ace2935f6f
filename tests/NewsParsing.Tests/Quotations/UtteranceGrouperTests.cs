using NewsParsing.Pipeline;
using NewsParsing.Quotations;
using NewsParsing.Text;

namespace NewsParsing.Tests.Quotations;

/// <summary>
/// Which quotations are one utterance, where their kinds are given: <c>D</c> direct, <c>M</c> mixed, <c>S</c> scare quotes.
/// </summary>
public sealed class UtteranceGrouperTests
{
    private static readonly QuotationStage Stage = new(ArticlePipeline.Default.Knowledge);

    [Theory]
    [InlineData("“We wait,” she said, “and we hope.”", "DD")]
    [InlineData("“We wait” – “we hope.”", "DD")]
    [InlineData("“We wait” “we hope.”", "MM")]
    [InlineData("“We wait,” she said. “We hope.”", "DD")]
    [InlineData("“We wait?” she said. “We hope.”", "DD")]
    [InlineData("“We wait!” she said. “We hope.”", "DD")]
    [InlineData("“We wait—” she said. “We hope.”", "DD")]
    [InlineData("“We wait–” she said. “We hope.”", "DD")]
    [InlineData("“We wait-” she said. “We hope.”", "DD")]
    [InlineData("“We wait…” she said. “We hope.”", "DD")]
    [InlineData("“We wait,” she said! “We hope.”", "DD")]
    [InlineData("“We wait,” she said? “We hope.”", "DD")]
    // British print has the comma after the mark.
    [InlineData("‘We wait’, she said. ‘We hope.’", "DD")]
    [InlineData("‘We wait’ – she said. ‘We hope.’", "DD")]
    [InlineData("‘We wait’ — she said. ‘We hope.’", "DD")]
    [InlineData("Roe called it “slow” and “late”.", "MM")]
    [InlineData("Roe called it “slow” and said “late”.", "MM")]
    [InlineData("Roe called it “slow” and boats Said “late”.", "MM")]
    [InlineData("Roe called it “slow” and they had “late”.", "MM")]
    [InlineData("Roe called it “slow.” it was “late”.", "MM")]
    [InlineData("Roe asked “how slow?” Poe wrote of “late”.", "MM")]
    // A subordinator further on, or after the cue, sets nothing against the first.
    [InlineData("Roe called it “slow” on boats while “late”.", "MM")]
    [InlineData("Roe called it “slow”, said while “late”.", "MM")]
    public void PartsOfAReport_AreOneUtterance(string text, string kinds) => Assert.Equal([1, 1], Groups(text, kinds));

    [Theory]
    [InlineData("“We wait.” Roe wrote that “we hope.”", "DD")]
    [InlineData("“We wait,” she said. It rained. “We hope.”", "DD")]
    [InlineData("“We wait,” she said! It rained. “We hope.”", "DD")]
    [InlineData("“We wait,” she said. “We hope.”", "DM")]
    [InlineData("“We wait,” she left. “We hope.”", "DD")]
    [InlineData("“We wait” she said. “We hope.”", "DD")]
    [InlineData("Roe called it “slow”, while Poe said “late”.", "MM")]
    [InlineData("Roe called it “slow” while “late”.", "MM")]
    [InlineData("Roe called it “slow” on while “late”.", "MM")]
    [InlineData("Roe called it “slow” and Poe said “late”.", "MM")]
    [InlineData("Roe called it “slow” and they said “late”.", "MM")]
    [InlineData("Roe called it “slow” and said they said “late”.", "MM")]
    // Kinds other than speech stand for themselves.
    [InlineData("Roe called it “slow” and “late”.", "MS")]
    [InlineData("Roe called it “slow” and “late”.", "SM")]
    public void OtherReports_AreOthers(string text, string kinds) => Assert.Equal([1, 2], Groups(text, kinds));

    [Theory]
    [InlineData(45, 1)]
    [InlineData(46, 2)]
    public void Interruption_IsShort(int words, int expected)
        => Assert.Equal([1, expected], Groups($"Roe called it “slow” {string.Join(' ', Enumerable.Repeat("on", words))} “late”.", "MM"));

    [Theory]
    [InlineData("“We wait,” said Roe.\n\n“We hope.”", "DD", 1)]
    [InlineData("“We wait,” said Roe.\n\n“We hope.”\n\nIt rained.", "DD", 1)]
    [InlineData("“We wait,” said Roe!\n\n“We hope.”", "DD", 1)]
    [InlineData("Roe said: “We wait.”\n\n“We hope.”", "DD", 1)]
    [InlineData("“We wait,” said Roe.\n\n“We hope.”", "MD", 2)]
    [InlineData("“We wait,” said Roe.\n\n“We hope.”", "DM", 2)]
    [InlineData("“We wait,” Roe.\n\n“We hope.”", "DD", 2)]
    [InlineData("“We wait,” said Roe. It rained.\n\n“We hope.”", "DD", 2)]
    [InlineData("“We wait,” said Roe.\n\n“We hope,” it rained.", "DD", 2)]
    [InlineData("“We wait,” said Roe.\n\nIt rained. “We hope.”", "DD", 2)]
    [InlineData("“We wait,” said Roe.\n\nIt rained.\n\n“We hope.”", "DD", 2)]
    public void BareParagraphBelowAnAttributedOne_GoesOn(string text, string kinds, int expected)
        => Assert.Equal([1, expected], Groups(text, kinds));

    [Theory]
    [InlineData("“We wait,” said Roe.\n\n“We hope.”\n\n“We go.”", "DDD", 1, 1, 1)]
    [InlineData("“We wait.”\n\n“We hope.”\n\n“We go.”", "DDD", 1, 2, 3)]
    [InlineData("“We wait,” said Roe. It rained.\n\n“We hope.”\n\n“We go.”", "DDD", 1, 2, 3)]
    [InlineData("“We ‘wait’,” she said, “and we hope.”", "DMD", 1, 2, 1)]
    [InlineData("“We wait,” she said of “boats”, “and we hope.”", "DSD", 1, 2, 1)]
    public void Chains_GoOnAsLongAsEachLinkHolds(string text, string kinds, params int[] expected)
        => Assert.Equal(expected, Groups(text, kinds));

    /// <summary>The second half is direct like the first, though <c>over</c> alone looks like a fragment.</summary>
    [Theory]
    [InlineData("“It was,” she said, “over.”", "DM", QuoteKind.Direct)]
    [InlineData("“It was,” she said – “over.”", "DM", QuoteKind.Direct)]
    [InlineData("“It was,” she said “over.”", "DM", QuoteKind.Mixed)]
    [InlineData("“It was,” she said; “over.”", "DM", QuoteKind.Mixed)]
    [InlineData("“It was,” she said and added, “over.”", "DM", QuoteKind.Mixed)]
    [InlineData("“It was,” she left, “over.”", "DM", QuoteKind.Mixed)]
    [InlineData("“It was” she said, “over.”", "DM", QuoteKind.Mixed)]
    [InlineData("“It was,” she said, “over.”", "MM", QuoteKind.Mixed)]
    public void SecondHalfOfASplitQuotation_IsDirectToo(string text, string kinds, QuoteKind expected)
        => Assert.Equal(expected, Run(text, kinds)[1].Kind);

    private static int[] Groups(string text, string kinds) => [.. Run(text, kinds).Select(item => item.Group)];

    private static Utterance[] Run(string text, string kinds)
    {
        QuotationBuffer quotations = Quoted.Run(text, out TextBuffer tokens);
        Assert.Equal(kinds.Length, quotations.Count);
        var output = new UtteranceBuffer();
        output.Reserve(quotations.Count);
        for (int i = 0; i < kinds.Length; i++)
        {
            QuoteKind kind = kinds[i] switch { 'D' => QuoteKind.Direct, 'M' => QuoteKind.Mixed, _ => QuoteKind.Scare };
            output.Items[i] = new Utterance(kind, 0, 1);
        }

        Stage.Grouper.Run(tokens, quotations, output);
        return output.Items[..quotations.Count];
    }
}
