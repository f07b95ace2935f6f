using NewsParsing.Text;

namespace NewsParsing.Quotations;

/// <summary>What the words inside the marks say.</summary>
internal sealed partial class KindFeatures
{
    private ulong Content(TextBuffer text, in QuotationExtent extent)
    {
        int words = 0;
        bool isCapitalized = true;
        ulong features = 0;
        int end = Math.Min(extent.Inside.End, extent.Inside.First + MaximumContentTokens);
        for (int i = extent.Inside.First; i < end; i++)
        {
            if (text.TokenKinds[i] is not (TokenKind.Word or TokenKind.Number))
            {
                continue;
            }

            words++;
            TokenTraits traits = _traits.Of(text.TokenForm[i]);
            bool isUpper = text.TokenKinds[i] == TokenKind.Number || (text.TokenShapes[i] & TokenShape.Capitalized) != 0;
            // "War and Peace" and "1984" are titles: small words after the first and numbers take no capital.
            isCapitalized &= isUpper || (words > 1 && (traits & TokenTraits.Lower) != 0);
            features |= ContentWord(traits, words == 1);
        }

        // Steps instead of a slope: in quotations.tsv one to four words speak for or against speech by half a point, ten and more by 2.7.
        features |= Bit(words switch
        {
            <= 1 => KindFeature.OneWord,
            2 => KindFeature.TwoWords,
            <= 4 => KindFeature.FewWords,
            <= 9 => KindFeature.Clause,
            _ => KindFeature.LongClause,
        });
        if (isCapitalized && words > 0)
        {
            features |= Bit(KindFeature.Capitalized) | (words > 1 ? Bit(KindFeature.TitleCase) : 0);
        }

        return features | ContentEnds(text, extent);
    }

    private static ulong ContentWord(TokenTraits traits, bool isFirst)
    {
        ulong features = 0;
        bool isFinite = (traits & TokenTraits.Finite) != 0;
        if (isFinite)
        {
            // “Vote Roe” begins with what may be a verb or a noun, “we vote Roe” has a subject before it.
            features |= Bit(KindFeature.FiniteVerb) | (isFirst ? 0 : Bit(KindFeature.VerbAfterSubject));
        }

        if ((traits & TokenTraits.Subject) != 0)
        {
            features |= Bit(KindFeature.SubjectPronoun);
        }

        return isFirst && (traits & (TokenTraits.Finite | TokenTraits.Nonfinite)) != 0
            ? features | Bit(KindFeature.BeginsWithVerb)
            : features;
    }

    private static ulong ContentEnds(TextBuffer text, in QuotationExtent extent)
    {
        ulong features = 0;
        if (extent.Inside.First < extent.Inside.End)
        {
            if ((text.TokenShapes[extent.Inside.First] & TokenShape.Capitalized) != 0)
            {
                features |= Bit(KindFeature.BeginsCapitalized);
            }

            features |= text.Text[text.TokenEnd[extent.Inside.End - 1] - 1] switch
            {
                ',' => Bit(KindFeature.EndsWithComma),
                '.' or '!' or '?' or '…' => Bit(KindFeature.EndsSentence),
                _ => 0,
            };
        }

        return features;
    }
}
