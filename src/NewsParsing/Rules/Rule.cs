namespace NewsParsing.Rules;

/// <summary>
/// What made a decision of the attribution or actor stage: the origin that each attribution, span, speaker and mention carries. Each value but
/// the learned ones can be switched off (<see cref="RuleSet"/>), which is how <c>evaluate rules</c> counts what it is worth.
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
    SharedByFragment,
    AgentOfPassive,
    AdverbialIsNoSource,
    NameInClauseOfSubject,
    SourceEndsBeforeContent,
    CueWithoutAdverbial,
    ContentWithSubject,
    NestedReport,
    SpeakerLabel,
    Signature,
    NameIntroduces,
    VerbIntroduces,
    IntroducingCueGoesOn,
    BareSpeechGoesOn,
    ConjunctGoesOn,
    ParagraphGoesOn,
    NobodyTakesNoQuotation,

    // Actors: speakers.

    InterviewRole,
    InterviewInitials,
    InTheWordsOf,
    AccordingTo,
    QuotedBy,
    SourceIsTime,
    BesideCue,
    SubjectOfCue,
    SentenceTopic,
    QuotedAsSaying,
    SubjectPhrase,
    NameInSource,
    DescriptionInSource,
    PronounInSource,
    ThingPronounInSource,
    PluralOfJointSpeakers,
    TitledNameEndsSource,
    NameAfterTitleOfSource,
    NameAppositive,
    NameBeforeAppositive,
    PluralSubjectBefore,
    Description,
    JointByTree,
    JointBeforeAside,
    JointAfterAside,
    JointAfterAsides,
    FirstPersonOfParent,
    SourceOfSharers,

    // Actors: references.

    PersonPronoun,
    GuessedThing,
    ThingPronoun,
    RelativePronoun,
    RoleOfPerson,
    NationalOfPerson,
    LastSubjectDescribed,
    OnlyPersonDescribed,
    FirstPersonInQuotation,

    // Actors: names.

    LabelledName,
    ListedName,
    CapitalizedRun,
    TitleCaseLine,
    NameInTitle,
    OneOfTwoUnknownPlaces,
}
