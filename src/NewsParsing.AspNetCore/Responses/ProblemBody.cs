using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsParsing.AspNetCore.Responses;

/// <summary>An error as <c>application/problem+json</c> (RFC 9457), with and without a server.</summary>
internal static class ProblemBody
{
    // Quotation marks and letters stay readable, as in the articles: nobody puts this into a page unencoded, for its type is no HTML.
    internal static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // By hand: the framework's needs services that the host may not have registered, and for native code a context of its own.
    public static void Write(Stream body, int status, string title, string detail)
    {
        using var json = new Utf8JsonWriter(body, Readable);
        json.WriteStartObject();
        json.WriteString("type"u8, "about:blank"u8);
        json.WriteString("title"u8, title);
        json.WriteNumber("status"u8, status);
        json.WriteString("detail"u8, detail);
        json.WriteEndObject();
    }
}
