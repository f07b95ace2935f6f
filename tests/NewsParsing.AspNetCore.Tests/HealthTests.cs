using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NewsParsing.AspNetCore.Endpoints;
using NewsParsing.AspNetCore.Parsing;
using Microsoft.AspNetCore.Http;

namespace NewsParsing.AspNetCore.Tests;

/// <summary>Whether the process lives, and whether it can parse.</summary>
public sealed class HealthTests
{
    [Fact]
    public async Task Live_AtOnce_AndReady_OnceTheWeightsAreRead()
    {
        await using NewsServer server = await NewsServer.StartAsync();
        await server.AssertAliveAsync();

        Assert.Equal("live", await server.Client.GetStringAsync(new Uri("v1/health/live", UriKind.Relative)));
        Assert.Equal("ready", await server.Client.GetStringAsync(new Uri("v1/health/ready", UriKind.Relative)));
    }

    [Fact]
    public async Task NotReady_WhileTheParserIsMade_OrWhenItCannotBe()
    {
        var made = new TaskCompletionSource<NewsParser>();
        var service = new ParseService(() => made.Task.GetAwaiter().GetResult(), new NewsParsingEndpointOptions());
        var health = new HealthEndpoints(service, default);

        Assert.Equal(StatusCodes.Status503ServiceUnavailable, await StatusAsync(health));
        made.SetException(new InvalidOperationException("A list is wrong."));
        await Assert.ThrowsAsync<InvalidOperationException>(() => service.WarmUp);
        Assert.Equal(StatusCodes.Status503ServiceUnavailable, await StatusAsync(health));
    }

    [Fact]
    public async Task NotReady_WhileItStops()
    {
        using var stop = new CancellationTokenSource();
        var service = new ParseService(() => NewsParser.Default, new NewsParsingEndpointOptions());
        await service.WarmUp;
        var health = new HealthEndpoints(service, stop.Token);

        Assert.Equal(StatusCodes.Status200OK, await StatusAsync(health));
        await stop.CancelAsync();
        Assert.Equal(StatusCodes.Status503ServiceUnavailable, await StatusAsync(health));
    }

    [Fact]
    public async Task ParserOfTheServices_IsTheOneThatParses()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddNewsParsing(new NewsParserOptions { People = [new() { Name = "Ada Brook", ExternalId = "Q1" }] });
        await using WebApplication app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapNewsParsing("/api/news/");
        await app.StartAsync();
        using var client = new HttpClient();
        using var content = new StringContent("Ada Brook said yes.");
        using HttpResponseMessage response = await client.PostAsync(new Uri(app.Urls.Single() + "/api/news/parse"), content);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("Q1", Article.FromJson(await response.Content.ReadAsStringAsync()).Actors[0].ExternalId);
    }

    private static async Task<int> StatusAsync(HealthEndpoints health)
    {
        var context = new DefaultHttpContext();
        await health.ReadyAsync(context);
        return context.Response.StatusCode;
    }
}
