using Microsoft.AspNetCore.Http;
using NewsParsing.AspNetCore.Parsing;
using NewsParsing.AspNetCore.Requests;
using NewsParsing.AspNetCore.Responses;

namespace NewsParsing.AspNetCore.Endpoints;

/// <summary><c>POST parse</c>: an article in, who said what out.</summary>
internal sealed class ParseEndpoint(ItemReader items, ParseService service)
{
    public async Task InvokeAsync(HttpContext context)
    {
        CancellationToken gone = context.RequestAborted;
        ArticleResponse response = ArticleResponse.Of(context.Request);
        NewsItem item = await items.ReadAsync(context.Request, gone).ConfigureAwait(false);
        Article article = await service.ParseAsync(item, gone).ConfigureAwait(false);
        await response.WriteAsync(article, context.Response, gone).ConfigureAwait(false);
    }
}
