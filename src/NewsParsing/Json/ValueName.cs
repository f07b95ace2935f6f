using System.Text.Json;

namespace NewsParsing.Json;

/// <summary>What messages call a JSON value of the wrong kind: <c>an object</c>.</summary>
internal static class ValueName
{
    public static string Of(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.Number => "a number",
        JsonValueKind.String => "a string",
        // RFC 8259 has two literals; "'headline' is a boolean" is what somebody who wrote true wants to read.
        JsonValueKind.True or JsonValueKind.False => "a boolean",
        _ => "null",
    };

    /// <summary>The name of the value that begins with a token.</summary>
    public static string Of(JsonTokenType type) => Of(type switch
    {
        JsonTokenType.StartObject => JsonValueKind.Object,
        JsonTokenType.StartArray => JsonValueKind.Array,
        JsonTokenType.Number => JsonValueKind.Number,
        JsonTokenType.String => JsonValueKind.String,
        JsonTokenType.True or JsonTokenType.False => JsonValueKind.True,
        _ => JsonValueKind.Null,
    });
}
