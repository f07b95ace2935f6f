using System.Security.Cryptography;

namespace NewsParsing.Worker.Tests.Working;

/// <summary>What a worker does with what it takes, whatever the queue and the sink.</summary>
public sealed class WorkerTests
{
    private readonly FakeSource _source = new();
    private readonly FakeSink _sink;

    public WorkerTests() => _sink = new FakeSink(_source);

    [Fact]
    public async Task Batch_IsWrittenOnceAndSettledAfter_AndOnlyThenIsTheNextTaken()
    {
        for (int i = 0; i < 5; i++)
        {
            _source.Add(OwnArticles.Of(i));
        }

        await RunUntilSettledAsync(5, options => options.BatchSize = 3);

        Assert.Equal(["take 3", "write 3", "settle 3", "take 2", "write 2", "settle 2"], _source.Log);
        for (int i = 0; i < 5; i++)
        {
            Assert.Equal(NewsParser.Default.Parse(OwnArticles.Of(i)), _sink.Written[OwnArticles.Id(i)]);
        }
    }

    [Fact]
    public async Task ArticleWithoutId_HasTheHashOfItsText()
    {
        _source.Add("""{"text":"Ada Brook said so."}""");
        await RunUntilSettledAsync(1);

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData("Ada Brook said so."u8)), Assert.Single(_sink.Written).Key);
    }

    [Theory]
    [InlineData("broken", DeadReason.BadJson)]
    [InlineData("", DeadReason.BadJson)]
    [InlineData("[]", DeadReason.BadJson)]
    [InlineData("""{"text":5}""", DeadReason.BadJson)]
    [InlineData("""{"text":"a","publishedAt":"never"}""", DeadReason.BadJson)]
    [InlineData("""{"id":"a"}""", DeadReason.NoText)]
    [InlineData("""{"id":"a","text":null}""", DeadReason.NoText)]
    [InlineData("""{"id":"a","text":" \n "}""", DeadReason.NoText)]
    public async Task WhatIsNoArticle_IsDeadAndHoldsNothingUp(string json, DeadReason reason)
    {
        _source.Add(json);
        _source.Add(OwnArticles.Of(1));
        await RunUntilSettledAsync(2);

        Assert.Equal(reason, _source.Settled[0].Outcome.DeadReason);
        Assert.NotEmpty(_source.Settled[0].Outcome.Detail!);
        Assert.True(_source.Settled[1].Outcome.IsDone);
    }

    [Fact]
    public async Task ArticleThatKilledTooManyWorkers_IsDeadWithoutAnotherTry()
    {
        _source.Add(OwnArticles.Of(1).ToJson(), attempt: 6);
        await RunUntilSettledAsync(1);

        Assert.Equal(DeadReason.TooManyAttempts, _source.Settled[0].Outcome.DeadReason);
        Assert.Empty(_sink.Written);
    }

    [Fact]
    public async Task SinkIsAwayForAWhile_NothingIsDeadAndNothingElseIsTaken()
    {
        int calls = 0;
        _sink.Before = (_, _) => ++calls < 6 ? throw new InvalidOperationException("The sink is away.") : Task.CompletedTask;
        for (int i = 0; i < 4; i++)
        {
            _source.Add(OwnArticles.Of(i));
        }

        await RunUntilSettledAsync(4, options => options.BatchSize = 2);

        Assert.All(_source.Settled, settled => Assert.True(settled.Outcome.IsDone));
        Assert.Equal(4, _sink.Written.Count);
        Assert.Equal("settle 2", _source.Log[_source.Log.LastIndexOf("take 2") - 1]);
    }

    [Fact]
    public async Task SinkFailsWithOneArticle_TheOthersAreWrittenAndThatOneIsDead()
    {
        _sink.Before = (articles, _) => articles.Any(article => article.Id == OwnArticles.Id(1))
            ? throw new InvalidOperationException("It does not like this one.")
            : Task.CompletedTask;
        for (int i = 0; i < 3; i++)
        {
            _source.Add(OwnArticles.Of(i));
        }

        await RunUntilSettledAsync(3, options => (options.MaxAttempts, options.MaxPause) = (2, TimeSpan.FromMilliseconds(20)));

        Assert.Equal(2, _sink.Written.Count);
        Assert.Equal(DeadReason.Refused, _source.Settled[1].Outcome.DeadReason);
        Assert.Contains("does not like this one", _source.Settled[1].Outcome.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SinkIsUnreachableForOneArticle_ItIsNeverDead()
    {
        int calls = 0;
        _sink.Before = (_, _) => ++calls < 10 ? throw new TimeoutException() : Task.CompletedTask;
        _source.Add(OwnArticles.Of(1));
        await RunUntilSettledAsync(1, options => (options.MaxAttempts, options.MaxPause) = (2, TimeSpan.FromMilliseconds(20)));

        Assert.True(_source.Settled[0].Outcome.IsDone);
    }

    [Fact]
    public async Task SinkRefusesArticles_TheyAreDeadWithItsReason()
    {
        _sink.Before = (articles, _) => articles.FirstOrDefault(article => article.Id != OwnArticles.Id(0)) is { } other
            ? throw new ArticleRefusedException(other.Id!, DeadReason.TooLarge, "Too large for me.")
            : Task.CompletedTask;
        for (int i = 0; i < 3; i++)
        {
            _source.Add(OwnArticles.Of(i));
        }

        await RunUntilSettledAsync(3);

        Assert.Equal([null, DeadReason.TooLarge, DeadReason.TooLarge], _source.Settled.Select(settled => settled.Outcome.DeadReason));
        Assert.Equal("Too large for me.", _source.Settled[1].Outcome.Detail);
    }

    [Fact]
    public async Task TwoVersionsInABatch_TheLaterIsWritten()
    {
        _source.Add(new NewsItem { Id = "a", Text = "Ada Brook said no." });
        _source.Add(new NewsItem { Id = "a", Text = "Ada Brook said yes." });
        await RunUntilSettledAsync(2);

        Assert.Equal("Ada Brook said yes.", _sink.Written["a"].Text);
        Assert.All(_source.Settled, settled => Assert.True(settled.Outcome.IsDone));
    }

    [Fact]
    public async Task QueueIsAwayForAWhile_TheWorkerGoesOn()
    {
        _source.Failures = 3;
        _source.Add(OwnArticles.Of(1));
        await RunUntilSettledAsync(1);

        Assert.Single(_sink.Written);
    }

    [Fact]
    public async Task LongBatch_IsKeptAtHalfOfTheWait()
    {
        _sink.Before = (_, token) => Task.Delay(1300, token);
        _source.Add(OwnArticles.Of(1));
        await RunUntilSettledAsync(1, options => options.AckWait = TimeSpan.FromSeconds(1));

        Assert.InRange(_source.Log.Count(line => line == "keep"), 1, 2);
    }

    [Fact]
    public async Task Stop_GivesBackTheArticlesInWork()
    {
        // Some seconds of parsing.
        string text = string.Concat(Enumerable.Repeat("“We wait,” Ada Brook said in Westport on Monday. ", 100_000));
        _source.Add(new NewsItem { Id = "long", Text = text });
        _source.Add(OwnArticles.Of(1));
        await using RunningWorker worker = await RunningWorker.StartAsync(Build);
        await RunningWorker.UntilAsync(() => worker.State.InFlight == 2);
        await Task.Delay(300);
        TimeSpan time = await worker.StopAsync();

        Assert.True(time < TimeSpan.FromSeconds(2), time.ToString());
        Assert.All(_source.Settled, settled => Assert.Equal(ArticleOutcome.GivenBack, settled.Outcome));
        Assert.Equal(2, _source.Settled.Count);
        Assert.Empty(_sink.Written);
    }

    [Fact]
    public async Task Stop_WhileTheSinkHangs_GivesBackTheArticles()
    {
        _sink.Before = (_, token) => Task.Delay(Timeout.Infinite, token);
        _source.Add(OwnArticles.Of(1));
        await using RunningWorker worker = await RunningWorker.StartAsync(Build);
        await RunningWorker.UntilAsync(() => worker.State.InFlight == 1);
        await Task.Delay(300);
        TimeSpan time = await worker.StopAsync();

        Assert.True(time < TimeSpan.FromSeconds(2), time.ToString());
        Assert.Equal(ArticleOutcome.GivenBack, Assert.Single(_source.Settled).Outcome);
    }

    private void Build(NewsParsingWorkerBuilder builder) => builder.From(_ => _source).To(_ => _sink);

    private async Task RunUntilSettledAsync(int count, Action<WorkerOptions>? configure = null)
    {
        await using RunningWorker worker = await RunningWorker.StartAsync(Build, configure);
        await RunningWorker.UntilAsync(() => _source.Settled.Count >= count && worker.State.InFlight == 0);
        await worker.StopAsync();
    }
}
