using System.Globalization;
using System.Text.Json;

namespace NewsParsing.Cli.Input;

/// <summary>Reads a <c>.json</c> file: one article's object, an array of them, or, as some tools name them, JSON Lines.</summary>
internal static class JsonDocumentReader
{
    public static IEnumerable<ArticleSource> Read(PeekStream stream, InputFile file, JsonForm form)
    {
        bool isArray = stream.FirstByte() == (byte)'[';
        var reader = new ByteReader(stream);
        if (isArray)
        {
            return JsonArrayReader.Read(reader, file, form);
        }

        byte[] first = reader.ReadLine() is { IsTooLong: false } line ? line.Bytes.ToArray() : throw new InputException(ByteReader.TooLong);
        // One object on one line is a document, as it is on several.
        if (IsWholeObject(first) && (!reader.Rest.IsEmpty || reader.Fill()))
        {
            return JsonLinesReader.Read(reader, file, form, first);
        }

        byte[] rest = reader.ReadToEnd();
        return [ReadObject(rest.Length == 0 ? first : [.. first, (byte)'\n', .. rest], file, form)];
    }

    private static ArticleSource ReadObject(byte[] json, InputFile file, JsonForm form)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            reader.Read();
            reader.Skip();
            reader.Read();
            return new JsonSource(json, form) { Name = file.Name, DefaultId = file.TextId, ByteCount = json.Length };
        }
        catch (JsonException exception)
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"{file.Name}:{(exception.LineNumber ?? 0) + 1}");
            return new BadSource(JsonSource.Describe(exception, json)) { Name = name, DefaultId = file.TextId };
        }
    }

    private static bool IsWholeObject(ReadOnlySpan<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line);
            reader.Read();
            reader.Skip();
            return reader.TokenType == JsonTokenType.EndObject;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
