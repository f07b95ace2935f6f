namespace NewsParsing.Rules;

/// <summary>
/// What made a decision of the attribution or actor stage: the origin that each attribution, span, speaker and mention carries. All but
/// mere origins (<see cref="RuleSet.CanSwitchOff"/>) can be switched off, which is how <c>evaluate rules</c> counts what each is worth. The
/// summaries are the text of the table in docs/rules.md; the values stand in the order of the stages and of what they decide.
/// </summary>
internal enum Rule : byte
{
    /// <summary>Nothing: no source, no speaker.</summary>
    None = 0,

    // Attributions: learned. They are origins, not rules: without them there is nothing to compare with.

    /// <summary>The network labelled the words as a cue or source.</summary>
    Labelled,

    /// <summary>The learned links chose the source for its cue.</summary>
    Linked,

    /// <summary>The learned choice among whole clauses and quotations took the content.</summary>
    Chosen,

    // Attributions: rules.

    /// <summary>
    /// The subject of a cue is offered to the learned links as a source, though not labelled: <c>[Ms. Oduya], it emerged later, denied
    /// it</c>.
    /// </summary>
    SubjectCandidate,

    /// <summary>
    /// A cue that the learned links left without a source takes its subject: <c>[The ferry company], founded in 1902, warned …</c>
    /// </summary>
    SubjectOfUnlinked,

    /// <summary>
    /// A cue without a subject shares the source of the report before it in its sentence: <c>[Oduya] praised the crew and added that …</c>
    /// </summary>
    SharedSubject,

    /// <summary>An adverbial right before the cue is no source: <c>Oduya has in recent weeks said that …</c></summary>
    AdverbialIsNoSource,

    /// <summary>
    /// The subject of a report that hears is no source: <c>[The inquest] heard that …, [the crew] were told by Oduya that …</c>
    /// </summary>
    SubjectHears,

    /// <summary>What a report between commas interrupts is content, too: <c>[The ferry will], Oduya believes, sink</c></summary>
    Interposed,

    /// <summary>
    /// A content is read once more for reports of others in it: <c>Oduya said [the pilot had told her that the brakes failed]</c>.
    /// </summary>
    NestedReport,

    /// <summary>A name in capitals, or Q or A, and a colon begin a paragraph of a transcript: <c>ODUYA: I never saw it.</c></summary>
    SpeakerLabel,

    /// <summary>What a label says of nobody is no report: <c>NOTE: The times are those of Oslo.</c></summary>
    LabelOfNobody,

    /// <summary>A dash and a name after speech sign it: <c>“Every boat counts.” – Harbour master Lena Oduya</c></summary>
    Signature,

    /// <summary>A line of its own that names somebody signs the quotation over it, or heads the one under it.</summary>
    CreditLine,

    /// <summary>
    /// What follows a paragraph that ends in <c>Oduya said:</c> without marks is her speech, and its next paragraphs with <c>we</c> or
    /// <c>I</c>.
    /// </summary>
    UnmarkedSpeech,

    /// <summary>
    /// A verb of speech before a quotation that no content covers introduces it: <c>while the crowd chanted, “Let them sail”</c>.
    /// </summary>
    VerbIntroduces,

    /// <summary>
    /// A quoted sentence without a cue goes on with the report before it, in its paragraph or as the first words of the next.
    /// </summary>
    BareSpeechGoesOn,

    /// <summary>
    /// A quoted sentence without a cue and a report before it is whose story is told before it: <c>[Oduya] shook her head. “Not again.”</c>
    /// </summary>
    NarrativeSubject,

    /// <summary>The first paragraph of a quotation goes to the report whose content holds its later paragraphs.</summary>
    ParagraphGoesOn,

    /// <summary>
    /// A report without a source takes no quotation from one with a source around it: <c>Oduya said the ships are known as “ghosts”</c>.
    /// </summary>
    NobodyTakesNoQuotation,

