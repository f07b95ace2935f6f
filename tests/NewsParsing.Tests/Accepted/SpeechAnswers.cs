namespace NewsParsing.Tests.Accepted;

/// <summary>
/// Who speaks certain words: <c>words: speakers</c>, joint speakers joined by <c> + </c>, by the smallest quote, claim or content that
/// holds the words.
/// </summary>
internal static class SpeechAnswers
{
    public static IReadOnlyList<string> Of(string text, IReadOnlyList<string> wanted)
    {
        Article article = NewsParser.Default.Parse(text);
        return [
            .. wanted.Select(line => line[..line.LastIndexOf(": ", StringComparison.Ordinal)])
            .Select(words => $"{words}: {SpeakersOf(article, words)}"),
        ];
    }

    private static string SpeakersOf(Article article, string words)
    {
        int at = article.Text.IndexOf(words, StringComparison.Ordinal);
        if (at < 0)
        {
            throw new FormatException($"The text does not hold '{words}'.");
        }

        var span = new TextSpan(at, at + words.Length);
        IEnumerable<(IReadOnlyList<TextSpan> Spans, IReadOnlyList<Actor> Speakers)> speech =
        [
            .. article.Quotes.Where(quote => quote.Kind is QuoteKind.Direct or QuoteKind.Mixed)
            .Select(quote => (quote.Spans, quote.Speakers)),
            .. article.Claims.Select(claim => (claim.Spans, claim.Speakers)),
            .. article.Attributions.Select(attribution => (attribution.Content.Spans, attribution.Speakers)),
        ];
        var holders = speech.Where(item => item.Spans.Any(s => s.Start <= span.Start && span.End <= s.End))
            .OrderBy(item => item.Spans.Sum(s => s.Length)).ToList();
        return holders.Count == 0 ? "no speech"
            : holders[0].Speakers.Count == 0 ? "nobody"
            : string.Join(" + ", holders[0].Speakers.Select(actor => actor.Name));
    }
}
