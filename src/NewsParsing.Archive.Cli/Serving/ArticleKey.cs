using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace NewsParsing.Archive.Cli.Serving;

/// <summary>The key of an article in an address.</summary>
internal static class ArticleKey
{
    /// <summary>Returns the part of the address after <c>articles/</c>, decoded.</summary>
    public static string Of(HttpContext context)
    {
        const string Before = "/articles/";
        string target = context.Features.Get<IHttpRequestFeature>()?.RawTarget ?? "";
        int end = target.IndexOf('?', StringComparison.Ordinal);
        string path = end < 0 ? target : target[..end];
        int start = path.IndexOf(Before, StringComparison.Ordinal);
        // Not from the route: there %2F stays as it is and %252F becomes it, so that two keys would be one.
        return start >= 0 ? Uri.UnescapeDataString(path[(start + Before.Length)..]) : context.GetRouteKey();
    }

    private static string GetRouteKey(this HttpContext context) => context.Request.RouteValues["key"] as string ?? "";
}
