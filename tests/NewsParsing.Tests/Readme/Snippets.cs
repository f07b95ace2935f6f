using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
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

        Console.WriteLine(article.Dateline?.Places.FirstOrDefault()?.Name ?? "no place in a dateline");
        foreach (Quote quote in article.Quotes.Where(quote => quote.Kind is QuoteKind.Direct or QuoteKind.Mixed))
        {
            string speakers = quote.Speakers.Count == 0 ? "somebody" : string.Join(" and ", quote.Speakers);
            Console.WriteLine($"{speakers}: {quote.Text} ({quote.Kind} at {quote.Spans[0]})");
        }

        foreach (Claim claim in article.Claims.Where(claim => claim.SpeakerConfidence >= 0.5))
        {
            Console.WriteLine($"{string.Join(" and ", claim.Speakers)} [{claim.Act}]: {claim.Text}");
        }

        string json = article.ToJson();                              // and back: Article.FromJson(json)
        // </snippet>
        Assert.Equal(article, Article.FromJson(json));
    }

    public static void Ask(Article article)
    {
        // <snippet>
        foreach (Actor person in article.Actors.Where(actor => actor.Kind == ActorKind.Person))
        {
            int said = article.SaidBy(person).Count;
            Console.WriteLine($"{person.Name} says {said} things and is spoken of {article.About(person).Count} times");
        }

        foreach (ISaying saying in article.FindActor("Trump") is { } trump ? article.SaidBy(trump) : [])
        {
            Console.WriteLine($"{saying.Text} – in: {article.TextOf(article.SentenceAround(saying))}");
        }
        // </snippet>
    }

    public static async Task ParseManyAsync(string path)
    {
        // <snippet>
        await using Stream lines = File.OpenRead(path);

        await foreach (ParsedItem parsed in NewsParser.Default.ParseAsync(NewsItem.ReadLinesAsync(lines)))
        {
            Console.WriteLine(parsed.Article is { } article
                ? $"{article.Id}: {article.Quotes.Count} quotes"
                : $"line {parsed.LineNumber}: {parsed.Error!.Message}");
        }
        // </snippet>
    }

    public static void Index(IEnumerable<Article> articles)
    {
        // <snippet>
        var index = new SpeakerIndex(aliases: new Dictionary<string, string> { ["Tim Kaine"] = "Timothy Kaine" });
        foreach (Article article in articles)
        {
            index.Add(article, minimumConfidence: 0.8);
        }

        foreach (IndexedSpeaker speaker in index.Speakers().Take(10))
        {
            Console.WriteLine($"{speaker.Name}: {speaker.QuoteCount} quotes in {speaker.ArticleCount} articles");
        }
        // </snippet>
    }

    public static void Serve(string[] args)
    {
        // <snippet>
        WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
        builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = 1_000_000);
        builder.Services.AddNewsParsing();

        WebApplication app = builder.Build();
        app.MapPost("/parse", (NewsItem item, NewsParser parser, CancellationToken stop) => parser.Parse(item, stop));
        app.Run();
        // </snippet>
    }

    public static NewsParser Know()
    {
        // <snippet>
        var parser = new NewsParser(new NewsParserOptions
        {
            People = ["Lena Oduya", new() { Name = "Tan See Leng", Aliases = ["Dr Tan"], ExternalId = "Q7682362" }],
            Organizations = ["Save the Children"],
            Honorifics = ["Datuk", "Tan Sri"],
            CueVerbs = ["whatsapp", new() { Lemma = "clap back", Act = SpeechAct.Criticism }],
        });
        // </snippet>
        return parser;
    }
}
