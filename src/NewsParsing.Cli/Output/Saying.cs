namespace NewsParsing.Cli.Output;

/// <summary>A quote or a claim as a line of a table.</summary>
/// <param name="Article">The article that holds it.</param>
/// <param name="Quote">The quote; null for a claim.</param>
/// <param name="Claim">The claim; null for a quote.</param>
/// <param name="Inside">The id of the claim or quote whose words hold these, said by the same speakers; null for none.</param>
internal sealed record Saying(Article Article, Quote? Quote, Claim? Claim, string? Inside)
{
    public string Id => Quote?.Id ?? Claim!.Id;

    public string Text => Quote?.Text ?? Claim!.Text;

    public IReadOnlyList<TextSpan> Spans => Quote?.Spans ?? Claim!.Spans;

    public IReadOnlyList<Actor> Speakers => Quote?.Speakers ?? Claim!.Speakers;

    public Attribution? Attribution => Quote is null ? Claim!.Attribution : Quote.Attribution;

    /// <summary>Returns the selected quotes and claims in the order of the text, a claim before the quote that it begins with.</summary>
    public static IEnumerable<Saying> Of(Article article, Selection selection)
    {
        Dictionary<string, string> inside = selection.Claims ? QuotesInsideClaims(article) : [];
        IEnumerable<Saying> claims = article.Claims.Where(selection.Includes).Select(claim => new Saying(article, null, claim, null));
        IEnumerable<Saying> quotes = article.Quotes.Where(selection.Includes).Select(quote => new Saying(
            article, quote, null, inside.GetValueOrDefault(quote.Id) ?? ParentOf(quote)));
        return claims.Concat(quotes).OrderBy(saying => saying.Spans[0].Start).ThenByDescending(saying => saying.Spans[^1].End);
    }

    // Words that are quoted and are no speech (a title, a name) have no speaker: they belong to the claim that they stand in.
    private static Dictionary<string, string> QuotesInsideClaims(Article article)
    {
        var inside = new Dictionary<string, string>();
        foreach (Claim claim in article.Claims)
        {
            foreach (Quote quote in claim.Quotes)
            {
                if (!quote.IsSpeech || quote.Speakers.SequenceEqual(claim.Speakers))
                {
                    inside.TryAdd(quote.Id, claim.Id);
                }
            }
        }

        return inside;
    }

    private static string? ParentOf(Quote quote)
        => quote.Parent is { } parent && (!quote.IsSpeech || quote.Speakers.SequenceEqual(parent.Speakers)) ? parent.Id : null;
}
