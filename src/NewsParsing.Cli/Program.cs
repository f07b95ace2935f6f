using System.Text.Json;
using NewsParsing;

string path = args[1];
if (path.EndsWith(".jsonl", StringComparison.Ordinal))
{
    foreach (string line in File.ReadLines(path))
    {
        JsonElement json = JsonDocument.Parse(line).RootElement;
        Console.WriteLine(NewsParser.Default.Parse(new NewsItem
        {
            Id = json.GetProperty("id").GetString(),
            Text = json.GetProperty("text").GetString()!,
            PublishedAt = json.TryGetProperty("publishedAt", out JsonElement date) ? DateOnly.Parse(date.GetString()!, System.Globalization.CultureInfo.InvariantCulture) : null,
        }).ToJson());
    }
}
else
{
    Console.WriteLine(NewsParser.Default.Parse(File.ReadAllText(path)).ToJson(indented: true));
}
