using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using NewsParsing.AspNetCore.Responses;

namespace NewsParsing.Archive.Cli.Serving;

/// <summary>Writes the answers of the database's endpoints.</summary>
internal static class StoreAnswer
{
    // As the articles are written: quotation marks and letters stay readable; the type is no HTML, and nosniff keeps it so.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes an object with the properties that are written.</summary>
    public static async Task WriteAsync(HttpContext context, Action<Utf8JsonWriter> writeProperties)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body, Readable))
        {
            json.WriteStartObject();
            writeProperties(json);
            json.WriteEndObject();
        }

        HttpResponse response = context.Response;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = body.Length;
        response.Headers.XContentTypeOptions = "nosniff";
        // What was removed from the database is not to be in a cache.
        response.Headers.CacheControl = "no-store";
        await response.Body.WriteAsync(body.GetBuffer().AsMemory(0, (int)body.Length), context.RequestAborted).ConfigureAwait(false);
    }

    public static Task ProblemAsync(HttpContext context, int status, string detail) => ProblemWriter.WriteAsync(context, status, detail);
}
