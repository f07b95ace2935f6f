namespace NewsParsing.Cli;

/// <summary>Leaves out what is not sure to be by the speaker that it was given.</summary>
internal static class SureSpeakers
{
    /// <summary>
    /// The article with the quotes and claims whose <c>SpeakerConfidence</c> reaches a number; actors and attributions stay, for they say
    /// what the text holds, and the confidence of an attribution is another one.
    /// </summary>
    public static Article Of(Article article, double confidence)
    {
        if (confidence == 0)
        {
            return article;
        }

        Quote[] quotes = [.. article.Quotes.Where(quote => quote.SpeakerConfidence >= confidence)];
        HashSet<string> kept = [.. quotes.Select(quote => quote.Id)];
        return article with
        {
            // A quote in another has no speaker of its own, so that none is left whose parent is not.
            Quotes = quotes,
            Claims =
            [
                .. article.Claims.Where(claim => claim.SpeakerConfidence >= confidence)
                    .Select(claim => claim with { Quotes = [.. claim.Quotes.Where(quote => kept.Contains(quote.Id))] }),
            ],
        };
    }
}