    // Actors: speakers.

    /// <summary>
    /// The labels Q and A mean the two of whom the introduction says who asked whom: <c>Tom Reyes spoke with novelist Ana Lind. Q: …</c>
    /// </summary>
    InterviewRole,

    /// <summary>Initials as a label mean the person with those initials: <c>AL: I wrote it at night.</c></summary>
    InterviewInitials,

    /// <summary>
    /// Without a source, the mention right before the cue speaks, over a comma too: <c>the mayor, Ana Lind, had told her</c>.
    /// </summary>
    BesideCue,

    /// <summary>
    /// Without a source, the subject of the cue speaks, also over clauses that share it: <c>Ana Lind rose and, at length, explained …</c>
    /// </summary>
    SubjectOfCue,

    /// <summary>Not who quotes speaks but who is quoted: <c>the agency quoted [Ana Lind] as saying</c>.</summary>
    QuotedAsSaying,

    /// <summary>A name at the head of the source.</summary>
    NameInSource,

    /// <summary>A description at the head of the source that means somebody named elsewhere: <c>[the mayor] said</c>.</summary>
    DescriptionInSource,

    /// <summary>The source is a pronoun for a person: <c>[she] said</c>.</summary>
    PronounInSource,

    /// <summary>The source is a pronoun for an organisation, country or document: <c>[it] said in a statement</c>.</summary>
    ThingPronounInSource,

    /// <summary>
    /// <c>they</c>, <c>both</c> and <c>the two</c> mean all who spoke or were named together last:
    /// <c>Lind and Reyes agreed. [They] said …</c>
    /// </summary>
    PluralOfJointSpeakers,

    /// <summary>A source that is the title before a name means its bearer: <c>[harbour master] Lena Oduya said</c>.</summary>
    NameAfterTitleOfSource,

    /// <summary>A source that is an apposition alone means the person before its comma: <c>Ana Lind, [a nurse,] said</c>.</summary>
    NameBeforeAppositive,

    /// <summary><c>they</c> for which nobody was found means the plural subject just before: <c>Villagers fled. [They] said …</c></summary>
    PluralSubjectBefore,

    /// <summary>A source that names nobody known is an actor of its own: <c>[two dockers] said</c>.</summary>
    Description,

    /// <summary>
    /// <c>I</c> and <c>we</c> as a source inside somebody's words are that somebody: <c>“[I] said no,” Lind recalled</c>.
    /// </summary>
    FirstPersonOfParent,

    /// <summary>
    /// Speech that no attribution holds has the speakers of the quotation or report that it goes on with: <c>Lind agreed. ¶ “[It is
    /// late.]”</c>
    /// </summary>
    SpeechGoesOn,

    // Actors: references.

    /// <summary><c>he</c> and <c>she</c> mean the person whom the coreference model takes.</summary>
    PersonPronoun,

    /// <summary><c>it</c> and <c>they</c> as a source mean whom or what the coreference model takes.</summary>
    ThingPronoun,

    /// <summary><c>who</c>, <c>which</c> and <c>that</c> mean the mention before them: <c>Lind, [who] said …</c></summary>
    RelativePronoun,

    /// <summary>
    /// A description means whom the coreference model takes, by title, role, place and what else is known: <c>[the mayor]</c>.
    /// </summary>
    RoleOfPerson,

    /// <summary><c>I</c>, <c>me</c> and <c>my</c> in a quotation mean its speaker.</summary>
    FirstPersonInQuotation,

    // Actors: names.

    /// <summary>The network labelled the words as a name.</summary>
    LabelledName,

    /// <summary>A name in the gazetteers is a country, place or organisation: <c>Unicef</c>.</summary>
    ListedName,

    /// <summary>
    /// In headlines and other lines of capitals only names known from the body or lists are names: <c>Oduya Rules Out Strike</c>.
    /// </summary>
    TitleCaseLine,
}
