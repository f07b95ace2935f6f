using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace NewsParsing.Tests.Readme;

/// <summary>The README's code blocks, compiled. What stands between the marks is printed there to the letter.</summary>
internal static class Snippets
{
    public static void Parse(string[] args)
    {
        // <snippet>
        string text = File.ReadAllText(args[0]);
        Article article = NewsParser.Default.Parse(text);            // any string; NewsParser is thread-safe

        Console.WriteLine(article.Dateline?.Places[0].Name);         // null when there is no dateline
        foreach (Quote quote in article.Quotes)
        {
            string speakers = string.Join(" and ", quote.Speakers.Select(speaker => speaker.Name));
            Console.WriteLine($"{speakers}: {quote.Text} ({quote.Kind} at {quote.Spans[0]})");
        }

        foreach (Claim claim in article.Claims)
        {
            Console.WriteLine($"{string.Join(" and ", claim.Speakers)} [{claim.Act}]: {claim.Text}");
        }

        string json = article.ToJson();                              // and back: Article.FromJson(json)
        // </snippet>
        Assert.Equal(article, Article.FromJson(json));
    }

    public static async Task ParseManyAsync(string path)
    {
        // <snippet>
        IAsyncEnumerable<NewsItem> items = File.ReadLinesAsync(path).Select(line => NewsItem.FromJson(line));

        await foreach (ParsedItem parsed in NewsParser.Default.ParseAsync(items))
        {
            Console.WriteLine(parsed.Article is { } article
                ? $"{article.Id}: {article.Quotes.Count} quotes"
                : $"{parsed.Id}: {parsed.Error!.Message}");
        }
        // </snippet>
    }

    public static WebApplication Serve(string[] args)
    {
        // <snippet>
        WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
        builder.Services.AddNewsParsing();

        WebApplication app = builder.Build();
        app.MapPost("/parse", (NewsItem item, NewsParser parser) => Results.Text(parser.Parse(item).ToJson(), "application/json"));
        // </snippet>
        return app;
    }
}
