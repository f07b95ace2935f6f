using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NewsParsing;
using NewsParsing.AspNetCore;
using NewsParsing.AspNetCore.Endpoints;
using NewsParsing.AspNetCore.Page;
using NewsParsing.AspNetCore.Parsing;
using NewsParsing.AspNetCore.Requests;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the endpoints that parse news articles.</summary>
public static class NewsParsingEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Maps <c>POST parse</c>, <c>POST parse/stream</c>, <c>GET openapi.json</c>, <c>GET health/live</c> and <c>GET health/ready</c> below
    /// <paramref name="prefix"/>, and the page to try it on at <see cref="NewsParsingEndpointOptions.Page"/>.
    /// </summary>
    /// <remarks>
    /// The parser is the one of the services (<c>AddNewsParsing</c>), or else <see cref="NewsParser.Default"/>; its weights begin to be
    /// read at once, in the background, and <c>health/ready</c> answers 503 until they are. Rate limits, CORS, authentication and limits
    /// of connections are the host's: <c>app.MapNewsParsing().RequireRateLimiting("…")</c>.
    /// </remarks>
    /// <param name="endpoints">The application, or a group of routes.</param>
    /// <param name="prefix">Where the endpoints are.</param>
    /// <param name="configure">Sets limits and what is read.</param>
    /// <returns>All these endpoints, for conventions of the host.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="endpoints"/> or <paramref name="prefix"/> is null.</exception>
    public static IEndpointConventionBuilder MapNewsParsing(
        this IEndpointRouteBuilder endpoints, string prefix = "/v1", Action<NewsParsingEndpointOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(prefix);
        var options = new NewsParsingEndpointOptions();
        configure?.Invoke(options);

        IServiceProvider services = endpoints.ServiceProvider;
        var service = new ParseService(() => services.GetService<NewsParser>() ?? NewsParser.Default, options);
        CancellationToken stopping = services.GetService<IHostApplicationLifetime>()?.ApplicationStopping ?? default;
        var items = new ItemReader(options);
        RouteGroupBuilder all = endpoints.MapGroup("");
        RouteGroupBuilder api = all.MapGroup(prefix);
        api.MapPost("parse", EndpointGuard.Around(new ParseEndpoint(items, service).InvokeAsync));
        api.MapPost("parse/stream", EndpointGuard.Around(new StreamEndpoint(service, options, stopping).InvokeAsync));
        api.MapGet("openapi.json", new OpenApiEndpoint(prefix, options.ReadHtml is not null, options.ArchivePaths).InvokeAsync);
        var health = new HealthEndpoints(service, stopping);
        api.MapGet("health/live", (RequestDelegate)health.LiveAsync);
        api.MapGet("health/ready", (RequestDelegate)health.ReadyAsync);
        if (options.Page is { } page)
        {
            RequestDelegate read = EndpointGuard.Around(new ReadEndpoint(items, service).InvokeAsync);
            PageEndpoints.Map(all, api, new PageAddress(page, prefix), options, read);
        }

        return all;
    }
}
