using NATS.Client.Core;
using NATS.Client.JetStream;
using NATS.Client.JetStream.Models;
using NewsParsing.Worker.Running;

namespace NewsParsing.Worker.Nats;

/// <summary>One connection to a broker, made when it is first needed; a lost one comes back by itself.</summary>
internal sealed class NatsLink : IAsyncDisposable
{
    // An API request to a broker that is there takes milliseconds; the client's own limit of 5 s is the time in which a batch is settled.
    private static readonly TimeSpan RequestTimeout = TimeSpan.FromSeconds(3);

    /// <summary>The server's code of an answer that says there is no such stream, consumer or message.</summary>
    public const int NotFound = 404;

    private readonly NatsConnection _connection;

    public NatsLink(string url)
    {
        Url = url;
        _connection = new NatsConnection(NatsOpts.Default with
        {
            Url = url,
            Name = "newsparse " + WorkerName.Value,
            MaxReconnectRetry = -1,
            // The client's own least is 2 s, in which a broker has long been started again.
            ReconnectWaitMin = TimeSpan.FromMilliseconds(250),
            ReconnectWaitMax = TimeSpan.FromSeconds(2),
            RequestTimeout = RequestTimeout,
        });
        Context = new NatsJSContext(_connection);
    }

    public string Url { get; }

    public INatsJSContext Context { get; }

    /// <summary>Connects unless it is connected; throws when the broker is not there now.</summary>
    public async Task ConnectAsync(CancellationToken cancellationToken)
    {
        if (_connection.ConnectionState == NatsConnectionState.Open)
        {
            return;
        }

        if (_connection.ConnectionState == NatsConnectionState.Closed)
        {
            await _connection.ConnectAsync().AsTask().WaitAsync(cancellationToken).ConfigureAwait(false);
            return;
        }

        throw new NatsException($"No connection to the broker at {Url}: trying again.");
    }

    /// <summary>The most bytes of a message with its headers.</summary>
    public async Task<int> MaxPayloadAsync(CancellationToken cancellationToken)
    {
        await ConnectAsync(cancellationToken).ConfigureAwait(false);
        return _connection.ServerInfo?.MaxPayload ?? throw new NatsException($"No connection to the broker at {Url}.");
    }

    /// <summary>Returns when the broker has read all that was sent before.</summary>
    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        if (_connection.ConnectionState == NatsConnectionState.Open)
        {
            await _connection.PingAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Publishes a message and waits until its stream has it.</summary>
    /// <returns>Whether it is new; false when the stream has had one of this id of late.</returns>
    public async Task<bool> PublishAsync(
        string subject, byte[] data, string messageId, NatsHeaders? headers, CancellationToken cancellationToken)
    {
        PubAckResponse answer;
        try
        {
            answer = await Context
                .PublishAsync(
                    subject, data, NatsRawSerializer<byte[]>.Default, new NatsJSPubOpts { MsgId = messageId }, headers, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (NatsJSPublishNoResponseException exception)
        {
            throw new NatsException($"No stream takes the subject '{subject}', or JetStream is not enabled at {Url}.", exception);
        }

        // Not EnsureSuccess, which takes a duplicate for a failure.
        return answer.Error is null ? !answer.Duplicate : throw new NatsJSApiException(answer.Error);
    }

    /// <summary>Returns a stream, or null when there is none of this name.</summary>
    public async Task<INatsJSStream?> FindStreamAsync(string name, CancellationToken cancellationToken)
    {
        await ConnectAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await Context.GetStreamAsync(name, cancellationToken: cancellationToken).ConfigureAwait(false);
        }
        catch (NatsJSApiException exception) when (exception.Error.Code == NotFound)
        {
            return null;
        }
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
