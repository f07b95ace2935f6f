namespace NewsParsing.Training.Ledger;

/// <summary>What a parse decided about an article, as comparable texts, so that the decisions of two sets of rules can be compared.</summary>
internal sealed class Decisions
{
    private readonly HashSet<string> _attributions;
    private readonly Dictionary<string, string> _speakers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _mentions;

    public Decisions(Article article)
    {
        _attributions = [.. article.Attributions.Select(a => $"{a.Source} {a.Cue} {a.Content}{QuotesOf(article, a)}")];
        foreach (Attribution attribution in article.Attributions)
        {
            _speakers[$"{attribution.Cue} {attribution.Content}"] = string.Join('|', attribution.Speakers.Select(speaker => speaker.Name));
        }

        _mentions = [.. article.Actors.SelectMany(actor => actor.Mentions.Select(mention => $"{mention.Span} {mention.Kind} {actor.Kind}"))];
    }

    public int Attributions => _attributions.Count;

    /// <summary>How many attributions one of the two parses has and the other has not, the larger of both numbers.</summary>
    public int ChangedAttributions(Decisions other) => Changed(_attributions, other._attributions);

    public int ChangedMentions(Decisions other) => Changed(_mentions, other._mentions);

    /// <summary>How many attributions that both parses have are given to other speakers.</summary>
    public int ChangedSpeakers(Decisions other)
        => _speakers.Count(pair => other._speakers.TryGetValue(pair.Key, out string? speakers) && speakers != pair.Value);

    private static int Changed(HashSet<string> one, HashSet<string> other)
        => Math.Max(one.Count(item => !other.Contains(item)), other.Count(item => !one.Contains(item)));

    private static string QuotesOf(Article article, Attribution attribution)
        => string.Concat(article.Quotes.Where(quote => quote.Attribution?.Id == attribution.Id).Select(quote => $" {quote.Spans[0]}"));
}
