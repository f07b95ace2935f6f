using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NewsParsing.AspNetCore;
using NewsParsing.Store;
using NewsParsing.Tool.Serving;

namespace NewsParsing.Archive.Cli.Serving;

/// <summary>The endpoints of a database, which they only read.</summary>
internal sealed class ServedStore(NewsStore store) : ServedAddition
{
    public override void Configure(NewsParsingEndpointOptions endpoints)
    {
        using Stream stream = typeof(ServedStore).Assembly.GetManifestResourceStream("openapi.json")!;
        using var reader = new StreamReader(stream);
        endpoints.ArchivePaths = reader.ReadToEnd();
    }

    public override void Map(IEndpointRouteBuilder endpoints, string prefix)
    {
        RouteGroupBuilder api = endpoints.MapGroup(prefix);
        Get(api, "sayings", new SayingsEndpoint(store).InvokeAsync);
        Get(api, "people", new PeopleEndpoint(store).InvokeAsync);
        // An id may hold slashes: most are addresses or paths.
        Get(api, "articles/{**key}", new ArticleEndpoint(store).InvokeAsync);
        api.MapPost("articles", StoreGuard.Around(RefuseAsync));
        RouteGroupBuilder page = api.MapGroup("page/archive");
        Get(page, "timeline", new TimelineEndpoint(store).InvokeAsync);
        Get(page, "articles/{**key}", new PageArticleEndpoint(store).InvokeAsync);
    }

    private static void Get(RouteGroupBuilder api, string route, Func<HttpContext, Task> handle)
        => api.MapGet(route, StoreGuard.Around(handle));

    private static Task RefuseAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        return StoreAnswer.ProblemAsync(
            context, StatusCodes.Status405MethodNotAllowed, "The database is only read here; newsparse store add adds articles to it.");
    }

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
