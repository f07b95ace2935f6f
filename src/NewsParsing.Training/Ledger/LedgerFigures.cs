using NewsParsing.Training.Attributions;
using NewsParsing.Training.Scoring;

namespace NewsParsing.Training.Ledger;

/// <summary>The figures of one corpus under a set of rules.</summary>
internal sealed class LedgerFigures
{
    private readonly AttributionScorer _attributions = new();
    private readonly CorpusMeter _speakers = new();

    public void Add(LedgerArticle article, Article parsed)
    {
        if (article.Attributions is { } gold)
        {
            _attributions.Add(gold, parsed);
        }

        if (article.Speakers is { } speakers)
        {
            _speakers.Add(speakers, parsed);
        }
    }

    /// <summary>F1 of sources, cues, contents and linked attributions, recall of quoted speech.</summary>
    public double[] OfAttributions()
    {
        AttributionMeter meter = _attributions.Exact;
        return [meter.Spans[0].F1, meter.Spans[1].F1, meter.Spans[2].F1, meter.Linked.F1, Share.Of(meter.QuotedFound, meter.Quoted)];
    }

    /// <summary>Of quotations the share with the right speaker, by full name and without one; of claims found, and with the right speaker.</summary>
    public double[] OfSpeakers()
    {
        QuoteMeter quotes = _speakers.Quotes;
        ClaimMeter claims = _speakers.Claims;
        return
        [
            Share.Of(quotes.RightSpeaker, quotes.Gold), Share.Of(quotes.RightFullName, quotes.Gold), Share.Of(quotes.Unknown, quotes.Gold),
            Share.Of(claims.Found, claims.Gold), Share.Of(claims.RightSpeaker, claims.Gold),
        ];
    }
}
