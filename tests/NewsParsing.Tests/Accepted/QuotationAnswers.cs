namespace NewsParsing.Tests.Accepted;

/// <summary>
/// Of the quotations of a text in order: <c>kinds: Direct, Mixed</c> or <c>groups: 1, 1</c>, the numbers of their utterances.
/// </summary>
internal static class QuotationAnswers
{
    private static readonly QuotationParser Parser = new();

    /// <summary>By the words in and around the marks alone.</summary>
    public static IReadOnlyList<string> Of(string text, IReadOnlyList<string> wanted) => Of(Parser.Parse(text), wanted);

    /// <summary>By all that is known of the text, reports included.</summary>
    public static IReadOnlyList<string> OfArticle(string text, IReadOnlyList<string> wanted)
        => Of(NewsParser.Default.Parse(text).Quotes, wanted);

    private static IReadOnlyList<string> Of(IReadOnlyList<Quote> quotes, IReadOnlyList<string> wanted)
    {
        return [.. wanted.Select(line => line.Split(':')[0] switch
        {
            "kinds" => "kinds: " + string.Join(", ", quotes.Select(quote => quote.Kind)),
            "groups" => "groups: " + string.Join(", ", quotes.Select(quote => quote.Group)),
            string other => throw new FormatException($"There is no question '{other}'."),
        })];
    }
}
