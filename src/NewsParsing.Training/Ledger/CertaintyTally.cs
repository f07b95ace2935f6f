using NewsParsing.Rules;
using NewsParsing.Training.Attributions;
using NewsParsing.Training.Entities;
using NewsParsing.Training.Scoring;

namespace NewsParsing.Training.Ledger;

/// <summary>How many first speakers are right, by the rule that found them; for none, how often there is no speaker.</summary>
internal sealed class CertaintyTally
{
    private readonly SortedDictionary<Rule, (int Right, int Of)> _counts = [];

    public IReadOnlyDictionary<Rule, (int Right, int Of)> Counts => _counts;

    public void Add(Rule rule, bool isRight)
    {
        (int right, int of) = _counts.GetValueOrDefault(rule);
        _counts[rule] = (right + (isRight ? 1 : 0), of + 1);
    }

    /// <summary>Speakers of the quotations and claims that were found with the right source, or with none.</summary>
    public void Add(SpeakerGold gold, LedgerArticle article, Article parsed)
    {
        Quote[] given = [.. parsed.Quotes.Where(quote => quote.Parent is null)];
        foreach (GoldQuote want in gold.Quotes!.Where(quote => quote.IsSpeech && !quote.IsDoubtful))
        {
            if (QuoteMeter.Find(want, given) is >= 0 and var hit && given[hit] is { IsSpeech: true, Attribution: { } attribution }
                && HasSourceOf(attribution, want.Speaker))
            {
                Add(article.RuleOf(attribution), IsRight(given[hit].Speakers, want.Speaker));
            }
        }

        HashSet<int>[] claims = [.. parsed.Claims.Select(claim => ClaimMeter.Characters(claim.Spans))];
        foreach (GoldClaim want in gold.Claims!.Where(claim => claim.IsAsked))
        {
            if (ClaimMeter.Find(ClaimMeter.Characters([want.Content]), claims) is >= 0 and var hit)
            {
                Claim claim = parsed.Claims[hit];
                if (HasSourceOf(claim.Attribution!, want.Speaker))
                {
                    Add(article.RuleOf(claim.Attribution!), IsRight(claim.Speakers, want.Speaker));
                }
            }
        }
    }

    /// <summary>
    /// Speakers that stand in the source, by coreference: whether the words in the source and most names of the actor mean the same.
    /// </summary>
    public void Add(NamedDocument gold, LedgerArticle article, Article parsed)
    {
        foreach (Attribution attribution in parsed.Attributions)
        {
            if (attribution is { Source.Spans: [var source, ..], Speakers: [var speaker, ..] }
                && speaker.Mentions.FirstOrDefault(item => item.Span.Start == source.Start && item.Span.End <= source.End) is { } mention
                && EntityOf(gold, speaker) is { } entity && EntityAt(gold, mention) is { } wanted)
            {
                Add(article.RuleOf(attribution), wanted == entity);
            }
        }
    }

    /// <summary>
    /// Speakers outside the source that the parse found: whether the gold's source is one of the speaker's mentions. A speaker inside it
    /// would always be.
    /// </summary>
    public void Add(GoldArticle gold, LedgerArticle article, Article parsed)
    {
        foreach (Attribution attribution in parsed.Attributions)
        {
            if (attribution is { Parent: null, Speakers: [var speaker, ..] } && !Touches(speaker, attribution.Source?.Spans ?? [])
                && SourceOf(gold, attribution.Content) is { Length: > 0 } source)
            {
                Add(article.RuleOf(attribution), Touches(speaker, source));
            }
        }
    }

    /// <summary>
    /// Whether an attribution's source is the words that name the gold's speaker beside the cue. A wrong source is counted in the
    /// confidence of the attribution; counted here, too, it would lower that twice.
    /// </summary>
    private static bool HasSourceOf(Attribution attribution, GoldSpeaker? gold)
        => attribution.Source is not { } source || (gold?.Span is { } words && source.Spans.Any(words.Overlaps));

    private static bool IsRight(IReadOnlyList<Actor> speakers, GoldSpeaker? gold)
        => GoldSpeaker.Matches(GoldSpeaker.NameOf(speakers, gold), gold);

    private static bool Touches(Actor actor, IReadOnlyList<TextSpan> spans)
        => spans.Any(span => actor.Mentions.Any(mention => mention.Span.Overlaps(span)));

    /// <summary>The source of the gold attribution whose content covers half of a content, or null.</summary>
    private static TextSpan[]? SourceOf(GoldArticle article, SpanSet content)
    {
        HashSet<int> own = ClaimMeter.Characters(content.Spans);
        return article.Annotations[0]
            .FirstOrDefault(gold => 2 * ClaimMeter.Characters(gold.Content).Count(own.Contains) >= own.Count)?.Source;
    }

    /// <summary>The gold entity of most of an actor's names.</summary>
    private static string? EntityOf(NamedDocument document, Actor actor)
        => actor.Mentions.Where(mention => mention.Kind == MentionKind.Name).Select(mention => EntityAt(document, mention)).OfType<string>()
            .GroupBy(id => id).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key;

    /// <summary>The gold entity of the smallest phrase around a mention; of exactly it for a pronoun.</summary>
    private static string? EntityAt(NamedDocument document, Mention mention)
    {
        TextSpan span = mention.Span;
        return document.References
            .Where(item => item.Start <= span.Start && item.End >= span.End
                && (mention.Kind == MentionKind.Name || item.Start == span.Start)
                && (mention.Kind != MentionKind.Pronoun || item.End == span.End))
            .OrderBy(item => item.End - item.Start).Select(item => item.Entity).FirstOrDefault();
    }
}
