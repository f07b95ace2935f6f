// JSON Lines in, JSON Lines out, errors in their place: dotnet run < articles.jsonl > parsed.jsonl
using System.Text.Json;
using NewsParsing;

await using Stream input = Console.OpenStandardInput();
await using Stream output = Console.OpenStandardOutput();
var options = new ArticleJsonOptions { Omit = ArticleParts.Sentences | ArticleParts.Mentions };

await foreach (ParsedItem parsed in NewsParser.Default.ParseAsync(NewsItem.ReadLinesAsync(input)))
{
    if (parsed.Article is { } article)
    {
        await article.WriteJsonAsync(output, options);
    }
    else
    {
        // {"id", "error"}: ParsedItem brings its own converter.
        await JsonSerializer.SerializeAsync(output, parsed);
    }

    await output.WriteAsync("\n"u8.ToArray());
    await output.FlushAsync();
}
