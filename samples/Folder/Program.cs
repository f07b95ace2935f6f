// Who says how much in a folder of texts: dotnet run -- FOLDER
using NewsParsing;

if (args is not [{ } folder] || !Directory.Exists(folder))
{
    Console.Error.WriteLine("usage: Folder FOLDER");
    return 2;
}

IEnumerable<NewsItem> items = Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal)
    .Select(path => new NewsItem { Id = Path.GetFileNameWithoutExtension(path), Text = File.ReadAllText(path) });

var index = new SpeakerIndex();
await foreach (ParsedItem parsed in NewsParser.Default.ParseAsync(items))
{
    if (parsed.Article is { } article)
    {
        index.Add(article, minimumConfidence: 0.5);
    }
    else
    {
        Console.Error.WriteLine($"{parsed.Id}: {parsed.Error!.Message}");
    }
}

Console.WriteLine("speaker\tquotes\tclaims\tarticles");
foreach (IndexedSpeaker speaker in index.Speakers())
{
    Console.WriteLine($"{speaker.Name}\t{speaker.QuoteCount}\t{speaker.ClaimCount}\t{speaker.ArticleCount}");
}

return 0;
