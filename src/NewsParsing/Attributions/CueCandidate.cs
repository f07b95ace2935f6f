using NewsParsing.Models;

namespace NewsParsing.Attributions;

/// <summary>A place in a sentence where a cue word is used as a cue.</summary>
internal struct CueCandidate
{
    /// <summary>The cue word itself.</summary>
    public int Head;

    /// <summary>The cue with auxiliaries, negation and particle.</summary>
    public TokenRange Group;

    /// <summary>Where the subject has to end: the first token of the verb group, also where something stands inside it.</summary>
    public int SubjectEnd;

    public Cue Cue;

    public bool IsNegated;

    /// <summary>The subject is the one spoken of (<c>was accused</c>); the source stands after <c>by</c>.</summary>
    public bool IsPassive;

    /// <summary>An -ing form without auxiliary: its subject is that of the clause it hangs on.</summary>
    public bool IsParticipial;

    /// <summary>A noun or adjective cue.</summary>
    public bool IsNominal;
}
