using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace NewsParsing.AspNetCore.Requests;

/// <summary>Reads the article of a request: a JSON item, a plain text, or a web page where the host reads them. Thread-safe.</summary>
internal sealed class ItemReader(NewsParsingEndpointOptions options)
{
    private readonly int _maximumBytes = options.MaxBodyBytes;
    private readonly Func<Stream, Encoding?, NewsItem>? _readHtml = options.ReadHtml;

    /// <exception cref="RequestException">The body is no article; the message is the reader's own.</exception>
    public async Task<NewsItem> ReadAsync(HttpRequest request, CancellationToken gone)
    {
        MediaTypeHeaderValue? type = MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? parsed) ? parsed : null;
        string media = type?.MediaType.Value?.ToLowerInvariant() ?? "";
        bool isHtml = _readHtml is not null && (media is "text/html" or "application/xhtml+xml");
        bool isJson = media is "application/json" or "text/json";
        if (!isHtml && !isJson && media != "text/plain")
        {
            throw Unsupported(request.ContentType);
        }

        // Before the body: one that is not taken need not be sent.
        Encoding? encoding = isJson ? null : BodyText.EncodingOf(type!);
        ArraySegment<byte> body = await BodyReader.ReadAsync(request, _maximumBytes, gone).ConfigureAwait(false);
        return isJson ? ReadJson(body)
            : isHtml ? ReadHtml(body, encoding)
            : RequestRules.FromText(BodyText.Decode(body, encoding), _readHtml is not null);
    }

    private static NewsItem ReadJson(ReadOnlySpan<byte> body)
    {
        try
        {
            return NewsItem.FromJson(BodyText.WithoutMark(body));
        }
        catch (JsonException exception)
        {
            throw RequestException.Bad(exception.Message);
        }
    }

    private NewsItem ReadHtml(ArraySegment<byte> body, Encoding? hint)
    {
        using var stream = new MemoryStream(body.Array!, body.Offset, body.Count, writable: false);
        return RequestRules.FromPage(_readHtml!(stream, hint));
    }

    private RequestException Unsupported(string? type)
    {
        string taken = _readHtml is null ? "application/json or text/plain" : "application/json, text/plain or text/html";
        string given = string.IsNullOrEmpty(type) ? "There is no Content-Type" : $"'{type}' is not read here";
        // curl -d and HTML forms say so of whatever they send.
        string why = type?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true
            ? " With curl, add -H 'Content-Type: application/json'."
            : _readHtml is null && type?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true
                ? " Web pages are read when the host sets NewsParsingEndpointOptions.ReadHtml."
                : "";
        return RequestException.Unsupported($"{given}; send {taken}.{why}");
    }
}
