// JSON Lines in, JSON Lines out, errors in their place: dotnet run < articles.jsonl > parsed.jsonl
using NewsParsing;

await using Stream input = Console.OpenStandardInput();
await using Stream output = Console.OpenStandardOutput();
var options = new ArticleJsonOptions { Omit = ArticleParts.Sentences | ArticleParts.Mentions };

await foreach (ParsedItem parsed in NewsParser.Default.ParseAsync(NewsItem.ReadLinesAsync(input)))
{
    // The article, or {"id", "error", "line"}.
    await parsed.WriteJsonAsync(output, options);
    await output.WriteAsync("\n"u8.ToArray());
    await output.FlushAsync();
}
