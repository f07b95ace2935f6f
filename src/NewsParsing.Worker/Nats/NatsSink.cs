using System.Globalization;
using NATS.Client.Core;
using NewsParsing.Worker.Running;

namespace NewsParsing.Worker.Nats;

/// <summary>Writes results to a stream that keeps the latest of each article.</summary>
internal sealed class NatsSink(NatsLink link, WorkerOptions options, string stream, ArticleJsonOptions json) : IArticleSink
{
    // "NATS/1.0", "Nats-Msg-Id" with a hash and a version, and line ends take less.
    private const int HeaderBytes = 200;

    private bool _isReady;

    public async Task WriteAsync(IReadOnlyList<Article> articles, CancellationToken cancellationToken)
    {
        if (!_isReady)
        {
            await NatsStreams.EnsureResultsAsync(link, options, stream, cancellationToken).ConfigureAwait(false);
            _isReady = true;
        }

        int limit = await link.MaxPayloadAsync(cancellationToken).ConfigureAwait(false);
        var acknowledged = new Task[articles.Count];
        // All are on their way before the first is waited for: a batch takes one round trip.
        var bodies = new byte[articles.Count][];
        for (int i = 0; i < bodies.Length; i++)
        {
            bodies[i] = Serialize(articles[i], limit);
        }

        for (int i = 0; i < bodies.Length; i++)
        {
            acknowledged[i] = PublishAsync(articles[i], bodies[i], cancellationToken);
        }

        try
        {
            await Task.WhenAll(acknowledged).ConfigureAwait(false);
        }
        catch (NatsException)
        {
            // The stream may be gone.
            _isReady = false;
            throw;
        }
    }

    private byte[] Serialize(Article article, int limit)
    {
        using var body = new MemoryStream();
        article.WriteJson(body, json);
        return body.Length + HeaderBytes <= limit
            ? body.ToArray()
            : throw new ArticleRefusedException(
                article.Id!,
                DeadReason.TooLarge,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The result takes {body.Length:N0} bytes, more than the broker's max_payload of {limit:N0} bytes."));
    }

    private async Task PublishAsync(Article article, byte[] body, CancellationToken cancellationToken)
    {
        string token = ArticleKey.Token(article.Id!);
        // Of the content, not of the article: a corrected text or a newer parser's reading within the window for duplicates is no
        // duplicate.
        string messageId = Convert.ToHexStringLower(ArticleKey.Fingerprint(article.Id!, body));
        await link.PublishAsync(NatsStreams.ResultSubject(stream) + "." + token, body, messageId, headers: null, cancellationToken)
            .ConfigureAwait(false);
    }
}
