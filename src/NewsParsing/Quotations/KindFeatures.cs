using NewsParsing.Text;

namespace NewsParsing.Quotations;

/// <summary>Reads the tokens in and around a quotation; determines which features it has. Looks at a bounded number of tokens.</summary>
internal sealed partial class KindFeatures(TraitLexicon traits)
{
    /// <summary>Long quotations show what they are at their head; the rest need not be read.</summary>
    // Speech shows what it is at its head: read whole, 2 of 924 PolNeAR and 7 of 888 worldwide articles differ; with 10 tokens 16 and 26.
    private const int MaximumContentTokens = 20;

    // With 1,000, 11 of 924 PolNeAR articles differ, with 12, 123; a sentence of PolNeAR has 22 tokens in the median and 42 or fewer in
    // nine of ten.
    private const int MaximumContextTokens = 30;
    // “…,” Ana Ruiz, the head of the board, said. With 3, 57 of 924 PolNeAR articles differ, with 14, 32.
    private const int NearTokens = 7;
    // "Ann Roe Wins" may be a name and a verb in any line. With 1, no PolNeAR article differs, with 8, four of 924.
    private const int MinimumHeadlineWords = 4;
    private const ulong Capitals = (1UL << (int)KindFeature.Capitalized) | (1UL << (int)KindFeature.TitleCase);

    // "named their robot “Bo”", "known to friends as “Bo”". With 1, 12 of 924 PolNeAR articles differ, with 8, eight.
    private const int NearWords = 4;

    /// <summary>What a participle does not belong to: the word before it is no noun.</summary>
    private const TokenTraits NoNoun =
        TokenTraits.Subject | TokenTraits.Relative | TokenTraits.Coordinator | TokenTraits.Adverb;

    private readonly TraitLexicon _traits = traits;

    /// <summary>Finds a quotation's tokens without its marks.</summary>
    public static QuotationExtent ExtentOf(TextBuffer text, ReadOnlySpan<TokenRange> ranges)
    {
        var whole = new TokenRange(ranges[0].First, ranges[^1].End);
        int first = whole.First;
        while (first < whole.End && IsMark(text, first))
        {
            first++;
        }

        int end = whole.End;
        while (end > first && IsMark(text, end - 1))
        {
            end--;
        }

        return new QuotationExtent(new TokenRange(first, end), whole);
    }

    /// <param name="text">The text.</param>
    /// <param name="extent">The quotation's tokens.</param>
    /// <param name="isUnusual">Whether its marks are single ones where double ones prevail.</param>
    /// <param name="headline">What <see cref="IsTitleCaseHeadline"/> says of the text.</param>
    public ulong Of(TextBuffer text, in QuotationExtent extent, bool isUnusual, bool headline)
    {
        bool isFirst = extent.Inside.First < text.TokenCount && text.ParagraphOf(extent.Inside.First) == 0;
        bool isHeadline = isFirst && headline;
        ulong features = Bit(KindFeature.Bias) | Content(text, extent);
        features |= Before(text, extent, isHeadline) | After(text, extent, isHeadline);
        if (IsInsideName(text, extent))
        {
            features |= Bit(KindFeature.InsideName);
        }

        // “Fails” in a title-case headline has its capital from the headline.
        if (isHeadline)
        {
            features &= ~Capitals;
        }

        features |= isFirst ? Bit(KindFeature.FirstParagraph) : isUnusual ? Bit(KindFeature.SingleMarks) : 0;
        return Has(features, KindFeature.BeforeWord) && (Has(features, KindFeature.OneWord) || Has(features, KindFeature.TwoWords))
            ? features | Bit(KindFeature.ShortBeforeWord)
            : features;
    }

    /// <summary>Whether the first paragraph capitalises every word: a headline whose capitals say nothing.</summary>
    public bool IsTitleCaseHeadline(TextBuffer text)
    {
        if (text.ParagraphCount == 0)
        {
            return false;
        }

        int words = 0;
        int end = Math.Min(text.ParagraphEnd(0), MaximumContextTokens);
        for (int i = 0; i < end; i++)
        {
            if (text.TokenKinds[i] != TokenKind.Word || !char.IsLetter(text.Text[text.TokenStart[i]]))
            {
                continue;
            }

            if ((text.TokenShapes[i] & TokenShape.Capitalized) != 0)
            {
                words++;
            }
            else if ((_traits.Of(text.TokenForm[i]) & TokenTraits.Lower) == 0)
            {
                return false;
            }
        }

        return words >= MinimumHeadlineWords;
    }

    public static bool Has(ulong features, KindFeature feature) => (features & Bit(feature)) != 0;

    private static ulong Bit(KindFeature feature) => 1UL << (int)feature;

