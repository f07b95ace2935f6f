using System.Text.Json.Serialization;
using NewsParsing.Json;

namespace NewsParsing;

/// <summary>What a run inside quotation marks is.</summary>
[JsonConverter(typeof(LowerCaseEnumConverter<QuoteKind>))]
public enum QuoteKind
{
    /// <summary>Speech: one or more whole clauses in the speaker's words.</summary>
    Direct,

    /// <summary>Speech: a fragment in the speaker's words inside the writer's own clause.</summary>
    Mixed,

    /// <summary>No speech: a term, a slogan, an ironic or distanced word.</summary>
    // "the so-called “reform”": 504 of the 9,503 quotes of PolNeAR train.
    Scare,

    /// <summary>No speech: the title of a work (book, film, song, article).</summary>
    Title,

    /// <summary>No speech: a name or a nickname.</summary>
    Name,
}
