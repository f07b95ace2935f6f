namespace NewsParsing.Cli.Output;

/// <summary>A quote or a claim as a line of a table.</summary>
/// <param name="Article">The article that holds it.</param>
/// <param name="Said">The quote or claim.</param>
/// <param name="Inside">The id of the claim or quote whose words hold these, said by the same speakers; null for none.</param>
internal sealed record Saying(Article Article, ISaying Said, string? Inside)
{
    public Quote? Quote => Said as Quote;

    public Claim? Claim => Said as Claim;

    /// <summary>Returns the selected quotes and claims in the order of the text, a claim before the quote that it begins with.</summary>
    public static IEnumerable<Saying> Of(Article article, Selection selection)
    {
        Dictionary<string, string> inside = selection.Claims ? QuotesInsideClaims(article) : [];
        IEnumerable<Saying> claims = article.Claims.Where(selection.Includes).Select(claim => new Saying(article, claim, null));
        IEnumerable<Saying> quotes = article.Quotes.Where(selection.Includes).Select(quote => new Saying(
            article, quote, inside.GetValueOrDefault(quote.Id) ?? ParentOf(quote)));
        return claims.Concat(quotes).OrderBy(saying => saying.Said.Spans[0].Start).ThenByDescending(saying => saying.Said.Spans[^1].End);
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