    /// <summary>A closing single mark can be a token of another kind, for it may be an apostrophe.</summary>
    private static bool IsMark(TextBuffer text, int token)
        => text.TokenKinds[token] == TokenKind.QuotationMark
            // In ‘the players’ the last mark may be read as the plural's apostrophe.
            || (text.TokenEnd[token] - text.TokenStart[token] == 1 && text.Text[text.TokenStart[token]] is '\'' or '’' or '‘');

    private bool IsInsideName(TextBuffer text, in QuotationExtent extent)
        => extent.Before >= 0
            && extent.After < text.TokenCount
            && text.TokenSentence[extent.Before] == text.TokenSentence[extent.After]
            // Robert “Bo” Keller. Six of 924 PolNeAR and nine of 888 worldwide articles have such a name.
            && IsName(text, extent.Before)
            && IsName(text, extent.After);

    private bool IsName(TextBuffer text, int token)
        => (text.TokenShapes[token] & TokenShape.Capitalized) != 0
            && (_traits.Of(text.TokenForm[token]) & (TokenTraits.Known | TokenTraits.Lower)) == 0;

    private ulong Before(TextBuffer text, in QuotationExtent extent, bool isHeadline)
    {
        int sentence = extent.Inside.First < text.TokenCount ? text.TokenSentence[extent.Inside.First] : text.SentenceCount - 1;
        int first = Math.Max(text.SentenceToken[sentence], extent.Inside.First - MaximumContextTokens);
        int i = extent.Before;
        if (i < first || EndsSentence(text, i))
        {
            bool isParagraph = i < 0 || text.ParagraphOf(i) != text.ParagraphOf(Math.Min(extent.Inside.First, text.TokenCount - 1));
            return Bit(KindFeature.BeginsSentence) | (isParagraph ? WholeParagraph(text, extent) : 0);
        }

        ulong features = Neighbour(text, ref i, first);
        if (i < first)
        {
            return features;
        }

        features |= Adjacent(text, i, first);
        return features | Earlier(text, i, first, isHeadline);
    }

    private static bool EndsSentence(TextBuffer text, int token)
        => text.TokenEnd[token] - text.TokenStart[token] == 1 && text.Text[text.TokenStart[token]] is '.' or '!' or '?';

    private static ulong WholeParagraph(TextBuffer text, in QuotationExtent extent)
        => extent.After >= text.TokenCount || text.ParagraphOf(extent.After) != text.ParagraphOf(Math.Max(extent.Inside.End - 1, 0))
            ? Bit(KindFeature.WholeParagraph)
            : 0;

    /// <summary>The punctuation right before; moves on to the word before it.</summary>
    private static ulong Neighbour(TextBuffer text, ref int i, int first)
    {
        ulong features = 0;
        while (i >= first && text.TokenKinds[i] is not (TokenKind.Word or TokenKind.Number or TokenKind.Link))
        {
            features |= text.Text[text.TokenStart[i]] switch
            {
                // She said, “…” and the rule: “…” speak for speech (the colon by 2.00, the comma by 0.04: commas stand before anything).
                ',' => Bit(KindFeature.AfterComma),
                ':' => Bit(KindFeature.AfterColon),
                '(' or '[' => Bit(KindFeature.AfterBracket),
                _ when text.TokenKinds[i] == TokenKind.Dash => Bit(KindFeature.AfterDash),
                _ when text.TokenKinds[i] == TokenKind.QuotationMark => Bit(KindFeature.SecondInSentence),
                _ => 0,
            };
            i--;
        }

        return features;
    }

    /// <summary>The word right before.</summary>
    private ulong Adjacent(TextBuffer text, int i, int first)
    {
        TokenTraits traits = _traits.Of(text.TokenForm[i]);
        ulong features = 0;
        features |= (traits & TokenTraits.Determiner) != 0 ? Bit(KindFeature.AfterDeterminer) : 0;
        features |= (traits & TokenTraits.Preposition) != 0 ? Bit(KindFeature.AfterPreposition) : 0;
        features |= (traits & TokenTraits.Coordinator) != 0 ? Bit(KindFeature.AfterCoordinator) : 0;
        features |= (traits & TokenTraits.Auxiliary) != 0 ? Bit(KindFeature.AfterBe) : 0;
        features |= (traits & TokenTraits.ClauseCue) != 0 ? Bit(KindFeature.CueBefore) : 0;
        features |= (text.TokenShapes[i] & TokenShape.Capitalized) != 0 ? Bit(KindFeature.AfterCapitalized) : 0;
        features |= text.TokenText(i) switch
        {
            // "described it as “a mess”", "said that “nobody” knew": 0.63 and 1.68 in the regression.
            "as" => Bit(KindFeature.AfterAs),
            "that" => Bit(KindFeature.AfterThat),
            _ => 0,
        };
        if ((traits & TokenTraits.NamingCue) != 0)
        {
            features |= Bit(KindFeature.NamingCueRightBefore) | (IsParticiple(text, i, first) ? Bit(KindFeature.AfterNamingParticiple) : 0);
        }

        return features | Contexts(text, i, first);
    }

