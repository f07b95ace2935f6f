using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using NATS.Client.Core;
using NATS.Client.JetStream;
using NATS.Client.JetStream.Models;
using NewsParsing.Worker.Running;

namespace NewsParsing.Worker.Nats;

/// <summary>The queue on JetStream, seen from outside.</summary>
internal sealed class NatsArticleQueue(NatsLink link, WorkerOptions options) : IArticleQueue
{
    // "NATS/1.0", "Nats-Msg-Id" with 64 digits and line ends take 95; a dead letter has up to 900 more, and has to fit too.
    private const int HeaderBytes = 3000;

    private string? _subject;

    public async Task CreateAsync(CancellationToken cancellationToken = default)
    {
        INatsJSStream stream = await NatsStreams.EnsureQueueAsync(link, options, cancellationToken).ConfigureAwait(false);
        await NatsStreams.EnsureConsumerAsync(link, options, stream, cancellationToken).ConfigureAwait(false);
    }

    public async Task<QueueLimit?> LimitAsync(CancellationToken cancellationToken = default)
    {
        int limit = await link.MaxPayloadAsync(cancellationToken).ConfigureAwait(false);
        return new QueueLimit(
            limit - HeaderBytes,
            string.Create(CultureInfo.InvariantCulture, $"the broker's max_payload of {limit:N0} bytes (headers included)"));
    }

    public async Task<IReadOnlyList<bool>> PublishAsync(IReadOnlyList<NewsItem> articles, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        _subject ??= await FindSubjectAsync(cancellationToken).ConfigureAwait(false);
        var published = new Task<bool>[articles.Count];
        for (int i = 0; i < published.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(articles[i], nameof(articles));
            string id = articles[i].Id ?? throw new ArgumentException("An article has no id.", nameof(articles));
            byte[] item = Encoding.UTF8.GetBytes(articles[i].ToJson());
            string messageId = Convert.ToHexStringLower(ArticleKey.Fingerprint(id, item));
            published[i] = link.PublishAsync(_subject, item, messageId, headers: null, cancellationToken);
        }

        return await Task.WhenAll(published).ConfigureAwait(false);
    }

    public async Task<QueueStatus> StatusAsync(CancellationToken cancellationToken = default)
    {
        INatsJSStream stream = await RequireAsync(options.Stream, cancellationToken).ConfigureAwait(false);
        ConsumerInfo? consumer = await FindConsumerAsync(stream, cancellationToken).ConfigureAwait(false);
        INatsJSStream? dead = await link.FindStreamAsync(options.DeadStream, cancellationToken).ConfigureAwait(false);
        // The consumer's counts, not the stream's: a broker that was killed may bring back messages that had been acknowledged, and knows
        // it.
        return new QueueStatus
        {
            Waiting = consumer is null ? stream.Info.State.Messages : (long)consumer.NumPending,
            InFlight = consumer?.NumAckPending ?? 0,
            Dead = dead?.Info.State.Messages ?? 0,
            Lag = await LagAsync(stream, consumer, cancellationToken).ConfigureAwait(false),
        };
    }

