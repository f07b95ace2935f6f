namespace NewsParsing.Entities;

/// <summary>What the model knows of a mention and of an entity that it may mean; the only definition, for training and use.</summary>
internal enum CoreferenceFeature : byte
{
    /// <summary>Every candidate has it: 0 an entity, 1 nobody.</summary>
    Bias,

    // Of the mention alone: the hidden layer joins them with the rest.

    /// <summary>The pronoun's gender and case; for a description its determiner.</summary>
    Form,

    /// <summary>Whether it is a source, stands in reported words, in a quotation, at the start of its paragraph.</summary>
    Place,

    Role,

    /// <summary>How many candidates agree with it in gender or kind.</summary>
    Agreeing,

    /// <summary>How many sentences back the nearest candidate is.</summary>
    Nearest,

    // Of the entity as the reader has met it.

    /// <summary>Its kind, and whether it is named.</summary>
    Kind,

    /// <summary>Sentences since its last mention.</summary>
    Sentences,

    /// <summary>Tokens since its last mention.</summary>
    Tokens,

    /// <summary>Its rank by its last mention among those that agree.</summary>
    Rank,

    /// <summary>Sentences since it was a subject.</summary>
    SubjectAgo,

    /// <summary>Sentences since it spoke.</summary>
    SpeechAgo,

    /// <summary>Whether it was the last speaker, alone or with others, in this paragraph or before.</summary>
    LastSpeaker,

    /// <summary>Of those who agree it spoke last, was a subject last, was mentioned most.</summary>
    SpokeLast, SubjectLast, Most,

    Mentions,

    Names,

    Speeches,

    /// <summary>Where it was met first: first sentence, lead, later, not yet.</summary>
    First,

    Gender,

    /// <summary>Roles of the mention and of the entity's last mention in the same sentence, in the one before, further off.</summary>
    RolesHere, RolesBefore, RolesFar,

    /// <summary>Form of its last mention: a name of one word or more, a pronoun, a description.</summary>
    LastForm,

    /// <summary>It is the subject of the mention's clause, of the one above it; by the mention's role.</summary>
    ClauseSubject, UpperSubject,

    /// <summary>Its last mention hangs on the verb of the mention; by role.</summary>
    SameVerb,

    /// <summary>Whether its last mention stands in the mention's paragraph.</summary>
    Paragraph,

    /// <summary>It is named in the words that the mention is the source of.</summary>
    InContent,

    /// <summary>Its last mention in a quotation is nearer than the last one outside.</summary>
    Quoted,

    /// <summary>It stands after the mention, in its sentence.</summary>
    Ahead,

    // Of a description and an entity.

    /// <summary>What the description's noun is: office, trade, group, organisation, document, place.</summary>
    Head,

    /// <summary>The noun was used of it: last of all, before others, as one of several.</summary>
    HeadUsed,

    /// <summary>The noun stands in its name.</summary>
    HeadInName,

    /// <summary>How like the noun is to the word for what the entity is.</summary>
    Likeness,

    /// <summary>The country in the description and the entity's.</summary>
    Country,

    /// <summary>Words before the noun in title and affiliation: the same, others.</summary>
    Modifiers,

    /// <summary>How many words stand between determiner and noun.</summary>
    Length,

    /// <summary>Age in years, the same or another.</summary>
    Age,

    /// <summary>It is named in the description: before the noun, after it.</summary>
    Inside,

    /// <summary>It belongs to whom the description names.</summary>
    Affiliated,

    /// <summary>It spoke through such a document, or issued it.</summary>
    Document,

    /// <summary>Several of its kind, of whom the noun was used.</summary>
    Users,

    // Of a name and an entity.

    /// <summary>How the two names match.</summary>
    Match,

    /// <summary>Kinds of the two and how sure they are.</summary>
    Kinds,

    /// <summary>Words of the name, of the entity's.</summary>
    NameLength, KnownLength,

    /// <summary>What the word that both have is: given name, family name first, common.</summary>
    Word,

    /// <summary>Whether a title stands before the name; whether its noun was used of the entity.</summary>
    Title,

    /// <summary>Its rank among the entities with the word, and how many there are.</summary>
    WordRank, WordUsers,

    /// <summary>How many there are; no feature.</summary>
    Count,
}
