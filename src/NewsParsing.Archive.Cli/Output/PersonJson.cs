using System.Text.Json;
using NewsParsing.Store;

namespace NewsParsing.Archive.Cli.Output;

/// <summary>A stored person as JSON: the same in <c>people</c> and in <c>/v1/people</c>.</summary>
internal static class PersonJson
{
    /// <summary>Writes the properties of an object that the caller has begun.</summary>
    public static void WriteProperties(Utf8JsonWriter json, StoredPerson person)
    {
        json.WriteString("person"u8, person.Key);
        json.WriteString("name"u8, person.Name);
        json.WriteString("kind"u8, ContractWord.Of(person.Kind));
        WriteStrings(json, "names", person.Names);
        WriteStrings(json, "merged", person.Merged);
        json.WriteBoolean("isAmbiguous"u8, person.IsAmbiguous);
        json.WriteNumber("articles"u8, person.ArticleCount);
        json.WriteNumber("quotes"u8, person.QuoteCount);
        json.WriteNumber("claims"u8, person.ClaimCount);
        json.WriteString("first"u8, SayingJson.Day(person.First));
        json.WriteString("last"u8, SayingJson.Day(person.Last));
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
