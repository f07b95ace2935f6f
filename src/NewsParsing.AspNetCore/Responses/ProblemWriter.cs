using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace NewsParsing.AspNetCore.Responses;

/// <summary>Writes an error as <c>application/problem+json</c> (RFC 9457).</summary>
internal static class ProblemWriter
{
    public static Task WriteAsync(HttpContext context, int status, string detail)
    {
        using var body = new MemoryStream();
        ProblemBody.Write(body, status, ReasonPhrases.GetReasonPhrase(status), detail);
        HttpResponse response = context.Response;
        response.Clear();
        response.StatusCode = status;
        response.ContentType = "application/problem+json";
        response.ContentLength = body.Length;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-store";
        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            // Half of what MaxWaitingParses lets wait is done by then, on one core.
            response.Headers.RetryAfter = "1";
        }

        return response.Body.WriteAsync(body.GetBuffer(), 0, (int)body.Length, context.RequestAborted);
    }
}
