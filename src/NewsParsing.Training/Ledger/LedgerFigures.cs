using NewsParsing.Training.Attributions;
using NewsParsing.Training.Scoring;

namespace NewsParsing.Training.Ledger;

/// <summary>The figures of one corpus under a set of rules: of what its articles annotate.</summary>
internal sealed class LedgerFigures
{
    /// <summary>What <see cref="Values"/> holds for attributions: F1, and recall of quoted speech.</summary>
    public static readonly string[] OfAttributions = ["source", "cue", "content", "linked", "quoted"];

    /// <summary>
    /// For speakers: of quotations the share with the right speaker, by full name and without one; of claims found, and with their speaker.
    /// </summary>
    public static readonly string[] OfSpeakers = ["speaker", "full name", "nobody", "claims", "claims’ speaker"];

    /// <summary>For names: F1 of all kinds, and of persons.</summary>
    public static readonly string[] OfNames = ["names", "persons"];

    private readonly AttributionMeter _attributions = new();
    private readonly CorpusMeter _speakers = new();

    public void Add(LedgerArticle article, Article parsed)
    {
        if (article.Attributions is { } gold)
        {
            // The gold has one layer: an attribution inside another's content is not asked for.
            _attributions.Add(gold, [.. parsed.Attributions.Where(attribution => attribution.Parent is null)
                .Select(a => new GoldAttribution([.. a.Source?.Spans ?? []], [.. a.Cue?.Spans ?? []], [.. a.Content.Spans]))]);
        }

        if (article.Speakers is { } speakers)
        {
            _speakers.Add(speakers, parsed);
        }
    }

    public double[] Values()
    {
        QuoteMeter quotes = _speakers.Quotes;
        ClaimMeter claims = _speakers.Claims;
        EntityMeter names = _speakers.Names;
        return _speakers.Articles == 0
            ?
            [
                _attributions.Spans[0].F1, _attributions.Spans[1].F1, _attributions.Spans[2].F1, _attributions.Linked.F1,
                Share.Of(_attributions.QuotedFound, _attributions.Quoted),
            ]
            : names.All.Gold > 0 ? [names.All.F1, names.Persons.F1]
            :
            [
                Share.Of(quotes.RightSpeaker, quotes.Gold), Share.Of(quotes.RightFullName, quotes.Gold),
                Share.Of(quotes.Unknown, quotes.Gold),
                Share.Of(claims.Found, claims.Gold), Share.Of(claims.RightSpeaker, claims.Gold),
            ];
    }
}
