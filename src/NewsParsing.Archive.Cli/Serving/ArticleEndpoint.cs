using Microsoft.AspNetCore.Http;
using NewsParsing.AspNetCore.Responses;
using NewsParsing.Store;

namespace NewsParsing.Archive.Cli.Serving;

/// <summary><c>GET articles/KEY</c>: an article with all that is said in it, as JSON, JSON-LD or a page.</summary>
internal sealed class ArticleEndpoint(NewsStore store)
{
    public async Task InvokeAsync(HttpContext context)
    {
        ArticleResponse response = ArticleResponse.Of(context.Request);
        string key = ArticleKey.Of(context);
        if (await store.ArticleAsync(key, context.RequestAborted).ConfigureAwait(false) is not { Article: { } article })
        {
            await StoreAnswer.ProblemAsync(context, StatusCodes.Status404NotFound, $"There is no article '{key}'.").ConfigureAwait(false);
            return;
        }

        context.Response.Headers.CacheControl = "no-store";
        await response.WriteAsync(article, context.Response, context.RequestAborted).ConfigureAwait(false);
    }
}
