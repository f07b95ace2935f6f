using NewsParsing.Attributions;
using NewsParsing.Quotations;
using NewsParsing.Rules;
using NewsParsing.Text;

namespace NewsParsing.Speakers;

/// <summary>
/// Gives speech in quotation marks that nobody was found to say the speakers of the one that it goes on with: of its own utterance, of the
/// paragraph after it that it runs on into, of the quotation or report before it.
/// </summary>
internal sealed class QuotationSpeakers(
    RuleSet rules, TextBuffer text, QuotationBuffer quotations, AttributionBuffer attributions, SpeakerBuffer speakers)
{
    /// <summary>Writes for each quotation the attribution whose speakers say it.</summary>
    public void Run(ActorBuffer output)
    {
        Span<int> sources = output.QuotationSource;
        for (int q = 0; q < quotations.Count; q++)
        {
            int attribution = attributions.Utterances.IsSpeech(q) ? attributions.QuotationAttribution[q] : -1;
            sources[q] = attribution >= 0 && speakers.Speakers.HasAny(attribution) ? attribution : -1;
        }

        // "Roe agreed. ¶ “One day.”": without it 24 quotations of worldwide speakers-train have nobody, its speakers fall by 1.9 points.
        if (!rules.Follows(Rule.SpeechGoesOn))
        {
            return;
        }

        PassOn(sources);
        for (int q = 0; q < quotations.Count; q++)
        {
            bool isPassed = sources[q] >= 0 && sources[q] != attributions.QuotationAttribution[q];
            output.QuotationRules[q] = isPassed ? Rule.SpeechGoesOn : Rule.None;
        }
    }

    private void PassOn(Span<int> sources)
    {
        // Backwards, so that several paragraphs pass on whose words they are; then forwards.
        for (int q = quotations.Count - 2; q >= 0; q--)
        {
            if (Lacks(q, sources) && RunsOn(q))
            {
                sources[q] = sources[q + 1];
            }
        }

        int report = 0;
        int last = -1;
        for (int q = 0; q < quotations.Count; q++)
        {
            int first = FirstOf(q);
            while (report < attributions.Count && TokenOf(report) < first)
            {
                last = attributions.Items[report].Parent < 0 && speakers.Speakers.HasAny(report) ? report : last;
                report++;
            }

            if (Lacks(q, sources) && BeginsParagraph(q))
            {
                sources[q] = GoesOn(q) && sources[q - 1] >= 0 ? sources[q - 1]
                    : last >= 0 && IsParagraphBefore(TokenOf(last), q) ? last
                    : -1;
            }
        }
    }

    private bool Lacks(int quotation, Span<int> sources)
        => sources[quotation] < 0 && attributions.Utterances.IsSpeech(quotation) && quotations.Items[quotation].Parent < 0;

    /// <summary>Whether the quotation after it is the same utterance, or begins the next paragraph while this one is left open.</summary>
    private bool RunsOn(int quotation)
    {
        UtteranceBuffer utterances = attributions.Utterances;
        bool isNext = BeginsParagraph(quotation + 1) && IsParagraphBefore(LastOf(quotation), quotation + 1);
        bool isSame = utterances.Items[quotation].Group == utterances.Items[quotation + 1].Group;
        return quotations.Items[quotation + 1].Parent < 0 && utterances.IsSpeech(quotation + 1)
            && (isSame || (!quotations.Items[quotation].IsClosed && isNext));
    }

    /// <summary>Whether it follows on the quotation before, in its paragraph or the next.</summary>
    private bool GoesOn(int quotation)
        => quotation > 0 && quotations.Items[quotation - 1].Parent < 0
            && (attributions.Utterances.Items[quotation - 1].Group == attributions.Utterances.Items[quotation].Group
                || IsParagraphBefore(LastOf(quotation - 1), quotation));

    private bool IsParagraphBefore(int token, int quotation)
        => text.ParagraphOf(FirstOf(quotation)) - text.ParagraphOf(token) is 0 or 1;

    private bool BeginsParagraph(int quotation)
        => FirstOf(quotation) is var first && text.ParagraphToken(text.ParagraphOf(first)) == first;

    private int FirstOf(int quotation) => Math.Min(quotations.RangesOf(quotation)[0].First, text.TokenCount - 1);

    private int LastOf(int quotation) => Math.Max(0, quotations.RangesOf(quotation)[^1].End - 1);

    private int TokenOf(int attribution)
    {
        ref AttributionRecord record = ref attributions.Items[attribution];
        return !record.Source.IsEmpty ? record.Source.First : !record.Cue.IsEmpty ? record.Cue.First
            : attributions.ContentsOf(attribution)[0].First;
    }
}
