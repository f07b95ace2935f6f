using NewsParsing.Quotations;

namespace NewsParsing.Attributions;

/// <summary>Decides which quotations are speech, and of which kind, from all that is known once the reports are drafted.</summary>
internal sealed class UtteranceDecider(TokenColumns columns, UtteranceFeatures features)
{
    private readonly uint[] _buffer = new uint[FeatureList.Capacity];

    public void Run(AttributionModel model, UtteranceBuffer output)
    {
        QuotationBuffer quotations = columns.Quotations;
        if (quotations.Count == 0)
        {
            return;
        }

        features.Begin();
        for (int q = 0; q < quotations.Count; q++)
        {
            columns.Text.ThrowIfCancelled(q);
            // What is quoted inside a quotation is the speaker's; nothing of the reports is known of it.
            output.Items[q] = quotations.Items[q].Parent >= 0 ? quotations.Guess.Items[q] : Decide(q, model);
        }
    }

    private Utterance Decide(int quotation, AttributionModel model)
    {
        ulong bits = columns.Quotations.Features[quotation];
        if (KindRules.OtherByContext(bits) is not null)
        {
            // The word beside it is certain: of 19 in worldwide speakers-train all are no speech, of which the weights take two for some.
            return columns.Quotations.Guess.Items[quotation];
        }

        float speech = Probability(quotation, isSpeech: false, model);
        QuoteKind kind = speech < 0.5f ? KindRules.OtherByForm(bits)
            : Probability(quotation, isSpeech: true, model) >= 0.5f ? QuoteKind.Direct
            : QuoteKind.Mixed;
        return Utterance.Of(kind, MathF.Max(speech, 1 - speech), columns.Quotations.Items[quotation].IsClosed);
    }

    private float Probability(int quotation, bool isSpeech, AttributionModel model)
    {
        var list = new FeatureList(_buffer);
        features.Extract(quotation, isSpeech, ref list);
        return 1 / (1 + MathF.Exp(-model.Utterances.Sum(list.Items)));
    }
}
