using System.Globalization;
using NATS.Client.Core;
using NATS.Client.JetStream;
using NewsParsing.Worker.Running;

namespace NewsParsing.Worker.Nats;

/// <summary>Messages of a fetch, acknowledged when their results are written.</summary>
internal sealed class NatsBatch : IArticleBatch
{
    // What a broker that is gone may take of the time in which a worker has to stop.
    private static readonly TimeSpan GiveBackLimit = TimeSpan.FromMilliseconds(500);

    private readonly NatsLink _link;
    private readonly WorkerOptions _options;
    private readonly List<INatsJSMsg<byte[]>> _messages;
    private readonly NatsArticleSource _source;
    private readonly AttemptLedger? _ledger;
    private readonly int _attempt;
    private bool _isSettled;

    public NatsBatch(
        NatsLink link,
        WorkerOptions options,
        List<INatsJSMsg<byte[]>> messages,
        NatsArticleSource source,
        AttemptLedger? ledger,
        int attempt)
    {
        (_link, _options, _messages, _source, _ledger, _attempt) = (link, options, messages, source, ledger, attempt);
        Articles = [.. messages.Select(message => new QueuedArticle { Item = message.Data ?? [], Attempt = attempt })];
        Waiting = messages.Count == 0 ? 0 : (long?)messages[^1].Metadata?.NumPending;
    }

    public IReadOnlyList<QueuedArticle> Articles { get; }

    public long? Waiting { get; }

    public async Task KeepAsync(CancellationToken cancellationToken)
    {
        foreach (INatsJSMsg<byte[]> message in _messages)
        {
            await message.AckProgressAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        }

        await _source.KeepSuspectsAsync(cancellationToken).ConfigureAwait(false);
    }

    public async Task SettleAsync(IReadOnlyList<ArticleOutcome> outcomes, CancellationToken cancellationToken)
    {
        for (int i = 0; i < _messages.Count; i++)
        {
            INatsJSMsg<byte[]> message = _messages[i];
            if (outcomes[i].DeadReason is { } reason)
            {
                await PublishDeadAsync(message, reason, outcomes[i].Detail!, cancellationToken).ConfigureAwait(false);
                await message.AckTerminateAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
            }
            else if (outcomes[i].IsDone)
            {
                await message.AckAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
            }
            else
            {
                await GiveBackAsync(message, cancellationToken).ConfigureAwait(false);
            }
        }

        _isSettled = true;
    }

    public async ValueTask DisposeAsync()
    {
        if (_isSettled)
        {
            return;
        }

        using var limit = new CancellationTokenSource(GiveBackLimit);
        foreach (INatsJSMsg<byte[]> message in _messages)
        {
            try
            {
                await GiveBackAsync(message, limit.Token).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is NatsException or OperationCanceledException)
            {
                // It comes again when its time is up. What was acknowledged already, the broker does not give back.
                return;
            }
        }
    }

    private async Task GiveBackAsync(INatsJSMsg<byte[]> message, CancellationToken cancellationToken)
    {
        await message.NakAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        if (_ledger is not null && _attempt <= _options.MaxAttempts)
        {
            // This attempt does not count: nobody died.
            await _ledger.WriteAsync(AttemptLedger.Name(message.Metadata!.Value), _attempt - 2, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task PublishDeadAsync(INatsJSMsg<byte[]> message, DeadReason reason, string detail, CancellationToken cancellationToken)
    {
        byte[] data = message.Data ?? [];
        var headers = new NatsHeaders
        {
            [DeadHeaders.Reason] = DeadReasonName.Of(reason),
            [DeadHeaders.Detail] = NatsHeaderText.Encode(Cut(detail)),
            [DeadHeaders.Attempts] = Math.Min(_attempt, _options.MaxAttempts).ToString(CultureInfo.InvariantCulture),
            [DeadHeaders.Worker] = NatsHeaderText.Encode(WorkerName.Value),
        };
        if (ItemReader.IdOf(data) is { } id)
        {
            headers[DeadHeaders.Id] = NatsHeaderText.Encode(Cut(id));
        }

        // A worker killed before the next line sends it again: the stream has it once.
        string messageId = _options.Stream + "." + AttemptLedger.Name(message.Metadata!.Value);
        await _link.PublishAsync(_options.DeadSubject, data, messageId, headers, cancellationToken).ConfigureAwait(false);
    }

    private static string Cut(string text) => text.Length <= DeadHeaders.MaxDetail ? text : text[..DeadHeaders.MaxDetail];
}
