namespace NewsParsing.Html.Tests;

/// <summary>The code blocks of the package's README, compiled. What stands between the marks is printed there to the letter.</summary>
internal static class Snippets
{
    public static void Read()
    {
        // <snippet>
        NewsPage page = NewsPage.Read(File.OpenRead("page.html"), new Uri("https://example.com/news/page.html"));
        Article article = NewsParser.Default.Parse(page.Item);       // with headline, authors, time, source, language and address

        foreach (Quote quote in article.Quotes)
        {
            PageRange place = page.Locate(quote.Spans[0])[0];        // element by CSS selector, offset in its text content
            Console.WriteLine($"{string.Join(" and ", quote.Speakers)}: {quote.Text} at {place.StartSelector} {place.StartOffset}");
        }

        File.WriteAllText("marked.html", page.Mark(article));        // the page itself with its quotes and claims marked
        // </snippet>
    }

    public static async Task ReadOthersAsync()
    {
        // <snippet>
        NewsFeed feed = NewsFeed.Read(File.OpenRead("feed.xml"));    // feed.Title, feed.Items
        IReadOnlyList<NewsItem> items = NewsWire.Read(File.OpenRead("wire.xml"));

        await foreach (WarcPage saved in WarcReader.ReadAsync(File.OpenRead("crawl.warc.gz")))
        {
            NewsPage page = saved.ReadPage();
        }
        // </snippet>
        Assert.Equal((50, 1), (feed.Items.Count, items.Count));
    }
}
