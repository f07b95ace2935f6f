using Microsoft.Extensions.Logging;

namespace NewsParsing.Worker.Running;

/// <summary>Tells the queue at half of the wait for an acknowledgement that a batch is still worked on, until it is disposed of.</summary>
internal sealed class BatchKeeper : IAsyncDisposable
{
    private readonly CancellationTokenSource _done = new();
    private readonly Task _task;

    public BatchKeeper(IArticleBatch batch, TimeSpan ackWait, ILogger logger) => _task = KeepAsync(batch, ackWait / 2, logger);

    public async ValueTask DisposeAsync()
    {
        await _done.CancelAsync().ConfigureAwait(false);
        await _task.ConfigureAwait(false);
        _done.Dispose();
    }

    private async Task KeepAsync(IArticleBatch batch, TimeSpan period, ILogger logger)
    {
        using var timer = new PeriodicTimer(period);
        try
        {
            while (await timer.WaitForNextTickAsync(_done.Token).ConfigureAwait(false))
            {
                try
                {
                    await batch.KeepAsync(_done.Token).ConfigureAwait(false);
                }
                catch (Exception exception) when (exception is not OperationCanceledException)
                {
                    // The batch then comes again, which costs time and nothing else.
                    WorkerLog.NotKept(logger, exception);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Done.
        }
    }
}
