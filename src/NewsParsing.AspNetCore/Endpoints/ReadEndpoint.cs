using System.Text.Json;
using Microsoft.AspNetCore.Http;
using NewsParsing.AspNetCore.Parsing;
using NewsParsing.AspNetCore.Requests;
using NewsParsing.AspNetCore.Responses;

namespace NewsParsing.AspNetCore.Endpoints;

/// <summary>For the page alone: the article's JSON with its explanations, and its marked text, of one parse.</summary>
internal sealed class ReadEndpoint(ItemReader items, ParseService service)
{
    private static readonly ArticleJsonOptions Explained = new() { Explain = true };

    public async Task InvokeAsync(HttpContext context)
    {
        CancellationToken gone = context.RequestAborted;
        NewsItem item = await items.ReadAsync(context.Request, gone).ConfigureAwait(false);
        Article article = await service.ParseAsync(item, gone).ConfigureAwait(false);
        using var json = new MemoryStream();
        article.WriteJson(json, Explained);
        HttpResponse response = context.Response;
        response.ContentType = "application/json; charset=utf-8";
        response.Headers.XContentTypeOptions = "nosniff";
        await using var writer = new Utf8JsonWriter(response.BodyWriter, ProblemWriter.Readable);
        writer.WriteStartObject();
        writer.WritePropertyName("article"u8);
        writer.WriteRawValue(json.GetBuffer().AsSpan(0, (int)json.Length), skipInputValidation: true);
        writer.WriteString("marked"u8, HtmlRenderer.RenderFragment(article));
        writer.WriteEndObject();
        await writer.FlushAsync(gone).ConfigureAwait(false);
        await response.BodyWriter.FlushAsync(gone).ConfigureAwait(false);
    }
}
