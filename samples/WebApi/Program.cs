// POST /v1/parse with {"text": "…"} gives the article, and the page at / shows it: dotnet run -- --urls http://127.0.0.1:5080
WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddNewsParsing();

WebApplication app = builder.Build();
// Limits of the endpoints; rate limits, CORS and authentication are added as to any others: .RequireRateLimiting("…").
app.MapNewsParsing("/v1", options =>
{
    options.MaxCharacters = 200_000;
    options.MaxBodyBytes = 1_000_000;
});

app.Run();