    /// <summary>
    /// Whether a naming cue belongs to the noun before it (<c>a film called</c>, <c>is called</c>) and has no subject of its own.
    /// </summary>
    private bool IsParticiple(TextBuffer text, int i, int first)
        => i > first
            && text.TokenKinds[i - 1] == TokenKind.Word
            // "a group called “Acme”" gives a name, "Roe called “Acme” a fraud" speech: the subject may not be a name. Without the other
            // classes five of 924 PolNeAR articles differ.
            && (text.TokenShapes[i - 1] & TokenShape.Capitalized) == 0
            && (_traits.Of(text.TokenForm[i - 1]) & NoNoun) == 0;

    /// <summary>
    /// Words that take a title, a name or a term: right before, or within a few words (<c>known as</c>, <c>named their robot</c>).
    /// </summary>
    private ulong Contexts(TextBuffer text, int last, int first)
    {
        ulong features = 0;
        for (int i = last; i >= first && last - i < NearWords; i--)
        {
            TokenTraits traits = _traits.Of(text.TokenForm[i]);
            bool isAdjacent = i == last;
            features |= (traits & TokenTraits.Work) == 0 ? 0 : Bit(isAdjacent ? KindFeature.AfterWork : KindFeature.WorkNearby);
            features |= (traits & TokenTraits.Naming) == 0 ? 0 : Bit(isAdjacent ? KindFeature.AfterName : KindFeature.NameNearby);
            features |= (traits & TokenTraits.Term) == 0 ? 0 : Bit(isAdjacent ? KindFeature.AfterTerm : KindFeature.TermNearby);
        }

        return features;
    }

    /// <summary>The cues earlier in the sentence.</summary>
    private ulong Earlier(TextBuffer text, int last, int first, bool isHeadline)
    {
        ulong features = 0;
        for (int i = last; i >= first; i--)
        {
            if (text.TokenKinds[i] == TokenKind.QuotationMark)
            {
                features |= Bit(KindFeature.SecondInSentence);
            }

            TokenTraits traits = _traits.Of(text.TokenForm[i]);
            // "the Post Report “…”": a cue with a capital is part of a name (17 of 924 PolNeAR articles), unless every word has one.
            if ((traits & TokenTraits.Cue) == 0 || (!isHeadline && (text.TokenShapes[i] & TokenShape.Capitalized) != 0))
            {
                continue;
            }

            features |= (traits & TokenTraits.LikelyCue) != 0 ? Bit(KindFeature.CueEarlier) : 0;
            features |= (traits & TokenTraits.NounCue) != 0 ? Bit(KindFeature.NounCueBefore) : 0;
            // "called the plan “a mess”": what is called stands near its name.
            features |= (traits & TokenTraits.NamingCue) != 0 && last - i <= NearTokens ? Bit(KindFeature.NamingCueBefore) : 0;
        }

        return features;
    }

    private ulong After(TextBuffer text, in QuotationExtent extent, bool isHeadline)
    {
        int i = extent.After;
        // British print closes before the full stop or comma: ‘no money left’, he said.
        while (i < text.TokenCount && text.Text[text.TokenStart[i]] is '.' or ',')
        {
            i++;
        }

        if (i >= text.TokenCount || extent.Inside.End == 0 || text.ParagraphOf(i) != text.ParagraphOf(extent.Inside.End - 1))
        {
            return Bit(KindFeature.EndsParagraph);
        }

        ulong features = 0;
        if (text.TokenKinds[i] == TokenKind.Dash)
        {
            features |= Bit(KindFeature.BeforeDash);
        }
        else if (i == extent.After
            && text.TokenKinds[i] == TokenKind.Word
            && (isHeadline || (text.TokenShapes[i] & TokenShape.Capitalized) == 0)
            && (_traits.Of(text.TokenForm[i]) & TokenTraits.Known) == 0)
        {
            features |= Bit(KindFeature.BeforeWord);
        }

        i = extent.After;

        if (i < text.TokenCount && extent.Inside.End > 0 && text.Text[text.TokenStart[extent.Inside.End - 1]] == ','
            && (_traits.Of(text.TokenForm[i]) & TokenTraits.Subject) != 0)
        {
            // Verbs of speech are not the only ones: “It was,” she paused, “over.” The weight of 2.5 is set by hand, for such a comma has
            // no other use.
            features |= Bit(KindFeature.PronounAfterComma);
        }

        int end = Math.Min(text.TokenCount, i + MaximumContextTokens);
        for (int j = i; j < end && !EndsSentence(text, j) && text.TokenKinds[j] != TokenKind.QuotationMark; j++)
        {
            if ((_traits.Of(text.TokenForm[j]) & TokenTraits.QuotationCue) != 0)
            {
                return features | Bit(j - i < NearTokens ? KindFeature.CueAfter : KindFeature.CueLater);
            }
        }

        return features;
    }
}
