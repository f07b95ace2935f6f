using Microsoft.AspNetCore.Http;
using NewsParsing.AspNetCore.Parsing;
using NewsParsing.AspNetCore.Responses;

namespace NewsParsing.AspNetCore.Requests;

/// <summary>Turns what may go wrong with a request into an answer.</summary>
internal static class EndpointGuard
{
    public static RequestDelegate Around(Func<HttpContext, Task> handle) => async context =>
    {
        try
        {
            await handle(context).ConfigureAwait(false);
        }
        catch (RequestException exception)
        {
            await RefuseAsync(context, exception.Status, exception.Message).ConfigureAwait(false);
        }
        catch (BadHttpRequestException exception)
        {
            // The server's own: a body that is cut off or too slow, or larger than its limit.
            await RefuseAsync(context, exception.StatusCode, exception.Message).ConfigureAwait(false);
        }
        catch (Exception exception) when (context.RequestAborted.IsCancellationRequested
            && exception is OperationCanceledException or IOException)
        {
            // Nobody waits for an answer; the status is for logs.
            if (!context.Response.HasStarted)
            {
                context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            }
        }
    };

    private static async Task RefuseAsync(HttpContext context, int status, string message)
    {
        ServerMeter.Reject(status);
        if (context.Response.HasStarted)
        {
            // Half an answer is none: the connection ends without its end.
            context.Abort();
            return;
        }

        await ProblemWriter.WriteAsync(context, status, message).ConfigureAwait(false);
    }
}
