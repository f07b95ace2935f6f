using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NewsParsing.Cli.Input;

/// <summary>Reads a <c>.json</c> file: one article's object, an array of them, or, as some tools name them, JSON Lines.</summary>
internal static class JsonDocumentReader
{
    public static IEnumerable<ArticleSource> Read(byte[] json, InputFile file, bool? isNinjs)
    {
        int lineEnd = json.AsSpan().IndexOf((byte)'\n');
        if (lineEnd > 0 && IsWholeObject(json.AsSpan(0, lineEnd)))
        {
            return JsonLinesReader.Read(new ByteReader(new MemoryStream(json)), file, isNinjs);
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Array
                ? ReadArray(document.RootElement, file, isNinjs)
                : [new JsonSource(json, isNinjs) { Name = file.Name, DefaultId = file.TextId, ByteCount = json.Length }];
        }
        catch (JsonException exception)
        {
            long number = (exception.LineNumber ?? 0) + 1;
            string name = string.Create(CultureInfo.InvariantCulture, $"{file.Name}:{number}");
            return [new BadSource(JsonSource.Describe(exception, Line(json, number))) { Name = name }];
        }
    }

    private static List<ArticleSource> ReadArray(JsonElement array, InputFile file, bool? isNinjs)
    {
        var articles = new List<ArticleSource>(array.GetArrayLength());
        foreach (JsonElement item in array.EnumerateArray())
        {
            byte[] json = Encoding.UTF8.GetBytes(item.GetRawText());
            string place = string.Create(CultureInfo.InvariantCulture, $"[{articles.Count}]");
            articles.Add(new JsonSource(json, isNinjs) { Name = file.Name + place, DefaultId = file.Id + place, ByteCount = json.Length });
        }

        return articles;
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

    private static ReadOnlySpan<byte> Line(byte[] json, long number)
    {
        ReadOnlySpan<byte> rest = json;
        for (; number > 1; number--)
        {
            rest = rest[(rest.IndexOf((byte)'\n') + 1)..];
        }

        return rest;
    }
}
