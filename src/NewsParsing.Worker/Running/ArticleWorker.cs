using System.Diagnostics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace NewsParsing.Worker.Running;

/// <summary>Takes a batch, parses it in parallel, writes it once, settles it; then the next. Never ends the host.</summary>
internal sealed class ArticleWorker(
    IArticleSource source,
    IArticleSink sink,
    NewsParser parser,
    WorkerOptions options,
    WorkerState state,
    WorkerHooks hooks,
    ILogger<ArticleWorker> logger) : BackgroundService
{
    // With two seconds to stop, a write may take the first and giving back the articles the rest.
    private static readonly TimeSpan WriteGrace = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan SettleGrace = TimeSpan.FromSeconds(5);

    private readonly BatchParser _parser = new(parser, options, hooks);
    private readonly BatchWriter _writer = new(sink, options, state, logger);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        WorkerLog.Started(logger, options.BatchSize, options.MaxAttempts);
        // Not in the start of the host: the weights are read and a broker may be long in coming.
        await Task.Yield();
        var pause = new Pause(options.MaxPause);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                IArticleBatch batch = await source.TakeAsync(options.BatchSize, stoppingToken).ConfigureAwait(false);
                await using (batch.ConfigureAwait(false))
                {
                    state.Contact();
                    await WorkAsync(batch, stoppingToken).ConfigureAwait(false);
                }

                pause.Reset();
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception exception)
            {
                state.Fail(exception);
                WorkerMeter.Fail("queue");
                WorkerLog.QueueFails(logger, pause.Next.TotalSeconds, exception);
                try
                {
                    await pause.WaitAsync(stoppingToken).ConfigureAwait(false);
                }
                catch (OperationCanceledException)
                {
                    break;
                }
            }
        }

        await CloseAsync().ConfigureAwait(false);
        WorkerLog.Stopped(logger, state.Parsed, state.Dead);
    }

    // What the source still holds is given back, and what was sent last leaves the process.
    private async Task CloseAsync()
    {
        try
        {
            await source.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            WorkerLog.NotGivenBack(logger, exception);
        }
    }

    private async Task WorkAsync(IArticleBatch batch, CancellationToken stop)
    {
        int count = batch.Articles.Count;
        if (batch.Waiting is { } waiting)
        {
            WorkerMeter.Lag.Record(waiting);
        }

        if (count == 0)
        {
            return;
        }

        long start = Stopwatch.GetTimestamp();
        var outcomes = new ArticleOutcome[count];
        state.Take(count);
        WorkerMeter.InFlight.Add(count);
        try
        {
            await using (new BatchKeeper(batch, options.AckWait, logger).ConfigureAwait(false))
            {
                await ParseAndWriteAsync(batch, outcomes, stop).ConfigureAwait(false);
                hooks.Written?.Invoke();
            }

            using var limit = new CancellationTokenSource(SettleGrace);
            await batch.SettleAsync(outcomes, limit.Token).ConfigureAwait(false);
            Report(batch, outcomes);
            WorkerMeter.BatchDuration.Record(Stopwatch.GetElapsedTime(start).TotalSeconds);
        }
        finally
        {
            WorkerMeter.InFlight.Add(-count);
            state.Take(0);
        }
    }

    /// <summary>Leaves all outcomes at given back when the worker stops before everything is written.</summary>
    private async Task ParseAndWriteAsync(IArticleBatch batch, ArticleOutcome[] outcomes, CancellationToken stop)
    {
        // Until the write begins, stopping costs no more than a batch's work, and no timer need be set.
        using var abandon = new CancellationTokenSource();
        using CancellationTokenRegistration registration = stop.Register(() => abandon.CancelAfter(WriteGrace));
        try
        {
            Article?[] articles = await _parser.ParseAsync(batch, outcomes, stop).ConfigureAwait(false);
            await _writer.WriteAsync(batch, articles, outcomes, stop, abandon.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            Array.Clear(outcomes);
            WorkerLog.GivenBack(logger, outcomes.Length);
        }
    }

    private void Report(IArticleBatch batch, ArticleOutcome[] outcomes)
    {
        int parsed = 0;
        int dead = 0;
        for (int i = 0; i < outcomes.Length; i++)
        {
            WorkerMeter.Count(outcomes[i]);
            if (outcomes[i].DeadReason is { } reason)
            {
                dead++;
                WorkerLog.Dead(logger, ItemReader.IdOf(batch.Articles[i].Item), DeadReasonName.Of(reason), outcomes[i].Detail);
            }
            else if (outcomes[i].IsDone)
            {
                parsed++;
            }

            if (outcomes[i] != ArticleOutcome.GivenBack)
            {
                WorkerMeter.Attempts.Record(batch.Articles[i].Attempt);
            }
        }

        state.Settle(parsed, dead);
        state.Contact();
    }
}
