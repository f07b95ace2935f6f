namespace NewsParsing.Quotations;

/// <summary>What distinguishes speech from other quoted words; the names are those of <c>quotation-weights.tsv</c>.</summary>
internal enum KindFeature
{
    Bias,
    OneWord,
    TwoWords,
    FewWords,
    Clause,
    LongClause,

    /// <summary>Every word but the closed-class ones is capitalised.</summary>
    Capitalized,

    /// <summary>The same of two words or more.</summary>
    TitleCase,
    FiniteVerb,
    SubjectPronoun,
    EndsWithComma,
    EndsSentence,
    BeginsCapitalized,
    BeginsSentence,
    WholeParagraph,

    /// <summary>A cue that takes quotations stands right before, with or without a comma or colon.</summary>
    CueBefore,

    /// <summary>Such a cue stands earlier in the sentence.</summary>
    CueEarlier,

    /// <summary>A cue that names things (<c>called it</c>, <c>described it as</c>) stands shortly before.</summary>
    NamingCueBefore,
    NounCueBefore,

    /// <summary>A cue that takes quotations follows within a few words.</summary>
    CueAfter,

    /// <summary>A cue follows later in the sentence.</summary>
    CueLater,
    AfterAs,
    AfterThat,
    AfterComma,
    AfterColon,
    AfterDash,
    AfterBracket,
    AfterDeterminer,
    AfterPreposition,
    AfterBe,
    AfterCoordinator,
    AfterCapitalized,

    /// <summary>The quoted words stand before a noun: <c>the “parole” status</c>.</summary>
    BeforeWord,

    /// <summary>One or two words before a noun.</summary>
    ShortBeforeWord,

    /// <summary>The word right before names a kind of work or gives a title.</summary>
    AfterWork,
    WorkNearby,

    /// <summary>The word right before gives a name.</summary>
    AfterName,
    NameNearby,

    /// <summary>The word right before takes a term or the words on a sign.</summary>
    AfterTerm,
    TermNearby,

    /// <summary>The word right before calls, labels or describes.</summary>
    NamingCueRightBefore,

    /// <summary>The same as a participle: <c>a group called</c>.</summary>
    AfterNamingParticiple,
    SingleMarks,
    FirstParagraph,

    /// <summary>Another quotation in the sentence before it.</summary>
    SecondInSentence,
    BeginsWithVerb,

    /// <summary>A subject stands before the first finite verb.</summary>
    VerbAfterSubject,
    BeforeDash,
    EndsParagraph,

    /// <summary>Between two capitalised words, without a comma: <c>Robert “Bo” Keller</c>.</summary>
    InsideName,

    /// <summary>A subject pronoun right after a comma inside the marks: <c>“It was,” she paused</c>, whatever the verb.</summary>
    PronounAfterComma,
}
