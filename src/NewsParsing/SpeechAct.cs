using System.Text.Json.Serialization;
using NewsParsing.Json;

namespace NewsParsing;

/// <summary>
/// What somebody does by what is attributed to them. The last five also cover what is attributed without having been
/// said, as the PARC and PolNeAR guidelines do.
/// </summary>
// Finer than the classes of Searle (1976): a statement, a denial and a prediction are all assertives, and readers of news look for them
// apart.
[JsonConverter(typeof(LowerCaseEnumConverter<SpeechAct>))]
public enum SpeechAct
{
    /// <summary>Something is said to be so.</summary>
    Statement,

    /// <summary>Something is said not to be so.</summary>
    Denial,

    /// <summary>Something is asked.</summary>
    Question,

    /// <summary>Something is called for, ordered or requested.</summary>
    Demand,

    /// <summary>The speaker commits to something.</summary>
    Promise,

    /// <summary>Harm is said to be possible.</summary>
    Warning,

    /// <summary>Somebody is said to have done wrong.</summary>
    Accusation,

    /// <summary>Somebody or something is approved of.</summary>
    Praise,

    /// <summary>Somebody or something is disapproved of.</summary>
    Criticism,

    /// <summary>The speaker agrees, confirms or admits.</summary>
    Agreement,

    /// <summary>Something is said to come.</summary>
    Prediction,

    /// <summary>Something is held to be so.</summary>
    Belief,

    /// <summary>Something is planned, wanted or hoped for.</summary>
    Intention,

    /// <summary>Something is felt.</summary>
    Emotion,

    /// <summary>Something is seen, heard or learned.</summary>
    Perception,
}
