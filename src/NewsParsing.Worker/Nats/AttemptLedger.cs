using System.Globalization;
using System.Text;
using NATS.Client.Core;
using NATS.Client.JetStream;
using NATS.Client.JetStream.Models;

namespace NewsParsing.Worker.Nats;

/// <summary>Counts how often a worker began with an article alone.</summary>
/// <remarks>
/// The broker's own count of deliveries will not do: it counts for each article that lay in a batch with a deadly one, for each pause of a
/// restarted worker, and for each article that was given back. Only articles that come a second time are counted here, so that an
/// undisturbed stream pays nothing.
/// </remarks>
internal sealed class AttemptLedger(NatsLink link, WorkerOptions options)
{
    private INatsJSStream? _stream;

    /// <returns>How often a worker has begun with it alone and not ended.</returns>
    public async Task<int> ReadAsync(string article, CancellationToken cancellationToken)
    {
        _stream ??= await link.Context.GetStreamAsync(options.AttemptStream, cancellationToken: cancellationToken).ConfigureAwait(false);
        try
        {
            StreamMsgGetResponse answer = await _stream
                .GetAsync(new StreamMsgGetRequest { LastBySubj = Subject(article) }, cancellationToken)
                .ConfigureAwait(false);
            return int.Parse(answer.Message.Data.Span, CultureInfo.InvariantCulture);
        }
        catch (NatsJSApiException exception) when (exception.Error.Code == NatsLink.NotFound)
        {
            return 0;
        }
    }

    /// <summary>Writes the count, and returns when the broker has it.</summary>
    public async Task WriteAsync(string article, int attempts, CancellationToken cancellationToken)
    {
        byte[] data = Encoding.ASCII.GetBytes(attempts.ToString(CultureInfo.InvariantCulture));
        PubAckResponse answer = await link.Context
            .PublishAsync(Subject(article), data, NatsRawSerializer<byte[]>.Default, cancellationToken: cancellationToken)
            .ConfigureAwait(false);
        if (answer.Error is not null)
        {
            throw new NatsJSApiException(answer.Error);
        }
    }

    /// <summary>
    /// What names a message of the queue: its number and time, for a stream that was deleted and created anew counts from 1 again.
    /// </summary>
    public static string Name(NatsJSMsgMetadata metadata)
        => string.Create(CultureInfo.InvariantCulture, $"{metadata.Sequence.Stream}-{metadata.Timestamp.UtcTicks}");

    private string Subject(string article) => options.AttemptSubject + "." + article;
}
