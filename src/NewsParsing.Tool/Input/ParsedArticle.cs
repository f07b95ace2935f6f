using System.Text.Json;

namespace NewsParsing.Tool.Input;

/// <summary>Distinguishes what <c>parse</c> wrote from the input articles that it reads.</summary>
internal static class ParsedArticle
{
    /// <summary>
    /// Whether the object has a <c>formatVersion</c> and <c>quotes</c>, as docs/article.schema.json has it and no input article. False for
    /// broken JSON.
    /// </summary>
    public static bool IsOne(ReadOnlySpan<byte> json)
    {
        bool hasVersion = false;
        bool hasQuotes = false;
        try
        {
            var reader = new Utf8JsonReader(json);
            reader.Read();
            while (!(hasVersion && hasQuotes) && reader.TokenType != JsonTokenType.EndObject && reader.Read()
                && reader.TokenType == JsonTokenType.PropertyName)
            {
                hasVersion |= reader.ValueTextEquals("formatVersion"u8);
                hasQuotes |= reader.ValueTextEquals("quotes"u8);
                reader.Skip();
            }
        }
        catch (JsonException)
        {
            return false;
        }

        return hasVersion && hasQuotes;
    }
}
