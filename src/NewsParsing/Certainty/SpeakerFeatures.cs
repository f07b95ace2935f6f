using NewsParsing.Attributions;
using NewsParsing.Claims;
using NewsParsing.Quotations;
using NewsParsing.Rules;
using NewsParsing.Speakers;
using NewsParsing.Text;

namespace NewsParsing.Certainty;

/// <summary>
/// Describes the first speaker of a quotation or claim by <see cref="SpeakerFeature"/>; the only definition, for fitting and use.
/// </summary>
internal readonly ref struct SpeakerFeatures(
    TextBuffer text, QuotationBuffer quotations, AttributionBuffer attributions, ActorBuffer actors, ClaimBuffer claims,
    CertaintyBuffer certainty)
{
    /// <summary>How many attributions before and after one are looked at for another that has the same words.</summary>
    // Reports nest two or three deep and stand beside each other in the list; the bound keeps a text of a hundred thousand reports linear.
    private const int Neighbours = 4;

    /// <summary>Writes the features of a quotation's speaker; false where it has none.</summary>
    public bool DescribeQuotation(int quotation, Span<float> features)
    {
        int attribution = attributions.Utterances.IsSpeech(quotation) ? actors.QuotationSource[quotation] : -1;
        if (attribution < 0 || !Describe(attribution, quotations.RangesOf(quotation)[0], features))
        {
            return false;
        }

        // Who says it stands beside another quotation or report.
        features[(int)SpeakerFeature.OutsideSource] += actors.QuotationRules[quotation] == Rule.None ? 0 : 1;
        return true;
    }

    /// <summary>Writes the features of a claim's speaker; false where it has none.</summary>
    public bool DescribeClaim(int claim, Span<float> features)
    {
        bool isFound = Describe(claims.Items[claim].Attribution, claims.RangesOf(claim)[0], features);
        Set(features, SpeakerFeature.Claim, isFound);
        return isFound;
    }

    private bool Describe(int attribution, TokenRange words, Span<float> features)
    {
        features.Clear();
        if (actors.SpeakersOf(attribution) is not [var speaker, ..])
        {
            return false;
        }

        ref AttributionRecord record = ref attributions.Items[attribution];
        Set(features, SpeakerFeature.Constant, true);
        features[(int)SpeakerFeature.AttributionOdds] = LogOdds(record.Confidence);
        Set(features, SpeakerFeature.SourceByRule, record.SourceRule is not (Rule.Linked or Rule.None));
        DescribeOrigin(attribution, speaker, features);
        DescribeActor(actors.Items[speaker], features);
        Set(features, SpeakerFeature.Contested, IsContested(attribution, speaker, words));
        Set(features, SpeakerFeature.SameAsBefore,
            attribution > 0 && actors.SpeakersOf(attribution - 1) is [var before, ..] && before == speaker);
        // Up to 20, as all counts here have a bound: what is rarer than the gold holds must not outweigh all else.
        features[(int)SpeakerFeature.Often] = MathF.Log(Math.Min(certainty.Reports[speaker], 20));
        return true;
    }

    /// <summary>How the speaker was found.</summary>
    private void DescribeOrigin(int attribution, int speaker, Span<float> features)
    {
        int first = actors.AttributionSpeaker[attribution];
        Rule rule = actors.SpeakerRules[first];
        Set(features, SpeakerFeature.DescriptionOfNamed, rule == Rule.DescriptionInSource);
        Set(features, SpeakerFeature.PersonPronoun, rule == Rule.PronounInSource);
        Set(features, SpeakerFeature.ThingPronoun, rule == Rule.ThingPronounInSource);
        Set(features, SpeakerFeature.OutsideSource, rule is not (Rule.NameInSource or Rule.Description or Rule.DescriptionInSource
            or Rule.PronounInSource or Rule.ThingPronounInSource));
        if (actors.MentionRules[first] == Rule.PersonPronoun)
        {
            // Log-odds: e^4 is fifty to one, and surer ones are right no more often.
            float margin = actors.SpeakerMargins[first];
            Set(features, SpeakerFeature.OnlyOneFits, float.IsInfinity(margin));
            features[(int)SpeakerFeature.Margin] = float.IsInfinity(margin) ? 0 : Math.Min(margin, 4);
        }

        TokenRange source = attributions.Items[attribution].Source;
        if (!source.IsEmpty && rule != Rule.NameInSource)
        {
            features[(int)SpeakerFeature.Distance] = MathF.Log(1 + SentencesSince(speaker, source.First));
        }
    }

    private static void DescribeActor(in ActorRecord actor, Span<float> features)
    {
        Set(features, SpeakerFeature.OneWord, actor.Kind == ActorKind.Person && actor.Name.Length == 1);
        Set(features, SpeakerFeature.Institution, actor.Kind is ActorKind.Organization or ActorKind.Country or ActorKind.Place);
    }

    /// <summary>How many sentences before a token the actor was mentioned last; 0 when never.</summary>
    private int SentencesSince(int actor, int token)
    {
        ReadOnlySpan<ActorMention> mentions = actors.MentionsOf(actor);
        int low = 0;
        int high = mentions.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (mentions[middle].Tokens.First < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low == 0 ? 0 : text.TokenSentence[token] - text.TokenSentence[mentions[low - 1].Tokens.First];
    }

    /// <summary>Whether a neighbour of an attribution has some of the same words and another speaker, or none.</summary>
    private bool IsContested(int attribution, int speaker, TokenRange words)
    {
        int end = Math.Min(attributions.Count, attribution + Neighbours + 1);
        for (int a = Math.Max(0, attribution - Neighbours); a < end; a++)
        {
            bool isSame = actors.SpeakersOf(a) is [var first, ..] && first == speaker;
            if (!isSame && Touches(attributions.ContentsOf(a), words))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of several ranges, in order and apart from each other, has a token of another.</summary>
    private static bool Touches(ReadOnlySpan<TokenRange> ranges, TokenRange words)
    {
        int low = 0;
        int high = ranges.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (ranges[middle].End <= words.First)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < ranges.Length && ranges[low].First < words.End;
    }

    private static void Set(Span<float> features, SpeakerFeature feature, bool value) => features[(int)feature] = value ? 1 : 0;

    private static float LogOdds(float probability)
    {
        // The estimate of attributions ends at 0.99 in PolNeAR dev; surer ones would reach beyond what the weight was fitted on.
        float p = Math.Clamp(probability, 0.01f, 0.99f);
        return MathF.Log(p / (1 - p));
    }
}
