using System.Text.Json.Serialization;
using NewsParsing.Json;

namespace NewsParsing;

/// <summary>How a mention refers to its actor.</summary>
[JsonConverter(typeof(LowerCaseEnumConverter<MentionKind>))]
public enum MentionKind
{
    /// <summary>By a proper name, whole or in part.</summary>
    Name,

    /// <summary>By a noun phrase: <c>the minister</c>.</summary>
    Nominal,

    /// <summary>By a pronoun: <c>she</c>, <c>who</c>.</summary>
    Pronoun,
}
