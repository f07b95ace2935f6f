using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsParsing.Json;

/// <summary>Writes a long text piece by piece: in one, the writer makes room for three bytes a character before it begins.</summary>
internal sealed class TextConverter : JsonConverter<string>
{
    // A news article is one piece; the buffer of the writer begins with 16 KB.
    private const int PieceLength = 1 << 16;

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        ReadOnlySpan<char> rest = value;
        while (rest.Length > PieceLength)
        {
            // No surrogate pair is cut in two.
            int length = char.IsHighSurrogate(rest[PieceLength - 1]) ? PieceLength - 1 : PieceLength;
            writer.WriteStringValueSegment(rest[..length], isFinalSegment: false);
            rest = rest[length..];
        }

        if (rest.Length == value.Length)
        {
            writer.WriteStringValue(value);
        }
        else
        {
            writer.WriteStringValueSegment(rest, isFinalSegment: true);
        }
    }
}
