using System.Text.Json.Serialization;
using NewsParsing.Json;

namespace NewsParsing;

/// <summary>What the offsets of a JSON article count.</summary>
[JsonConverter(typeof(LowerCaseEnumConverter<TextUnit>))]
public enum TextUnit
{
    /// <summary>UTF-16 code units: .NET, Java, JavaScript. What <see cref="TextSpan"/> always counts.</summary>
    Utf16,

    /// <summary>Unicode code points: Python, Rust's <c>chars()</c>, the Web Annotation model.</summary>
    CodePoint,

    /// <summary>Bytes of the text in UTF-8: Go, Rust's slices, C, databases that count bytes.</summary>
    Utf8,
}
