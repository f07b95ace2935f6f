namespace NewsParsing.Rules;

/// <summary>
/// What made a decision of the attribution or actor stage: the origin that each attribution, span, speaker and mention carries. Each value
/// but the learned ones can be switched off (<see cref="RuleSet"/>), which is how <c>evaluate rules</c> counts what it is worth.
/// </summary>
internal enum Rule : byte
{
    None = 0,

    // Attributions: learned. They are origins, not rules: without them there is nothing to compare with.

    /// <summary>The labelling network's span of a source or cue.</summary>
    Labelled,

    /// <summary>A learned link between spans.</summary>
    Linked,

    /// <summary>A learned choice of a content.</summary>
    Chosen,

    // Attributions: rules.

    SubjectCandidate,
    SubjectOfUnlinked,
    SharedSubject,
    AdverbialIsNoSource,
    NestedReport,
    SpeakerLabel,
    Signature,
    VerbIntroduces,
    BareSpeechGoesOn,
    ParagraphGoesOn,
    NobodyTakesNoQuotation,

    // Actors: speakers.

    InterviewRole,
    InterviewInitials,
    BesideCue,
    SubjectOfCue,
    QuotedAsSaying,
    NameInSource,
    DescriptionInSource,
    PronounInSource,
    ThingPronounInSource,
    PluralOfJointSpeakers,
    NameAfterTitleOfSource,
    PluralSubjectBefore,
    Description,
    FirstPersonOfParent,

    // Actors: references.

    PersonPronoun,
    ThingPronoun,
    RelativePronoun,
    RoleOfPerson,
    LastSubjectDescribed,
    FirstPersonInQuotation,

    // Actors: names.

    LabelledName,
    ListedName,
    CapitalizedRun,
    TitleCaseLine,
    NameInTitle,
}
