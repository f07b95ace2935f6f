namespace NewsParsing.Lexicon;

/// <summary>The word classes that tell actors; a word may have several.</summary>
[Flags]
internal enum ActorClasses : ulong
{
    None = 0,

    /// <summary>Stands before a name as the bearer's office: <c>President</c>.</summary>
    // "Senator Ruiz", "General Oduya": apart from PersonNoun ("neighbor", "carpenter"), since offices are forms of address and trades are
    // not.
    Title = 1,

    /// <summary>Names one person by role: <c>aide</c>, <c>neighbour</c>.</summary>
    PersonNoun = 2,

    /// <summary>Names several people: <c>police</c>, <c>residents</c>.</summary>
    GroupNoun = 4,

    /// <summary>Is the head of an organisation's name: <c>Ministry</c>, <c>Inc.</c></summary>
    OrganizationWord = 8,

    /// <summary>Is the head of a place's name: <c>Street</c>, <c>River</c>.</summary>
    PlaceWord = 16,

    /// <summary>Names a text that can speak: <c>report</c>, <c>poll</c>.</summary>
    DocumentNoun = 32,

    /// <summary>A form of address: <c>Mr.</c>, <c>Sir</c>.</summary>
    Honorific = 64,

    /// <summary>Has a capital letter, but names no actor: weekdays, months, languages.</summary>
    NotName = 128,

    /// <summary>A closed-class word: determiners, prepositions, pronouns, conjunctions, auxiliaries, adverbs of discourse.</summary>
    FunctionWord = 256,

    // "the director of the clinic": the role ends before "of"; and a name after "in" or "from" is a place sooner than a person.
    Preposition = 512,

    /// <summary>Stands between a determiner and a role noun: <c>former</c>, <c>foreign</c>, <c>policy</c>.</summary>
    TitleModifier = 1024,

    /// <summary>What a government has or does: <c>troops</c>, <c>support</c>, <c>position</c>.</summary>
    GovernmentNoun = 2048,

    // "The widow … she", "Mrs. Ito … she": kinship and courtesy state a gender, by which pronouns are matched (Lappin and Leass 1994).
    FemaleNoun = 4096,

    MaleNoun = 8192,

    // Two bits and not three classes: a name of both lists (Robin, Sasha) has both and gives no gender.
    FemaleFirstName = 1 << 14,

    MaleFirstName = 1 << 15,

    /// <summary>A small word inside a family name: <c>van</c>, <c>al</c>, <c>de</c>.</summary>
    NameParticle = 1 << 16,

    /// <summary>Follows a family name: <c>Jr.</c>, <c>III</c>.</summary>
    NameSuffix = 1 << 17,

    /// <summary>A role noun that is a common family name as well: <c>Cook</c>, <c>Baker</c>.</summary>
    // "Cook said" with a capital inside a sentence is the person, "the cook said" the trade.
    SurnameNoun = 1 << 18,

    /// <summary>An adjective or noun of nationality.</summary>
    Demonym = 1 << 19,

    /// <summary>Heads a state or government: <c>president</c>, <c>premier</c>, <c>leader</c>.</summary>
    // "the Chilean leader" after "President Rojas of Chile": one head of state to a country, where "the Chilean senator" may be any of
    // many.
    LeaderNoun = 1 << 20,

    /// <summary>A family name that stands first in its culture: <c>Xi</c>, <c>Nguyen</c>.</summary>
    // "Chen Guang … Chen said": the short form of a Chinese, Korean or Vietnamese name is its first word.
    FamilyNameFirst = 1 << 21,

    /// <summary>A frequent verb form that ends the words before a role noun.</summary>
    // "She told veteran reporter Ana Ruiz": the words before the role noun are its modifiers back to "told", and no further.
    Verb = 1 << 22,

    /// <summary>Has a capital letter and is no name alone, but may begin one: <c>Catholic</c>, <c>New</c>.</summary>
    // "Catholic" alone is nobody, "Catholic Relief" begins a name; NotName's words (Monday, Brexit) stop a name where they stand.
    NameAdjective = 1 << 23,

    /// <summary>
    /// Ends or begins the name of a law, event, storm, prize or numbered part: <c>Clean Air Act</c>, <c>Hurricane Ida</c>.
    /// </summary>
    ThingWord = 1 << 24,

    /// <summary>A frequent family name.</summary>
    FamilyName = 1 << 26,

    /// <summary>Opens a relative clause: <c>who</c>, <c>that</c>.</summary>
    RelativePronoun = 1 << 27,

    /// <summary><c>a</c>, <c>an</c>.</summary>
    IndefiniteArticle = 1 << 28,

    /// <summary><c>his</c>, <c>my</c>.</summary>
    PossessivePronoun = 1 << 29,

    /// <summary><c>he</c>, <c>him</c>.</summary>
    MasculinePronoun = 1 << 30,

    /// <summary><c>she</c>, <c>her</c>.</summary>
    FemininePronoun = 1UL << 31,

    /// <summary>May stand for an organisation or several people: <c>it</c>, <c>they</c>.</summary>
    ThingPronoun = 1UL << 32,

    /// <summary><c>I</c>, <c>my</c>: the speaker.</summary>
    FirstPersonSingular = 1UL << 33,

    /// <summary><c>I</c>, <c>we</c>: the speaker as a source.</summary>
    FirstPersonSubject = 1UL << 34,

    /// <summary>A form of <c>be</c> before a participle.</summary>
    BeForm = 1UL << 35,

    /// <summary>Gives another's words, by lemma: <c>quote</c>, <c>cite</c>.</summary>
    QuotingVerb = 1UL << 36,

    /// <summary>What one does to be interviewed, by lemma: <c>speak</c>, <c>sit</c>.</summary>
    InterviewVerb = 1UL << 38,

    /// <summary>Stands before a question of an interview: <c>Q</c>.</summary>
    QuestionLabel = 1UL << 39,

    /// <summary>Stands before an answer: <c>A</c>.</summary>
    AnswerLabel = 1UL << 40,

    /// <summary>Stands before an age: <c>aged</c>.</summary>
    AgeWord = 1UL << 41,

    /// <summary>Speaks for others: a description that takes up nobody by office.</summary>
    Spokesperson = 1UL << 42,

    /// <summary>Makes a document known, by lemma: <c>issue</c>, <c>sign</c>.</summary>
    IssuingVerb = 1UL << 44,

    /// <summary>A title that a field belongs to: <c>minister of education</c>.</summary>
    FieldTitle = 1UL << 43,

    // Lists of given names hold some for either gender (Kim, Jordan); as both bits together they say person and no more.
    FirstName = FemaleFirstName | MaleFirstName,

    Role = Title | PersonNoun,
}
