using System.Text.Json.Serialization;
using NewsParsing.Json;

namespace NewsParsing;

/// <summary>The gender that the text itself gives a person, by pronoun, honorific, first name or kinship word.</summary>
// Two values and null, which most actors have: only what the text states counts, as "she", "Mr." or "widow", and no guess beyond that.
[JsonConverter(typeof(LowerCaseEnumConverter<Gender>))]
public enum Gender
{
    /// <summary>Female.</summary>
    Female,

    /// <summary>Male.</summary>
    Male,
}
