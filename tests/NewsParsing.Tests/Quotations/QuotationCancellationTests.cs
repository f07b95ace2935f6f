using NewsParsing.Attributions;
using NewsParsing.Claims;
using NewsParsing.Pipeline;
using NewsParsing.Quotations;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Tests.Quotations;

/// <summary>Each step looks at the cancellation by itself, for a text may be long for one step and short for the others.</summary>
public sealed class QuotationCancellationTests
{
    private readonly QuotationBuffer _quotations;
    private readonly TextBuffer _text;

    public QuotationCancellationTests()
    {
        _quotations = Quoted.Run("“We wait,” she said. “We hope.”", out _text);
        _text.Cancellation = new CancellationToken(canceled: true);
    }

    [Fact]
    public void Scanner_Stops()
        => AssertStops(() => new MarkScanner(ArticlePipeline.Default.Knowledge.Elisions).Scan(_text, new MarkBuffer()));

    [Fact]
    public void Matcher_Stops()
    {
        var marks = new MarkBuffer();
        marks.Add(new QuotationMark(0, 1, MarkFamily.Double, MarkSide.Open, MarkSide.Open, false), 0);

        AssertStops(() => QuotationMatcher.Match(_text, marks, new DraftBuffer()));
    }

    [Fact]
    public void Assembly_Stops()
    {
        var drafts = new DraftBuffer();
        drafts.Add(new Draft { End = 10, Parent = -1, Next = -1, State = DraftState.Closed });

        AssertStops(() => QuotationAssembly.Run(_text, drafts, new QuotationBuffer()));
        AssertStops(() => QuotationAssembly.Run(_text, new DraftBuffer(), _quotations));
    }

    [Fact]
    public void Classifier_Stops()
        => AssertStops(
            () => new KindClassifier(new TraitLexicon(ArticlePipeline.Default.Knowledge), ArticlePipeline.Default.Knowledge.Quotations)
                .Run(_text, _quotations));

    [Fact]
    public void Grouper_Stops()
        => AssertStops(() => new QuotationStage(ArticlePipeline.Default.Knowledge).Grouper.Run(_text, _quotations, _quotations.Guess));

    [Fact]
    public void Claims_Stop()
    {
        var attributions = new AttributionBuffer();
        attributions.Reset(_quotations);
        attributions.Add(default);

        AssertStops(
            () => new ClaimStage(ArticlePipeline.Default.Knowledge)
                .Run(_text, new SyntaxBuffer(), _quotations, attributions, new ClaimBuffer()));
    }

    private static void AssertStops(Action step) => Assert.Throws<OperationCanceledException>(step);
}
