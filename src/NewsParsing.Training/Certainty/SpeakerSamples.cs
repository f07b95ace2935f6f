using System.Globalization;
using NewsParsing.Certainty;
using NewsParsing.Pipeline;
using NewsParsing.Rules;
using NewsParsing.Training.Ledger;
using NewsParsing.Training.Scoring;

namespace NewsParsing.Training.Certainty;

/// <summary>
/// Reads a corpus of gold speakers: for each quotation of speech and claim of the gold that is neither doubtful nor marginal, the
/// speaker that the parser gave it. Which one of the parser's is meant, and whether its speaker is right, is what <see cref="QuoteMeter"/>
/// and <see cref="ClaimMeter"/> say.
/// </summary>
internal static class SpeakerSamples
{
    public static List<SpeakerSample> Read(string path) => Read(path, _ => ArticlePipeline.Default);

    /// <param name="path">The corpus.</param>
    /// <param name="pipelineOf">What parses an article, by its place in the corpus.</param>
    public static List<SpeakerSample> Read(string path, Func<int, ArticlePipeline> pipelineOf)
        => [.. SpeakerGold.Read(path).Index().AsParallel().AsOrdered()
            .SelectMany(item => Of(item.Index, item.Item, pipelineOf(item.Index)))];

    private static List<SpeakerSample> Of(int index, SpeakerGold gold, ArticlePipeline pipeline)
    {
        LedgerArticle article = LedgerArticle.Of(gold);
        Article parsed = article.Parse(pipeline, Stage.Attributions);
        ParseWorkspace work = article.Work;
        var features = new SpeakerFeatures(
            work.Text, work.Quotations, work.Attributions, work.Actors, work.Claims, work.Certainty);
        var samples = new List<SpeakerSample>();
        float[] values = new float[SpeakerWeights.Count];
        Quote[] quotes = [.. parsed.Quotes.Where(quote => quote.Parent is null)];
        foreach (GoldQuote want in (gold.Quotes ?? []).Where(quote => quote.IsSpeech && !quote.IsDoubtful))
        {
            Quote? hit = QuoteMeter.Find(want, quotes) is >= 0 and var i ? quotes[i] : null;
            bool isGiven = hit is not null && features.DescribeQuotation(IndexOf(hit.Id), values);
            samples.Add(new SpeakerSample(
                index, false, isGiven ? [.. values] : [], IsRight(hit?.Speakers, want.Speaker), hit?.SpeakerConfidence ?? 0));
        }

        HashSet<int>[] claims = [.. parsed.Claims.Select(claim => ClaimMeter.Characters(claim.Spans))];
        foreach (GoldClaim want in (gold.Claims ?? []).Where(claim => claim.IsAsked))
        {
            int i = ClaimMeter.Find(ClaimMeter.Characters([want.Content]), claims);
            Claim? hit = i >= 0 ? parsed.Claims[i] : null;
            bool isGiven = hit is not null && features.DescribeClaim(i, values);
            samples.Add(new SpeakerSample(
                index, true, isGiven ? [.. values] : [], IsRight(hit?.Speakers, want.Speaker), hit?.SpeakerConfidence ?? 0));
        }

        return samples;
    }

    /// <summary>The place in the buffers: an id counts from 1.</summary>
    private static int IndexOf(string id) => int.Parse(id.AsSpan(1), CultureInfo.InvariantCulture) - 1;

    /// <summary>Nothing found is never right, and nobody is right where the gold has nobody.</summary>
    private static bool IsRight(IReadOnlyList<Actor>? speakers, GoldSpeaker? gold)
        => speakers is not null && GoldSpeaker.Matches(GoldSpeaker.NameOf(speakers, gold), gold);
}
