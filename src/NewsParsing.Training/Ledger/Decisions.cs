namespace NewsParsing.Training.Ledger;

/// <summary>What a parse decided about an article, as texts, so that the decisions by two sets of rules can be compared.</summary>
internal sealed class Decisions
{
    private readonly HashSet<string> _attributions = [];
    private readonly Dictionary<string, string> _speakers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Speakers, string? Attribution)> _quotes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _mentions = [];

    public Decisions(Article article)
    {
        ILookup<string?, Quote> quotes = article.Quotes.ToLookup(quote => quote.Attribution?.Id);
        foreach (Attribution attribution in article.Attributions)
        {
            string key = $"{attribution.Cue} {attribution.Content}";
            _attributions.Add($"{attribution.Source} {key}{string.Concat(quotes[attribution.Id].Select(quote => $" {quote.Spans[0]}"))}");
            _speakers[key] = NamesOf(attribution.Speakers);
        }

        foreach (Quote quote in article.Quotes)
        {
            string? key = quote.Attribution is { } attribution ? $"{attribution.Cue} {attribution.Content}" : null;
            _quotes[$"{quote.Spans[0]}"] = (NamesOf(quote.Speakers), key);
        }

        foreach (Actor actor in article.Actors)
        {
            foreach (Mention mention in actor.Mentions)
            {
                _mentions.Add($"{mention.Span} {mention.Kind} {actor.Kind}");
            }
        }
    }

    /// <summary>
    /// Counts attributions (source, cue, content, quotations) and mentions that one of the parses has and the other has not, the larger of
    /// both numbers, and speakers that differ: of attributions that both have, and of quotations where their attribution does not count
    /// already.
    /// </summary>
    public Changes To(Decisions other)
    {
        HashSet<string> changed =
        [
            .. _speakers.Where(pair => other._speakers.TryGetValue(pair.Key, out string? speakers) && speakers != pair.Value)
                .Select(pair => pair.Key),
        ];
        int quotes = _quotes.Count(pair => other._quotes.TryGetValue(pair.Key, out var quote) && quote.Speakers != pair.Value.Speakers
            && !(pair.Value.Attribution == quote.Attribution && quote.Attribution is { } key && changed.Contains(key)));
        return new Changes(
            Changed(_attributions, other._attributions), changed.Count + quotes, Changed(_mentions, other._mentions));
    }

    private static string NamesOf(IReadOnlyList<Actor> speakers) => string.Join('|', speakers.Select(speaker => speaker.Name));

    private static int Changed(HashSet<string> one, HashSet<string> other)
        => Math.Max(one.Count(item => !other.Contains(item)), other.Count(item => !one.Contains(item)));
}
