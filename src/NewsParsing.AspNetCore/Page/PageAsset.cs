using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace NewsParsing.AspNetCore.Page;

/// <summary>A file of the page, held in memory.</summary>
internal sealed class PageAsset
{
    private readonly byte[] _content;
    private readonly string _type;
    private readonly string? _policy;
    private readonly string _tag;

    /// <param name="content">The text of the file.</param>
    /// <param name="type">Its media type.</param>
    /// <param name="policy">Its content security policy, or null.</param>
    public PageAsset(string content, string type, string? policy = null)
    {
        _content = Encoding.UTF8.GetBytes(content);
        _type = type + "; charset=utf-8";
        _policy = policy;
        _tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(_content).AsSpan(0, 8))}\"";
    }

    public Task InvokeAsync(HttpContext context)
    {
        HttpResponse response = context.Response;
        IHeaderDictionary headers = response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        if (_policy is not null)
        {
            headers.ContentSecurityPolicy = _policy;
        }

        // Asked for each time, and sent when it is another: a page and a script of two versions would not fit.
        headers.CacheControl = "no-cache";
        headers.ETag = _tag;
        if (context.Request.Headers.IfNoneMatch.ToString() == _tag)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.ContentType = _type;
        response.ContentLength = _content.Length;
        return response.Body.WriteAsync(_content, 0, _content.Length, context.RequestAborted);
    }
}
