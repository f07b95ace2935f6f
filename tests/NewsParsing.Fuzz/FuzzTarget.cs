using System.Text;
using System.Text.Json;
using NewsParsing.Tool.Input;
using NewsParsing.Tests.Properties;

namespace NewsParsing.Fuzz;

/// <summary>An entry point by which what nobody checked comes in.</summary>
/// <param name="Name">What it is called in messages.</param>
/// <param name="Corpus">The endings of the files of the corpus that it starts from.</param>
/// <param name="Executions">How often it runs in a run of the tests: all of them together take less than half a minute.</param>
/// <param name="Run">Throws where something is wrong.</param>
internal sealed record FuzzTarget(string Name, string[] Corpus, int Executions, Action<string> Run)
{
    /// <summary>What is put in; null for what <c>dictionary.txt</c> lists.</summary>
    public string[]? Words { get; init; }

    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("parse", [".txt"], 1_000, Parse),
        new("article", ["article.json"], 3_000, ReadArticle),
        new("ninjs", ["ninjs.json", "item.json"], 4_000, ReadNinjs),
        new("lines", [".jsonl", "item.json"], 2_000, ReadLines),
        new("table", [".csv"], 2_000, ReadTable),
        .. WebTargets.All,
    ];

    private static void Parse(string text)
    {
        Article article = NewsParser.Default.Parse(text);
        ArticleInvariants.Check(article);
        string json = article.ToJson();
        HtmlRenderer.Render(article);
        JsonDocument.Parse(article.ToJsonLd()).Dispose();
        if (!HasLoneSurrogate(text))
        {
            Assert.Equal(article, Article.FromJson(json));
        }
    }

    private static void ReadArticle(string json)
    {
        Article article;
        try
        {
            article = Article.FromJson(json);
        }
        catch (JsonException)
        {
            return;
        }

        // What is accepted can be written in every form.
        article.ToJson();
        JsonDocument.Parse(article.ToJsonLd()).Dispose();
        HtmlRenderer.Render(article);
        _ = article.GetHashCode();
    }

    private static void ReadNinjs(string json)
    {
        foreach (Func<string, NewsItem> read in new Func<string, NewsItem>[] { NewsItem.FromNinjs, NewsItem.FromJson })
        {
            try
            {
                NewsItem item = read(json);
                NewsItem.FromJson(item.ToJson());
                item.Clean();
            }
            catch (JsonException)
            {
                // As documented.
            }
        }
    }

    private static void ReadLines(string lines)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(lines));
        int blank = lines.Split('\n').Count(line => line.AsSpan().Trim(" \t\r").IsEmpty);
        int count = 0;
        foreach (NewsLine line in NewsItem.ReadLinesAsync(stream).ToBlockingEnumerable())
        {
            count++;
            Assert.True(line.Item is null != (line.Error is null));
        }

        Assert.InRange(count, lines.Split('\n').Length - blank - 1, lines.Split('\n').Length);
    }

    private static void ReadTable(string table)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(table));
        using var reader = new CsvArticleReader(stream, new InputFile("a", "a", "a"), null, NewsItemFields.Default, SizeLimit.Default);
        foreach (ArticleSource source in reader.Read())
        {
            try
            {
                Assert.NotNull(source.Load().Text);
            }
            catch (InputException)
            {
                // As documented.
            }
        }
    }

    private static bool HasLoneSurrogate(string text) => text.EnumerateRunes().Any(rune => rune.Value == 0xFFFD);
}
