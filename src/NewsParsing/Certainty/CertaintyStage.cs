using NewsParsing.Attributions;
using NewsParsing.Claims;
using NewsParsing.Lexicon;
using NewsParsing.Quotations;
using NewsParsing.Rules;
using NewsParsing.Speakers;
using NewsParsing.Text;

namespace NewsParsing.Certainty;

/// <summary>
/// Estimates for every quotation and claim how likely its first speaker is right, by a logistic function of <see cref="SpeakerFeatures"/>.
/// Linear in quotations, claims and attributions. Immutable and thread-safe.
/// </summary>
internal sealed class CertaintyStage(Knowledge knowledge)
{
    /// <param name="text">The text.</param>
    /// <param name="quotations">Its quotations.</param>
    /// <param name="attributions">Its attributions.</param>
    /// <param name="actors">Its actors, and who speaks.</param>
    /// <param name="claims">Its claims.</param>
    /// <param name="output">Takes the estimates.</param>
    public void Run(
        TextBuffer text, QuotationBuffer quotations, AttributionBuffer attributions, ActorBuffer actors, ClaimBuffer claims,
        CertaintyBuffer output)
    {
        output.Reset(quotations.Count, claims.Count, actors.Count);
        CountReports(attributions, actors, output);
        SpeakerWeights weights = knowledge.SpeakerWeights;
        var features = new SpeakerFeatures(text, quotations, attributions, actors, claims, output);
        Span<float> values = stackalloc float[SpeakerWeights.Count];
        for (int q = 0; q < quotations.Count; q++)
        {
            text.ThrowIfCancelled(q);
            output.Quotations[q] = features.DescribeQuotation(q, values) ? weights.Probability(values) : 0;
        }

        for (int c = 0; c < claims.Count; c++)
        {
            text.ThrowIfCancelled(c);
            output.Claims[c] = features.DescribeClaim(c, values) ? weights.Probability(values) : 0;
        }
    }

    private static void CountReports(AttributionBuffer attributions, ActorBuffer actors, CertaintyBuffer output)
    {
        for (int a = 0; a < attributions.Count; a++)
        {
            if (actors.SpeakersOf(a) is [var first, ..])
            {
                output.Reports[first]++;
            }
        }
    }
}
