// POST /parse with {"text": "…"} gives the article: dotnet run -- --urls http://127.0.0.1:5080
using System.Text.Json;
using NewsParsing;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = 1_000_000);
builder.Services.AddNewsParsing();
builder.Services.AddProblemDetails();

WebApplication app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();

// The first parse reads the weights, a quarter of a second: here, and not while somebody waits.
app.Services.GetRequiredService<NewsParser>().Parse("Warm up.");

app.MapGet("/health", () => "ok");
app.MapPost("/parse", async (HttpRequest request, NewsParser parser, CancellationToken stop) =>
{
    try
    {
        // The reader of the package says what is wrong; a parameter of the type NewsItem would be answered with an empty 400.
        using var reader = new StreamReader(request.Body);
        var item = NewsItem.FromJson(await reader.ReadToEndAsync(stop));
        return Results.Ok(parser.Parse(item, stop));
    }
    catch (JsonException exception)
    {
        return Results.Problem(exception.Message, statusCode: StatusCodes.Status400BadRequest);
    }
    catch (BadHttpRequestException exception)
    {
        // A body over the limit is the client's error (413), not the server's.
        return Results.Problem(exception.Message, statusCode: exception.StatusCode);
    }
});

app.Run();
