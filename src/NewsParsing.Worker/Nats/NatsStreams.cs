using NATS.Client.Core;
using NATS.Client.JetStream;
using NATS.Client.JetStream.Models;

namespace NewsParsing.Worker.Nats;

/// <summary>Finds the streams of a queue, and creates those that are missing.</summary>
internal static class NatsStreams
{
    // As long as the broker's own default: a publisher that was cut off tries again within it.
    private static readonly TimeSpan DuplicateWindow = TimeSpan.FromMinutes(2);

    // An article that fails at all fails within minutes; its count may be forgotten long after.
    private static readonly TimeSpan AttemptAge = TimeSpan.FromDays(7);

    /// <returns>The stream that articles wait in.</returns>
    public static async Task<INatsJSStream> EnsureQueueAsync(NatsLink link, WorkerOptions options, CancellationToken cancellationToken)
    {
        INatsJSStream stream = await EnsureAsync(link, options, Articles(options), cancellationToken).ConfigureAwait(false);
        var dead = new StreamConfig(options.DeadStream, [options.DeadSubject]) { DuplicateWindow = DuplicateWindow };
        await EnsureAsync(link, options, dead, cancellationToken).ConfigureAwait(false);
        await EnsureAsync(link, options, Attempts(options), cancellationToken).ConfigureAwait(false);
        return stream;
    }

    /// <returns>The stream that results go to, one message for each article: the latest.</returns>
    public static Task<INatsJSStream> EnsureResultsAsync(
        NatsLink link, WorkerOptions options, string name, CancellationToken cancellationToken)
        => EnsureAsync(
            link,
            options,
            new StreamConfig(name, [ResultSubject(name) + ".*"]) { MaxMsgsPerSubject = 1, DuplicateWindow = DuplicateWindow },
            cancellationToken);

    /// <summary>What subjects of results begin with: <c>parsed</c> for the stream <c>PARSED</c>.</summary>
    public static string ResultSubject(string stream) => stream.ToLowerInvariant();

    public static async Task<INatsJSConsumer> EnsureConsumerAsync(
        NatsLink link, WorkerOptions options, INatsJSStream stream, CancellationToken cancellationToken)
    {
        try
        {
            INatsJSConsumer found = await stream.GetConsumerAsync(options.Consumer, cancellationToken).ConfigureAwait(false);
            // Articles in work would be given to others before this worker says that it still works.
            return found.Info.Config.AckWait >= options.AckWait
                ? found
                : throw new NatsException(
                    $"The consumer '{options.Consumer}' waits {found.Info.Config.AckWait} for an acknowledgement, less than AckWait, which is "
                    + $"{options.AckWait}: set AckWait to that, or delete the consumer.");
        }
        catch (NatsJSApiException exception) when (exception.Error.Code == NatsLink.NotFound && options.CreateStreams)
        {
            var config = new ConsumerConfig(options.Consumer)
            {
                DurableName = options.Consumer,
                AckPolicy = ConsumerConfigAckPolicy.Explicit,
                AckWait = options.AckWait,
                MaxAckPending = options.MaxAckPending,
                // The worker counts attempts: what the broker counts is that an article was sent to somebody.
                MaxDeliver = -1,
            };
            return await link.Context.CreateOrUpdateConsumerAsync(options.Stream, config, cancellationToken).ConfigureAwait(false);
        }
        catch (NatsJSApiException exception) when (exception.Error.Code == NatsLink.NotFound)
        {
            throw new NatsException(
                $"The stream '{options.Stream}' has no consumer '{options.Consumer}', and CreateStreams is false.", exception);
        }
    }

    // Each article goes to one worker and is gone when it is settled, so that the disk holds what waits and no more.
    private static StreamConfig Articles(WorkerOptions options) => new(options.Stream, [options.Subject])
    {
        Retention = StreamConfigRetention.Workqueue,
        Storage = StreamConfigStorage.File,
        DuplicateWindow = DuplicateWindow,
    };

    private static StreamConfig Attempts(WorkerOptions options) => new(options.AttemptStream, [options.AttemptSubject + ".*"])
    {
        MaxMsgsPerSubject = 1,
        MaxAge = AttemptAge,
    };

    private static async Task<INatsJSStream> EnsureAsync(
        NatsLink link, WorkerOptions options, StreamConfig config, CancellationToken cancellationToken)
    {
        // Never an update: retention, replicas and limits of a stream that exists are its owner's.
        if (await link.FindStreamAsync(config.Name!, cancellationToken).ConfigureAwait(false) is { } found)
        {
            return found;
        }

        return options.CreateStreams
            ? await link.Context.CreateStreamAsync(config, cancellationToken).ConfigureAwait(false)
            : throw new NatsException($"There is no stream '{config.Name}' at {link.Url}, and CreateStreams is false.");
    }
}
