using System.Numerics;
using NewsParsing.Lexicon;
using NewsParsing.Text;

namespace NewsParsing.Quotations;

/// <summary>
/// Reads the tokens in and around each quotation; writes its kind and confidence. Speech or not is a logistic score over
/// <see cref="KindFeature"/>, unless the word beside it is certain; <see cref="KindRules"/> distinguish the kinds on either side.
/// </summary>
internal sealed class KindClassifier(TraitLexicon traits, QuotationLexicon lexicon)
{
    private const float RuleConfidence = 0.9f;

    /// <summary>What an enumeration (<c>“slow”, “late” and “dear”</c>) hands on from one quotation to the next.</summary>
    // About the weight of a long clause (2.73): the first of the list has a cue, the others nothing but a comma. With 0, 40 of 924 PolNeAR
    // articles differ; with 5, seven.
    private const float EnumerationScore = 2.5f;

    // “slow”, “late” and, in a word, “dear”. With 2 as with 20, one of 924 PolNeAR articles differs.
    private const int MaximumEnumerationGap = 6;

    private const TokenTraits Links =
        TokenTraits.Coordinator | TokenTraits.Determiner | TokenTraits.Relative | TokenTraits.Auxiliary | TokenTraits.Adverb;

    private readonly KindFeatures _features = new(traits);
    private readonly TraitLexicon _traits = traits;
    private readonly float[] _weights = WeightsOf(lexicon);

    public void Run(TextBuffer text, QuotationBuffer output)
    {
        output.ReserveFeatures();
        // Without it 55 of 924 PolNeAR articles differ: in "Board ‘Fails’ The Harbour" every word has a capital, quoted or not.
        bool headline = _features.IsTitleCaseHeadline(text);
        bool isBritish = SinglesPrevail(text, output);
        int previousEnd = -1;
        bool isPreviousSpeech = false;
        for (int i = 0; i < output.Count; i++)
        {
            text.ThrowIfCancelled(i);
            Quotation item = output.Items[i];
            QuotationExtent extent = KindFeatures.ExtentOf(text, output.RangesOf(i));
            // American print puts single marks around scare quotes in headlines and around quotations inside quotations; read as speech, 9
            // of 924 PolNeAR and 16 of 888 worldwide articles differ.
            bool isUnusual = !isBritish && item.Parent < 0 && IsSingle(text.Text, output.CharactersOf(i)[0]);
            ulong features = _features.Of(text, extent, isUnusual, headline);
            bool isEnumerated = isPreviousSpeech && IsEnumeration(text, previousEnd, extent.Before);
            output.Extents[i] = extent;
            output.Features[i] = features;
            output.Guess.Items[i] = Classify(item.IsClosed, features, isEnumerated ? EnumerationScore : 0);
            if (item.Parent < 0)
            {
                previousEnd = extent.After;
                isPreviousSpeech = output.Guess.IsSpeech(i);
            }
        }
    }

    private Utterance Classify(bool isClosed, ulong features, float score)
    {
        QuoteKind kind;
        float confidence = RuleConfidence;
        if (KindRules.OtherByContext(features) is { } certain)
        {
            kind = certain;
        }
        else
        {
            score += Score(features);
            float speech = 1 / (1 + MathF.Exp(-score));
            confidence = MathF.Max(speech, 1 - speech);
            // The log-odds of speech at even chance: the weights come from a logistic regression on PolNeAR train (quotations.tsv).
            kind = score <= 0 ? KindRules.OtherByForm(features) : KindRules.IsDirect(features) ? QuoteKind.Direct : QuoteKind.Mixed;
        }

        return Utterance.Of(kind, confidence, isClosed);
    }

    private float Score(ulong features)
    {
        float score = 0;
        while (features != 0)
        {
            score += _weights[BitOperations.TrailingZeroCount(features)];
            features &= features - 1;
        }

        return score;
    }

    /// <summary>Whether nothing but commas, coordinators, articles and brackets stands between two quotations.</summary>
    private bool IsEnumeration(TextBuffer text, int first, int last)
    {
        // “It was slow.” and “It was late.”: a quotation that ended its sentence begins no list.
        if (first <= 0 || last - first > MaximumEnumerationGap || text.Text[text.TokenEnd[Math.Max(first - 2, 0)] - 1] is '.' or '?' or '!')
        {
            return false;
        }

        int depth = 0;
        for (int i = first; i <= last; i++)
        {
            char c = text.Text[text.TokenStart[i]];
            // “slow” (the mayor’s word), “late”: what is in brackets counts for nothing.
            depth += c is '(' or '[' ? 1 : c is ')' or ']' ? -1 : 0;
            bool isLink = text.TokenKinds[i] == TokenKind.Word
                ? (_traits.Of(text.TokenForm[i]) & Links) != 0
                : c is not ('.' or ':' or ';' or '?' or '!');
            if (!isLink && depth == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool SinglesPrevail(TextBuffer text, QuotationBuffer output)
    {
        int balance = 0;
        for (int i = 0; i < output.Count; i++)
        {
            if (output.Items[i].Parent < 0)
            {
                balance += IsSingle(text.Text, output.CharactersOf(i)[0]) ? 1 : -1;
            }
        }

        // With as many of each, single marks are as usual as double ones and say nothing against speech.
        return balance >= 0;
    }

    private static bool IsSingle(string text, TextSpan span)
        // ''The bridge …'' is written with two single marks (123 of 924 PolNeAR articles) and is a double one.
        => text[span.Start] is '‘' or '\'' or '’' or '‚' or '`' && (span.Length < 2 || text[span.Start + 1] != text[span.Start]);

    private static float[] WeightsOf(QuotationLexicon lexicon)
    {
        float[] weights = new float[64];
        foreach ((string feature, float weight) in lexicon.Weights)
        {
            weights[(int)Enum.Parse<KindFeature>(feature)] = weight;
        }

        return weights;
    }
}
