using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace NewsParsing.AspNetCore.Responses;

/// <summary>Writes an error as <c>application/problem+json</c> (RFC 9457).</summary>
internal static class ProblemWriter
{
    // Quotation marks and letters stay readable, as in the articles: nobody puts this into a page unencoded, for its type is no HTML.
    internal static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // By hand: the framework's needs services that the host may not have registered, and for native code a context of its own.
    public static Task WriteAsync(HttpContext context, int status, string detail)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body, Readable))
        {
            json.WriteStartObject();
            json.WriteString("type"u8, "about:blank"u8);
            json.WriteString("title"u8, ReasonPhrases.GetReasonPhrase(status));
            json.WriteNumber("status"u8, status);
            json.WriteString("detail"u8, detail);
            json.WriteEndObject();
        }

        HttpResponse response = context.Response;
        response.Clear();
        response.StatusCode = status;
        response.ContentType = "application/problem+json";
        response.ContentLength = body.Length;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-store";
        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            // Half of what MaxWaitingParses lets wait is done by then, on one core.
            response.Headers.RetryAfter = "1";
        }

        return response.Body.WriteAsync(body.GetBuffer(), 0, (int)body.Length, context.RequestAborted);
    }
}
