using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using NewsParsing.AspNetCore.Requests;

namespace NewsParsing.AspNetCore.Responses;

/// <summary>What a request asks for: <c>?format=</c> or else <c>Accept</c>, and how JSON is written.</summary>
/// <param name="Format">The form.</param>
/// <param name="Json">How JSON is written.</param>
internal sealed record ArticleResponse(ArticleFormat Format, ArticleJsonOptions Json)
{
    /// <exception cref="RequestException">It asks for what there is not.</exception>
    public static ArticleResponse Of(HttpRequest request) => new(FormatOf(request), JsonOf(request.Query));

    /// <exception cref="RequestException">A value is none that there is.</exception>
    public static ArticleJsonOptions JsonOf(IQueryCollection query) => new()
    {
        Explain = IsTrue(query, "explain"),
        Indented = IsTrue(query, "indented"),
        Offsets = RequestRules.Offsets(Single(query, "offsets")),
    };

    public Task WriteAsync(Article article, HttpResponse response, CancellationToken gone)
    {
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.Vary = HeaderNames.Accept;
        switch (Format)
        {
            case ArticleFormat.JsonLd:
                response.ContentType = "application/ld+json";
                return article.WriteJsonLdAsync(response.BodyWriter, Json.Indented, gone);
            case ArticleFormat.Html:
                response.ContentType = "text/html; charset=utf-8";
                // The page's own policy lets only its own script run; here it is no part of this site either, whatever it holds.
                response.Headers.ContentSecurityPolicy = "sandbox allow-scripts";
                return response.WriteAsync(HtmlRenderer.Render(article), Encoding.UTF8, gone);
            default:
                response.ContentType = "application/json; charset=utf-8";
                return article.WriteJsonAsync(response.BodyWriter, Json, gone);
        }
    }

    private static ArticleFormat FormatOf(HttpRequest request)
    {
        if (RequestRules.Format(Single(request.Query, "format")) is { } format)
        {
            return format;
        }

        if (!MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out IList<MediaTypeHeaderValue>? accepted))
        {
            return ArticleFormat.Json;
        }

        // RFC 9110, 12.5.1: the greatest weight first; among equals JSON, as for */*.
        foreach (MediaTypeHeaderValue type in accepted.OrderByDescending(type => type.Quality ?? 1).Where(type => type.Quality != 0))
        {
            switch (type.MediaType.Value?.ToLowerInvariant())
            {
                case "application/json" or "text/json" or "application/*" or "*/*": return ArticleFormat.Json;
                case "application/ld+json": return ArticleFormat.JsonLd;
                case "text/html" or "application/xhtml+xml" or "text/*": return ArticleFormat.Html;
            }
        }

        throw RequestException.NotAcceptable(
            $"There is application/json, application/ld+json and text/html, but not '{request.Headers.Accept}'.");
    }

    private static bool IsTrue(IQueryCollection query, string name) => RequestRules.IsTrue(name, Single(query, name));

    private static string? Single(IQueryCollection query, string name)
        => query.TryGetValue(name, out StringValues values) ? values is [var value] ? value ?? "" : values.ToString() : null;
}
