using System.Globalization;
using System.Text.Json;

namespace NewsParsing.Tool.Input;

/// <summary>
/// Reads JSON of any form: one article's object, an array of them, or JSON Lines, which some tools name <c>.json</c> too.
/// </summary>
internal static class JsonDocumentReader
{
    /// <param name="stream">The JSON, more than white space.</param>
    /// <param name="file">Where it comes from.</param>
    /// <param name="form">How it is read.</param>
    /// <param name="limit">How many bytes one article may take.</param>
    /// <param name="isNamed">Whether its name or the command line says that it is a document, rather than its first bytes.</param>
    public static IEnumerable<ArticleSource> Read(PeekStream stream, InputFile file, JsonForm form, SizeLimit limit, bool isNamed)
    {
        bool isArray = stream.FirstByte() == (byte)'[';
        var reader = new ByteReader(stream, limit);
        if (isArray)
        {
            return JsonArrayReader.Read(reader, file, form);
        }

        byte[] first = reader.ReadLine() is { IsTooLong: false } line ? line.Bytes.ToArray() : throw new InputException(limit.TooLong);
        bool? isWhole = IsWholeObject(first);
        // A named file of one object on one line is a document, as it is on several. In a pipe the next line may be long in coming, and a
        // first line that is bad in itself is one bad line.
        if (isNamed ? isWhole == true && (!reader.Rest.IsEmpty || reader.Fill()) : isWhole is not null)
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

    /// <summary>Whether a line is an object; null when it is the beginning of one.</summary>
    private static bool? IsWholeObject(byte[] line)
    {
        try
        {
            // With its end, which a string cannot hold.
            var reader = new Utf8JsonReader([.. line, (byte)'\n'], isFinalBlock: false, state: default);
            return !reader.Read() || !reader.TrySkip() ? null : reader.TokenType == JsonTokenType.EndObject && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
