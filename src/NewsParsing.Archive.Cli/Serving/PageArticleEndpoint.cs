using System.Globalization;
using Microsoft.AspNetCore.Http;
using NewsParsing.Store;

namespace NewsParsing.Archive.Cli.Serving;

/// <summary>For the page alone: an article's marked text, and which mark is which saying.</summary>
internal sealed class PageArticleEndpoint(NewsStore store)
{
    public async Task InvokeAsync(HttpContext context)
    {
        string key = ArticleKey.Of(context);
        if (await store.ArticleAsync(key, context.RequestAborted).ConfigureAwait(false) is not { Article: { } article })
        {
            await StoreAnswer.ProblemAsync(
                context,
                StatusCodes.Status404NotFound,
                "There is no text of this article: it was removed, or named somebody who was removed.")
                .ConfigureAwait(false);
            return;
        }

        await StoreAnswer.WriteAsync(context, json =>
        {
            json.WriteString("headline"u8, article.Headline?.Text);
            json.WriteString("marked"u8, HtmlRenderer.RenderFragment(article));
            json.WriteStartObject("marks"u8);
            // The ids of the marked text count from one.
            Write("q", article.Quotes.Select(quote => quote.Id));
            Write("c", article.Claims.Select(claim => claim.Id));
            json.WriteEndObject();

            void Write(string letter, IEnumerable<string> ids)
            {
                int number = 1;
                foreach (string id in ids)
                {
                    json.WriteString(id, string.Create(CultureInfo.InvariantCulture, $"{letter}{number++}"));
                }
            }
        }).ConfigureAwait(false);
    }
}
