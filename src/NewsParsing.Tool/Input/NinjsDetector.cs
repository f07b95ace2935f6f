using System.Text.Json;

namespace NewsParsing.Tool.Input;

/// <summary>Distinguishes IPTC ninjs documents from the tool's own input articles by the names of their properties.</summary>
internal static class NinjsDetector
{
    /// <summary>
    /// Whether the object has a <c>uri</c>, which ninjs requires, and no <c>text</c>, which an input article requires. False for broken
    /// JSON.
    /// </summary>
    public static bool IsNinjs(ReadOnlySpan<byte> json)
    {
        bool hasUri = false;
        try
        {
            var reader = new Utf8JsonReader(json);
            reader.Read();
            while (reader.TokenType != JsonTokenType.EndObject && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("text"u8))
                {
                    return false;
                }

                hasUri |= reader.ValueTextEquals("uri"u8);
                reader.Skip();
            }
        }
        catch (JsonException)
        {
            return false;
        }

        return hasUri;
    }
}
