namespace NewsParsing.Quotations;

/// <summary>What the features of a quotation say for certain, and how the kinds on either side of speech are distinguished.</summary>
internal static class KindRules
{
    private const ulong AnyCue = (1UL << (int)KindFeature.CueBefore) | (1UL << (int)KindFeature.CueEarlier)
        | (1UL << (int)KindFeature.CueAfter) | (1UL << (int)KindFeature.CueLater)
        | (1UL << (int)KindFeature.NamingCueBefore) | (1UL << (int)KindFeature.NounCueBefore)
        | (1UL << (int)KindFeature.AfterThat) | (1UL << (int)KindFeature.AfterColon) | (1UL << (int)KindFeature.BeginsSentence);

    private const ulong EndsInside = (1UL << (int)KindFeature.EndsSentence) | (1UL << (int)KindFeature.EndsWithComma);

    private const ulong Introduced =
        (1UL << (int)KindFeature.CueBefore) | (1UL << (int)KindFeature.AfterColon) | (1UL << (int)KindFeature.AfterComma);

    /// <summary>
    /// The kind that a title, a name or a term has by the word beside it, whatever else speaks; null when nothing is certain.
    /// </summary>
    // Without these rules 73 of 924 PolNeAR and 45 of 888 worldwide articles differ: the regression learned speech or not on PolNeAR, and
    // nothing of titles and names.
    public static QuoteKind? OtherByContext(ulong features)
    {
        // Ten words and more speak for speech by 2.73, more than anything else (quotations.tsv).
        bool isShort = !Has(features, KindFeature.LongClause);
        bool isPlain = isShort && !Has(features, KindFeature.SubjectPronoun);
        bool isCapitalized = Has(features, KindFeature.Capitalized);
        // the film “The Harbour”, a song called “We Will Go”: a pronoun only where every word has a capital (18 of 924 PolNeAR, 5 of 888
        // worldwide articles).
        if (Has(features, KindFeature.AfterWork) && isShort && Has(features, KindFeature.BeginsCapitalized) && (isPlain || isCapitalized))
        {
            return QuoteKind.Title;
        }

        if (isCapitalized && Has(features, KindFeature.InsideName)
            && (Has(features, KindFeature.OneWord) || Has(features, KindFeature.TwoWords)))
        {
            return QuoteKind.Name;
        }

        // nicknamed “The Boss”, a group called “Acme” (18 of 924 PolNeAR and of 888 worldwide articles).
        if (isShort && isCapitalized && (Has(features, KindFeature.AfterName) || Has(features, KindFeature.AfterNamingParticiple)))
        {
            return QuoteKind.Name;
        }

        // named their robot “Bo”; not "dubbed Bo, called it “Sad”" (two of 924 PolNeAR, three of 888 worldwide articles).
        if (isPlain && isCapitalized && Has(features, KindFeature.NameNearby) && !Has(features, KindFeature.NamingCueBefore))
        {
            return QuoteKind.Name;
        }

        // so-called “experts”, a banner reading “Go” (36 of 924 PolNeAR, 12 of 888 worldwide articles): words on a sign are said by nobody
        // in the text.
        if (isPlain && Has(features, KindFeature.AfterTerm))
        {
            return QuoteKind.Scare;
        }

        return isPlain && IsHeadline(features) ? QuoteKind.Title : null;
    }

    /// <summary>Title, name or scare quotes of what is no speech.</summary>
    public static QuoteKind OtherByForm(ulong features)
    {
        // “The Harbour Post” without any cue is a title; “Post” alone only near a word such as film.
        if (Has(features, KindFeature.TitleCase) || (Has(features, KindFeature.Capitalized) && Has(features, KindFeature.WorkNearby)))
        {
            return Has(features, KindFeature.NameNearby) ? QuoteKind.Name : QuoteKind.Title;
        }

        return QuoteKind.Scare;
    }

    /// <summary>Whether speech is whole clauses rather than a fragment in the writer's own.</summary>
    public static bool IsDirect(ulong features)
    {
        // “A mess.” may begin a sentence of its own in direct speech: a verb or what stands inside the marks at the end shows it.
        bool isClause = Has(features, KindFeature.FiniteVerb) || Has(features, KindFeature.SubjectPronoun);
        bool isLong = Has(features, KindFeature.LongClause) || Has(features, KindFeature.Clause);
        if (Has(features, KindFeature.BeginsCapitalized))
        {
            if (Has(features, KindFeature.BeginsSentence))
            {
                return isClause || (features & EndsInside) != 0;
            }

            return (isClause && (features & (Introduced | EndsInside)) != 0)
                || (Has(features, KindFeature.EndsSentence) && (features & Introduced) != 0)
                || (isClause && isLong && !Has(features, KindFeature.TitleCase));
        }

        return isLong
            && Has(features, KindFeature.VerbAfterSubject)
            && !Has(features, KindFeature.BeginsWithVerb)
            && (Has(features, KindFeature.CueBefore) || Has(features, KindFeature.BeginsSentence));
    }

    /// <summary>A headline named as a source: a line of a list, or at the end of a paragraph without any cue.</summary>
    private static bool IsHeadline(ulong features)
    {
        if ((features & EndsInside) != 0 || !Has(features, KindFeature.BeginsCapitalized))
        {
            return false;
        }

        // Wikinews ends with its sources: “Storm hits coast” — The Harbour Times, or The Harbour Times, “Storm hits coast” (two of 12
        // articles of gum-news).
        return Has(features, KindFeature.BeginsSentence)
            ? Has(features, KindFeature.BeforeDash)
            : (features & AnyCue) == 0 && Has(features, KindFeature.AfterComma) && Has(features, KindFeature.EndsParagraph);
    }

    private static bool Has(ulong features, KindFeature feature) => KindFeatures.Has(features, feature);
}
