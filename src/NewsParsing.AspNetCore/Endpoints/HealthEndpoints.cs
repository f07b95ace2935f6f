using Microsoft.AspNetCore.Http;
using NewsParsing.AspNetCore.Parsing;
using NewsParsing.AspNetCore.Responses;

namespace NewsParsing.AspNetCore.Endpoints;

/// <summary>Whether the process is alive, and whether it can parse.</summary>
internal sealed class HealthEndpoints(ParseService service, CancellationToken stopping)
{
    public Task LiveAsync(HttpContext context) => SayAsync(context, "live");

    public Task ReadyAsync(HttpContext context)
        => stopping.IsCancellationRequested ? NotReadyAsync(context, "The service is stopping.")
            : service.WarmUp.IsCompletedSuccessfully ? SayAsync(context, "ready")
            // The exception is for the log of whoever parses: it may name files and entries of the host.
            : NotReadyAsync(context, service.WarmUp.IsFaulted ? "The parser cannot be made." : "The weights are being read.");

    private static Task NotReadyAsync(HttpContext context, string why)
        => ProblemWriter.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, why);

    private static Task SayAsync(HttpContext context, string word)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsync(word, context.RequestAborted);
    }
}
