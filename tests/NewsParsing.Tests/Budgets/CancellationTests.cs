using System.Diagnostics;
using NewsParsing.Pipeline;
using NewsParsing.Text;

namespace NewsParsing.Tests.Budgets;

/// <summary>A parse that was cancelled ends inside the stage that runs, which for a long text takes seconds.</summary>
public sealed class CancellationTests
{
    private static readonly string Text = TextFamilies.TextOf(TextFamilies.Names.First(), 20_000);

    [Theory]
    [InlineData(Stage.Text)]
    [InlineData(Stage.Quotations)]
    [InlineData(Stage.Syntax)]
    [InlineData(Stage.Attributions)]
    [InlineData(Stage.Actors)]
    [InlineData(Stage.Claims)]
    [InlineData(Stage.Certainty)]
    internal void Stage_LooksAtTheTokenItself(Stage stage)
    {
        ArticlePipeline pipeline = ArticlePipeline.Default;
        var work = new ParseWorkspace { Input = new NewsItem { Text = Text } };
        if (stage > Stage.Text)
        {
            pipeline.Run(work, Stage.Text, stage - 1);
        }

        work.Text.Cancellation = new CancellationToken(canceled: true);

        Assert.Throws<OperationCanceledException>(() => pipeline.Steps[(int)stage].Run(work));
    }

    [Fact]
    public void Assembler_LooksAtTheTokenItself()
    {
        var work = new ParseWorkspace { Input = new NewsItem { Text = Text } };
        ArticlePipeline.Default.Run(work, Stage.Text, Stage.Certainty);

        work.Text.Cancellation = new CancellationToken(canceled: true);

        Assert.Throws<OperationCanceledException>(() => ArticleAssembler.Assemble(work.Input, work, ""));
    }

    /// <summary>One sentence, one paragraph and one line are no stretch that nobody looks in.</summary>
    [Theory]
    [InlineData(Stage.Text, ", ")]
    [InlineData(Stage.Text, "&amp; ")]
    [InlineData(Stage.Text, "a\n")]
    [InlineData(Stage.Quotations, "\" ")]
    [InlineData(Stage.Syntax, ",")]
    [InlineData(Stage.Attributions, ",")]
    internal void Stage_LooksEvenWithinOneSentence(Stage stage, string unit)
    {
        ArticlePipeline pipeline = ArticlePipeline.Default;
        var work = new ParseWorkspace { Input = new NewsItem { Text = string.Concat(Enumerable.Repeat(unit, 5_000)) } };
        if (stage > Stage.Text)
        {
            pipeline.Run(work, Stage.Text, stage - 1);
        }

        work.Text.Cancellation = new CancellationToken(canceled: true);

        Assert.Throws<OperationCanceledException>(() => pipeline.Steps[(int)stage].Run(work));
    }

    /// <summary>4,000,000 characters took three seconds to their next stage; the bound is one for any machine.</summary>
    [Fact]
    public void Parse_OfALongText_EndsSoonAfterItsCancellation()
    {
        string text = TextFamilies.TextOf(TextFamilies.Names.First(), 4_000_000);
        TimeSpan best = TimeSpan.MaxValue;
        for (int i = 0; i < 4 && best > TimeSpan.FromMilliseconds(250); i++)
        {
            using var stop = new CancellationTokenSource();
            var watch = new Stopwatch();
            // On a thread of its own: a timer may wait for one of the pool, which other tests hold.
            var canceller = new Thread(() =>
            {
                Thread.Sleep(700);
                watch.Start();
                stop.Cancel();
            });
            canceller.Start();
            Assert.Throws<OperationCanceledException>(() => NewsParser.Default.Parse(text, stop.Token));
            canceller.Join();
            best = watch.Elapsed < best ? watch.Elapsed : best;
        }

        Assert.InRange(best.TotalMilliseconds, 0, 250);
    }

    [Fact]
    public void Workspace_OfACancelledParse_KeepsNoToken()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => NewsParser.Default.Parse(Text, stop.Token));

        Assert.NotEmpty(NewsParser.Default.Parse(Text).Quotes);
    }

    [Fact]
    public void Text_LooksOnceInSoManySteps()
    {
        var text = new TextBuffer { Cancellation = new CancellationToken(canceled: true) };
        text.ThrowIfCancelled(1);
        Assert.Throws<OperationCanceledException>(() => text.ThrowIfCancelled(TextBuffer.CancellationSteps));
        Assert.InRange(TextBuffer.CancellationSteps, 1, 4096);
    }
}
