using System.Text.Json;

namespace NewsParsing.AspNetCore.Tests;

/// <summary>The seed and more than fifty texts of our own: the gold articles, the pages' stories and the examples of the page.</summary>
internal static class OwnTexts
{
    public static IReadOnlyList<NewsItem> All { get; } =
    [
        new NewsItem { Id = "seed", Text = Repository.Seed },
        .. Directory.GetFiles(Path.Combine(Repository.Root, "tests/gold"), "*.json").Order(StringComparer.Ordinal).Select(Gold),
        .. Repository.Read("tests/NewsParsing.Html.Tests/Pages/stories.txt").Split("\n# ")
            .Select((story, i) => new NewsItem { Id = $"story-{i}", Text = story.TrimStart('#', ' ') }),
        .. Directory.GetFiles(Path.Combine(Repository.Root, "src/NewsParsing.AspNetCore/Page/Assets/examples"))
            .Order(StringComparer.Ordinal)
            .Select(path => new NewsItem { Id = Path.GetFileNameWithoutExtension(path), Text = File.ReadAllText(path) }),
        new NewsItem { Id = "odd", Text = "😀 \u0001\t“Naïve,” <b>said</b> Ada\u2028 Brook & Co. \"\\ \ufeff" },
    ];

    private static NewsItem Gold(string path)
    {
        using var gold = JsonDocument.Parse(File.ReadAllBytes(path));
        return new NewsItem
        {
            Id = gold.RootElement.GetProperty("id").GetString(),
            Text = gold.RootElement.GetProperty("text").GetString()!,
            PublishedOn = new DateOnly(2025, 3, 5),
            Source = "The Example",
        };
    }
}
