using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace NewsParsing.AspNetCore.Requests;

/// <summary>Reads a whole body up to a limit.</summary>
internal static class BodyReader
{
    private const int BufferSize = 32 * 1024;

    /// <exception cref="RequestException">It is larger than the limit.</exception>
    public static async Task<ArraySegment<byte>> ReadAsync(HttpRequest request, int limit, CancellationToken gone)
    {
        // The server's own, Kestrel's 30 MB, would make it wait for the rest of a body that is refused, and then cut the connection before
        // the client has read why. What is read here counts for itself, for not every server has a limit.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature)
        {
            feature.MaxRequestBodySize = limit;
        }

        if (request.ContentLength > limit)
        {
            throw TooLarge(limit);
        }

        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            // Not as large as Content-Length says: a client may say much and send nothing.
            using var body = new MemoryStream((int)Math.Min(request.ContentLength ?? BufferSize, BufferSize));
            while (await request.Body.ReadAsync(buffer, gone).ConfigureAwait(false) is > 0 and int count)
            {
                if (body.Length + count > limit)
                {
                    throw TooLarge(limit);
                }

                body.Write(buffer, 0, count);
            }

            return new ArraySegment<byte>(body.GetBuffer(), 0, (int)body.Length);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static RequestException TooLarge(int limit)
        => RequestException.TooLarge(
            FormattableString.Invariant($"The body has more than {limit:N0} bytes, the most that this service takes."));
}
