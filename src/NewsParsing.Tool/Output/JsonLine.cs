using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsParsing.Tool.Output;

/// <summary>Makes the lines of JSON that are no articles: errors, speakers, differences.</summary>
internal static class JsonLine
{
    // As the articles are written: quotation marks and letters stay readable; nobody pastes these lines into a page unencoded.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Returns an object with the properties that are written, and a line end, as UTF-8.</summary>
    public static byte[] Of(Action<Utf8JsonWriter> writeProperties)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            writeProperties(json);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
