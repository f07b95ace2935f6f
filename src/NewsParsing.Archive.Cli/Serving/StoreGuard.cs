using Microsoft.AspNetCore.Http;
using NewsParsing.AspNetCore.Requests;
using NewsParsing.Store;

namespace NewsParsing.Archive.Cli.Serving;

/// <summary>Turns what may go wrong with a question to the database into an answer, beside what goes wrong with any request.</summary>
internal static class StoreGuard
{
    public static RequestDelegate Around(Func<HttpContext, Task> handle) => EndpointGuard.Around(async context =>
    {
        try
        {
            await handle(context).ConfigureAwait(false);
        }
        catch (ArgumentException exception)
        {
            // A cursor that is none, or a text of too many words.
            throw RequestException.Bad(StoreRun.WithoutParameter(exception));
        }
        catch (NewsStoreException) when (!context.Response.HasStarted)
        {
            // Its message may name files of the server.
            await StoreAnswer.ProblemAsync(
                context, StatusCodes.Status503ServiceUnavailable, "The database cannot be read now.").ConfigureAwait(false);
        }
    });
}
