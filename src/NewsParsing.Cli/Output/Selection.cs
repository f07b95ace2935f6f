namespace NewsParsing.Cli.Output;

/// <summary>Which quotes and claims are written.</summary>
/// <param name="Quotes">Whether quotes are.</param>
/// <param name="Claims">Whether claims are.</param>
/// <param name="Speaker">The name of the one whose words are; null for everybody's.</param>
/// <param name="Confidence">The least <c>SpeakerConfidence</c> of what is written; 0 leaves nothing out.</param>
internal sealed record Selection(bool Quotes = true, bool Claims = true, SpeakerName? Speaker = null, double Confidence = 0)
{
    public bool IsEverything => Quotes && Claims && Speaker is null && Confidence == 0;

    public bool Includes(Quote quote) => Quotes && IsOf(quote);

    public bool Includes(Claim claim) => Claims && IsOf(claim);

    /// <summary>
    /// Returns the article without the quotes and claims that are not selected. What is left does not refer to them, so that its JSON can
    /// be read again; everything else is the article's.
    /// </summary>
    public Article Apply(Article article)
    {
        if (IsEverything)
        {
            return article;
        }

        HashSet<string> quotes = [.. article.Quotes.Where(Includes).Select(quote => quote.Id)];
        return article with
        {
            Quotes =
            [
                .. article.Quotes.Where(Includes)
                    .Select(quote => quote.Parent is null || quotes.Contains(quote.Parent.Id) ? quote : quote with { Parent = null }),
            ],
            Claims =
            [
                .. article.Claims.Where(Includes)
                    .Select(claim => claim with { Quotes = [.. claim.Quotes.Where(quote => quotes.Contains(quote.Id))] }),
            ],
        };
    }

    /// <summary>Whether the speaker asked for says anything in an article, selected otherwise or not.</summary>
    public bool IsHeardIn(Article article)
        => Speaker is { } speaker
            && article.Quotes.Concat<ISaying>(article.Claims).Any(saying => saying.Speakers.Any(speaker.IsOf));

    private bool IsOf(ISaying saying)
        => saying.SpeakerConfidence >= Confidence
            && (Speaker is null || saying.Speakers.Any(Speaker.IsOf));
}
