using Microsoft.AspNetCore.Http;
using NewsParsing.AspNetCore.Parsing;
using NewsParsing.AspNetCore.Requests;
using NewsParsing.AspNetCore.Responses;

namespace NewsParsing.AspNetCore.Endpoints;

/// <summary>For the page alone: the article's JSON with its explanations, and its marked text, of one parse.</summary>
internal sealed class ReadEndpoint(ItemReader items, ParseService service)
{
    public async Task InvokeAsync(HttpContext context)
    {
        CancellationToken gone = context.RequestAborted;
        NewsItem item = await items.ReadAsync(context.Request, gone).ConfigureAwait(false);
        Article article = await service.ParseAsync(item, gone).ConfigureAwait(false);
        HttpResponse response = context.Response;
        response.ContentType = "application/json; charset=utf-8";
        response.Headers.XContentTypeOptions = "nosniff";
        PageAnswer.Write(response.BodyWriter, article);
        await response.BodyWriter.FlushAsync(gone).ConfigureAwait(false);
    }
}
