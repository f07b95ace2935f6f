using System.Text.Json.Serialization;
using NewsParsing.Json;

namespace NewsParsing;

/// <summary>How an attribution gives what was said.</summary>
[JsonConverter(typeof(LowerCaseEnumConverter<SpeechKind>))]
public enum SpeechKind
{
    /// <summary>In the speaker's own words, inside quotation marks.</summary>
    Direct,

    /// <summary>In the writer's words with quoted fragments.</summary>
    Mixed,

    /// <summary>In the writer's words alone.</summary>
    Indirect,
}
