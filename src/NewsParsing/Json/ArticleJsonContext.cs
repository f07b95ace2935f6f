using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsParsing.Json;

/// <summary>The source-generated contract of the article's JSON; nothing of it needs reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    // {"text":null} is refused by its name; without this a null would pass for a string and fail in some later stage.
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(ArticleData))]
[JsonSerializable(typeof(SpanSetData))]
[JsonSerializable(typeof(NewsItem))]
internal sealed partial class ArticleJsonContext : JsonSerializerContext
{
    /// <summary>One line, quotation marks and letters of every language as themselves.</summary>
    public static ArticleJsonContext Compact => field ??= Create(indented: false);

    /// <summary>The same, one property a line.</summary>
    public static ArticleJsonContext Indented => field ??= Create(indented: true);

    private static ArticleJsonContext Create(bool indented) => new(new JsonSerializerOptions(Default.Options)
    {
        WriteIndented = indented,
        // RFC 8259 asks for quotation marks, backslashes and controls to be escaped and no more: “Żubr” stays itself, where the default
        // writes \u017B.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
