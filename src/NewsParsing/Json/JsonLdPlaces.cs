using System.Text.Json;

namespace NewsParsing.Json;

/// <summary>
/// Writes spans as places in the article's body: one resource a span, for several selectors of one resource would mean the same place.
/// </summary>
/// <param name="text">The article's text.</param>
/// <param name="articleId">What the article is called.</param>
/// <param name="json">Where to write.</param>
internal sealed class JsonLdPlaces(string text, string articleId, Utf8JsonWriter json)
{
    private readonly OffsetIndex _codePoints = new(text, TextUnit.CodePoint);

    public void Write(string property, IReadOnlyList<TextSpan>? spans)
    {
        if (spans is null or { Count: 0 })
        {
            return;
        }

        json.WriteStartArray(property);
        foreach (TextSpan span in spans)
        {
            json.WriteStartObject();
            json.WriteString("@type", "SpecificResource");
            json.WriteString("source", articleId);
            json.WriteStartObject("selector");
            json.WriteString("@type", "TextPositionSelector");
            // Web Annotation Data Model 4.2.5: positions count Unicode code points; UTF-16 would be one off after each emoji.
            json.WriteNumber("start", _codePoints.FromUtf16(span.Start));
            json.WriteNumber("end", _codePoints.FromUtf16(span.End));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
