using NATS.Client.Core;
using NATS.Client.JetStream;

namespace NewsParsing.Worker.Nats;

/// <summary>Takes articles from a JetStream consumer by bounded fetches: a consumer that is to run for ever may hang without a
/// word.</summary>
internal sealed class NatsArticleSource(NatsLink link, WorkerOptions options) : IArticleSource
{
    // The least that the client takes; a stopping worker waits for it.
    private static readonly TimeSpan IdleWait = TimeSpan.FromSeconds(1);

    // What a fetch may take in all, should the broker go in the middle of it.
    private static readonly TimeSpan FetchLimit = TimeSpan.FromSeconds(5);

    // Once the worker stops: the rest of the 2 s is for giving back.
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(1);

    private readonly AttemptLedger _ledger = new(link, options);

    // What came a second time waits here for its turn alone, and the queue is told that it does.
    private readonly Queue<INatsJSMsg<byte[]>> _suspects = new();

    private INatsJSConsumer? _consumer;

    public async Task<IArticleBatch> TakeAsync(int maximum, CancellationToken cancellationToken)
    {
        await link.ConnectAsync(cancellationToken).ConfigureAwait(false);
        if (_consumer is null)
        {
            INatsJSStream stream = await NatsStreams.EnsureQueueAsync(link, options, cancellationToken).ConfigureAwait(false);
            _consumer = await NatsStreams.EnsureConsumerAsync(link, options, stream, cancellationToken).ConfigureAwait(false);
        }

        if (_suspects.Count > 0)
        {
            return await TakeSuspectAsync(cancellationToken).ConfigureAwait(false);
        }

        try
        {
            List<INatsJSMsg<byte[]>> fresh = await FetchAsync(_consumer, maximum, cancellationToken).ConfigureAwait(false);
            return fresh.Count == 0 && _suspects.Count > 0
                ? await TakeSuspectAsync(cancellationToken).ConfigureAwait(false)
                : new NatsBatch(link, options, fresh, this, ledger: null, attempt: 1);
        }
        catch (Exception exception) when (exception is NatsException or OperationCanceledException)
        {
            // The stream or the consumer may be gone, with the broker's disk or by hand: look for them next time.
            _consumer = null;
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        while (_suspects.TryDequeue(out INatsJSMsg<byte[]>? message))
        {
            await message.NakAsync().ConfigureAwait(false);
        }

        using var limit = new CancellationTokenSource(StopLimit);
        await link.FlushAsync(limit.Token).ConfigureAwait(false);
    }

    internal async Task KeepSuspectsAsync(CancellationToken cancellationToken)
    {
        // Nothing is taken while a batch is in work, so that nobody changes the queue meanwhile.
        foreach (INatsJSMsg<byte[]> message in _suspects)
        {
            await message.AckProgressAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        }
    }

    // What waits comes at once; where nothing waits, one article is waited for, and what came with it is fetched after it.
    private async Task<List<INatsJSMsg<byte[]>>> FetchAsync(INatsJSConsumer consumer, int maximum, CancellationToken stop)
    {
        // The fetch is not cancelled by a stop at once: what the broker had sent would wait for nobody until its time is up.
        using var limit = new CancellationTokenSource(FetchLimit);
        using CancellationTokenRegistration registration = stop.Register(() => limit.CancelAfter(StopLimit));
        var fresh = new List<INatsJSMsg<byte[]>>();
        try
        {
            await AddAsync(fresh, consumer.FetchNoWaitAsync(Opts(maximum), NatsRawSerializer<byte[]>.Default, limit.Token))
                .ConfigureAwait(false);
            if (fresh.Count + _suspects.Count == 0 && !stop.IsCancellationRequested)
            {
                await AddAsync(fresh, consumer.FetchAsync(Opts(1), NatsRawSerializer<byte[]>.Default, limit.Token)).ConfigureAwait(false);
                if (fresh.Count == 1 && maximum > 1)
                {
                    await AddAsync(fresh, consumer.FetchNoWaitAsync(Opts(maximum - 1), NatsRawSerializer<byte[]>.Default, limit.Token))
                        .ConfigureAwait(false);
                }
            }
        }
        catch (Exception exception) when (fresh.Count > 0 && exception is (NatsException or OperationCanceledException))
        {
            // What came before it is ours, to be worked on or given back.
        }

        return fresh;
    }

    private static NatsJSFetchOpts Opts(int maximum) => new() { MaxMsgs = maximum, Expires = IdleWait };

    private async Task AddAsync(List<INatsJSMsg<byte[]>> fresh, IAsyncEnumerable<INatsJSMsg<byte[]>> messages)
    {
        await foreach (INatsJSMsg<byte[]> message in messages.ConfigureAwait(false))
        {
            if (message.Metadata is { NumDelivered: > 1 })
            {
                _suspects.Enqueue(message);
            }
            else
            {
                fresh.Add(message);
            }
        }
    }

    private async Task<IArticleBatch> TakeSuspectAsync(CancellationToken cancellationToken)
    {
        INatsJSMsg<byte[]> message = _suspects.Peek();
        string name = AttemptLedger.Name(message.Metadata!.Value);
        int before = await _ledger.ReadAsync(name, cancellationToken).ConfigureAwait(false);
        // Its first attempt was in a batch.
        int attempt = before + 2;
        if (attempt <= options.MaxAttempts)
        {
            await _ledger.WriteAsync(name, before + 1, cancellationToken).ConfigureAwait(false);
        }

        _suspects.Dequeue();
        return new NatsBatch(link, options, [message], this, _ledger, attempt);
    }
}