    public async IAsyncEnumerable<DeadArticle> DeadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        INatsJSStream? stream = await link.FindStreamAsync(options.DeadStream, cancellationToken).ConfigureAwait(false);
        ulong next = stream?.Info.State.FirstSeq ?? 1;
        while (stream is not null)
        {
            StoredMessage? message = await FindAsync(
                stream, new StreamMsgGetRequest { Seq = next, NextBySubj = options.DeadSubject }, cancellationToken).ConfigureAwait(false);
            if (message is null)
            {
                yield break;
            }

            yield return Read(message);
            next = message.Seq + 1;
        }
    }

    public async Task<bool> RetryAsync(long number, CancellationToken cancellationToken = default)
    {
        INatsJSStream? stream = await link.FindStreamAsync(options.DeadStream, cancellationToken).ConfigureAwait(false);
        StoredMessage? message = stream is null || number < 1
            ? null
            : await FindAsync(stream, new StreamMsgGetRequest { Seq = (ulong)number }, cancellationToken).ConfigureAwait(false);
        if (message is null)
        {
            return false;
        }

        _subject ??= await FindSubjectAsync(cancellationToken).ConfigureAwait(false);
        // Of the dead letter, not of the article, which may have come a minute ago.
        string messageId = string.Create(CultureInfo.InvariantCulture, $"retry.{number}.{message.Time.UtcTicks}");
        await link.PublishAsync(_subject, message.Data.ToArray(), messageId, headers: null, cancellationToken).ConfigureAwait(false);
        await stream!.DeleteMessageAsync(new StreamMsgDeleteRequest { Seq = message.Seq }, cancellationToken).ConfigureAwait(false);
        return true;
    }

    public ValueTask DisposeAsync() => link.DisposeAsync();

    private static DeadArticle Read(StoredMessage message)
    {
        Dictionary<string, string> headers = NatsHeaderText.Read(message.Hdrs);
        return new DeadArticle
        {
            Number = (long)message.Seq,
            Id = headers.GetValueOrDefault(DeadHeaders.Id),
            Reason = DeadReasonName.Parse(headers.GetValueOrDefault(DeadHeaders.Reason) ?? ""),
            Detail = headers.GetValueOrDefault(DeadHeaders.Detail) ?? "",
            Attempts = int.TryParse(headers.GetValueOrDefault(DeadHeaders.Attempts), CultureInfo.InvariantCulture, out int count)
                ? count
                : 1,
            Worker = headers.GetValueOrDefault(DeadHeaders.Worker) ?? "",
            DiedAt = message.Time,
            Item = message.Data,
        };
    }

    private static async Task<StoredMessage?> FindAsync(
        INatsJSStream stream, StreamMsgGetRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return (await stream.GetAsync(request, cancellationToken).ConfigureAwait(false)).Message;
        }
        catch (NatsJSApiException exception) when (exception.Error.Code == NatsLink.NotFound)
        {
            return null;
        }
    }

    private async Task<INatsJSStream> RequireAsync(string name, CancellationToken cancellationToken)
        => await link.FindStreamAsync(name, cancellationToken).ConfigureAwait(false)
            ?? throw new NatsException($"There is no stream '{name}' at {link.Url}.");

    // Of a stream that its owner made, the subject is what it listens to.
    private async Task<string> FindSubjectAsync(CancellationToken cancellationToken)
    {
        if (options.CreateStreams)
        {
            await NatsStreams.EnsureQueueAsync(link, options, cancellationToken).ConfigureAwait(false);
        }

        INatsJSStream stream = await RequireAsync(options.Stream, cancellationToken).ConfigureAwait(false);
        ICollection<string> subjects = stream.Info.Config.Subjects ?? [];
        return subjects.Contains(options.Subject)
            ? options.Subject
            : subjects.FirstOrDefault(subject => subject.AsSpan().IndexOfAny('*', '>') < 0) ?? options.Subject;
    }

    private async Task<ConsumerInfo?> FindConsumerAsync(INatsJSStream stream, CancellationToken cancellationToken)
    {
        try
        {
            return (await stream.GetConsumerAsync(options.Consumer, cancellationToken).ConfigureAwait(false)).Info;
        }
        catch (NatsJSApiException exception) when (exception.Error.Code == NatsLink.NotFound)
        {
            return null;
        }
    }

    private static async Task<TimeSpan?> LagAsync(INatsJSStream stream, ConsumerInfo? consumer, CancellationToken cancellationToken)
    {
        ulong first = Math.Max((consumer?.AckFloor.StreamSeq ?? 0) + 1, Math.Max(stream.Info.State.FirstSeq, 1));
        StoredMessage? oldest = first > stream.Info.State.LastSeq
            ? null
            : await FindAsync(stream, new StreamMsgGetRequest { Seq = first, NextBySubj = ">" }, cancellationToken).ConfigureAwait(false);
        return oldest is null ? null : TimeProvider.System.GetUtcNow() - oldest.Time;
    }
}
