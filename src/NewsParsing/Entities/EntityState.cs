namespace NewsParsing.Entities;

/// <summary>How the reader has met an entity up to a place of the text; sentences and tokens are -1 for never.</summary>
internal struct EntityState
{
    /// <summary>The last mention outside quotations: its first token, and the verb that governs it.</summary>
    public int LastToken, LastVerb;

    /// <summary>The first and last sentence with a mention, the last with it as a subject, as a speaker, in a quotation.</summary>
    public int FirstSentence, LastSentence, LastSubject, LastSpeech, LastQuoted;

    /// <summary>The first token of the last mention as a subject, as a speaker.</summary>
    public int SubjectToken, SpeechToken;

    public GrammaticalRole LastRole;

    public MentionKind LastKind;

    /// <summary>The words of the last mention, when it is a name; whether it has one word only.</summary>
    public bool IsLastShort;

    /// <summary>How often it was mentioned, named, and spoke.</summary>
    public int Mentions, Names, Speeches;

    /// <summary>How many names of the whole text were read as its own.</summary>
    public int Entered;

    /// <summary>The attribution in whose content it was seen last, or -1.</summary>
    public int ContentOf;

    /// <summary>The form of the noun of a document that it spoke through (<c>said in a statement</c>), or 0.</summary>
    public ulong Document;

    /// <summary>The noun of the document that it was last seen to issue, and of the one that is read; -1 for none.</summary>
    public int DocumentToken, IssuerOf;

    /// <summary>The first token of its last mention by a name of several words, or -1.</summary>
    public int LastFull;

    /// <summary>The row of the vector of the word that says what it is, -1 for none, -2 for not looked up.</summary>
    public int KindRow;

    /// <summary>The title that <see cref="KindRow"/> is of: its first token.</summary>
    public int KindToken;

    /// <summary>An entity that was not met so far.</summary>
    public static EntityState Unmet => new()
    {
        LastToken = -1,
        LastVerb = -1,
        FirstSentence = -1,
        LastSentence = -1,
        LastSubject = -1,
        LastSpeech = -1,
        LastQuoted = -1,
        SubjectToken = -1,
        SpeechToken = -1,
        ContentOf = -1,
        DocumentToken = -1,
        IssuerOf = -1,
        LastFull = -1,
        KindRow = -2,
        KindToken = -1,
    };
}
