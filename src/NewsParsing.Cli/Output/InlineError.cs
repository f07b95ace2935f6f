using System.Text.Encodings.Web;
using System.Text.Json;
using NewsParsing.Cli.Input;

namespace NewsParsing.Cli.Output;

/// <summary>Writes what was wrong with an input as the line of JSON that stands in the place of its article.</summary>
internal static class InlineError
{
    // As the articles are written: what is no control character stays readable.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Returns <c>{"id", "error"}</c> and a line end.</summary>
    public static byte[] Render(ArticleSource source, string error)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("id", source.FindId() ?? source.DefaultId ?? source.Name);
            writer.WriteString("error", $"{source.Name}: {error}");
            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
