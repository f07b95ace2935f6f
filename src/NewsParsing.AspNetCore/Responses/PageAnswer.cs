using System.Buffers;
using System.Text.Json;

namespace NewsParsing.AspNetCore.Responses;

/// <summary>What the page shows of a text: the article's JSON with its explanations, and its marked text, of one parse.</summary>
internal static class PageAnswer
{
    private static readonly ArticleJsonOptions Explained = new() { Explain = true };

    public static void Write(IBufferWriter<byte> body, Article article)
    {
        using var json = new MemoryStream();
        article.WriteJson(json, Explained);
        using var writer = new Utf8JsonWriter(body, ProblemBody.Readable);
        writer.WriteStartObject();
        writer.WritePropertyName("article"u8);
        writer.WriteRawValue(json.GetBuffer().AsSpan(0, (int)json.Length), skipInputValidation: true);
        writer.WriteString("marked"u8, HtmlRenderer.RenderFragment(article));
        writer.WriteEndObject();
    }
}
