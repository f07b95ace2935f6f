namespace NewsParsing.Tests.Readme;

/// <summary>The code blocks of docs/cookbook.md, compiled. What stands between the marks is printed there to the letter.</summary>
internal static class CookbookSnippets
{
    public static void Speakers(Article article)
    {
        // <snippet>
        foreach (IGrouping<string, ISaying> group in article.Quotes.Cast<ISaying>().Concat(article.Claims)
            .Where(saying => saying.SpeakerConfidence >= 0.9)
            .GroupBy(saying => string.Join(" and ", saying.Speakers)))
        {
            Console.WriteLine($"{group.Key}:");
            foreach (ISaying saying in group.OrderBy(saying => saying.Spans[0].Start))
            {
                Console.WriteLine($"  {saying.Text} ({(saying is Quote ? "quoted" : "reported")}, {saying.SpeakerConfidence:0.00})");
            }
        }
        // </snippet>
    }

    public static void Mentions(Article article)
    {
        // <snippet>
        if (article.FindActor("Zelenskiy") is { } actor)
        {
            foreach (ISaying saying in article.About(actor))
            {
                Console.WriteLine($"{string.Join(" and ", saying.Speakers)} on {actor.Name}: {saying.Text}");
                Console.WriteLine($"  in: {article.TextOf(article.SentenceAround(saying))}");
            }
        }
        // </snippet>
    }

    public static async Task ListAsync(Stream people, IEnumerable<Article> earlier)
    {
        // <snippet>
        var parser = new NewsParser(NewsParserOptions.FromJson(people));      // the same file as --lexicon takes
        var index = new SpeakerIndex();
        foreach (Article old in earlier)
        {
            index.Add(old);                                                   // parsed without the list: joined by full name
        }

        await foreach (ParsedItem parsed in parser.ParseAsync([new NewsItem { Text = "Dr Tan said that clinics would stay open." }]))
        {
            index.Add(parsed.Article!, minimumConfidence: 0.5);
        }

        Console.WriteLine(index.Find("Q7682362")?.ToString() ?? "says nothing");
        // </snippet>
    }

    public static string Wire(Article article, string text)
    {
        // <snippet>
        string message = article.ToJson(new ArticleJsonOptions { Omit = ArticleParts.Text | ArticleParts.Mentions });

        Article received = Article.FromJson(message, text);                   // whoever has the text gets the spans' words back
        // </snippet>
        return received.TextOf(received.Quotes[0].Spans[0]);
    }

    public static void Page(Article article, TextWriter output)
    {
        // <snippet>
        output.Write($"<style>{HtmlRenderer.FragmentStyle}</style>");         // once a page
        output.Write(HtmlRenderer.RenderFragment(article, "story-1-"));       // the prefix keeps the ids of several articles apart
        // </snippet>
    }

    public static void Explain(Article article)
    {
        // <snippet>
        foreach (Quote quote in article.Quotes.Where(quote => quote.Speakers.Count > 0))
        {
            SpeakerOrigin? origin = quote.Attribution?.Origin?.Speakers.FirstOrDefault();
            Console.WriteLine($"{quote.Id}: {quote.Speakers[0].Name} by {origin?.Rule}, {origin?.Mention}");
        }
        // </snippet>
    }

    public static void Clean(string text)
    {
        // <snippet>
        NewsItem item = new NewsItem { Text = text }.Clean();                 // lines joined, words whole, heads of pages gone
        Article article = NewsParser.Default.Parse(item);
        Console.WriteLine(article.IsEnglish ? article.Quotes.FirstOrDefault()?.Text ?? "no quotes" : "not English");
        // </snippet>
    }
}
