using System.Buffers;
using System.Text;
using System.Text.Json;

namespace NewsParsing.Html;

/// <summary>A range of a page's text: from a character of one element to a character of the same or another.</summary>
/// <param name="StartSelector">A CSS selector of the element in which the range starts.</param>
/// <param name="StartOffset">
/// Where it starts in the text content of that element, in UTF-16 code units: what <c>element.textContent</c> counts.
/// </param>
/// <param name="EndSelector">A CSS selector of the element in which the range ends.</param>
/// <param name="EndOffset">The code unit after the last one in the text content of that element.</param>
/// <remarks>Compares by value. Immutable and safe to share between threads.</remarks>
public sealed record PageRange(string StartSelector, int StartOffset, string EndSelector, int EndOffset)
{
    /// <summary>Returns the range as a <c>RangeSelector</c> of the Web Annotation Data Model.</summary>
    /// <returns>
    /// A JSON object whose start and end are CSS selectors, each refined by a <c>TextPositionSelector</c>. Offsets are UTF-16 code units,
    /// as
    /// in browsers.
    /// </returns>
    public string ToJsonLd()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("type", "RangeSelector");
            Write(writer, "startSelector", StartSelector, StartOffset);
            Write(writer, "endSelector", EndSelector, EndOffset);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, string name, string selector, int offset)
    {
        writer.WriteStartObject(name);
        writer.WriteString("type", "CssSelector");
        writer.WriteString("value", selector);
        writer.WriteStartObject("refinedBy");
        writer.WriteString("type", "TextPositionSelector");
        writer.WriteNumber("start", offset);
        writer.WriteNumber("end", offset);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
