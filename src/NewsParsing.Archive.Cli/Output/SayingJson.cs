using System.Globalization;
using System.Text.Json;
using NewsParsing.Store;

namespace NewsParsing.Archive.Cli.Output;

/// <summary>A stored saying as JSON: the same in <c>find</c> and in <c>/v1/sayings</c>.</summary>
internal static class SayingJson
{
    /// <summary>Writes the properties of an object that the caller has begun.</summary>
    public static void WriteProperties(Utf8JsonWriter json, StoredSaying saying)
    {
        json.WriteString("text"u8, saying.Text);
        json.WriteString("kind"u8, ContractWord.Of(saying.Kind));
        WriteActors(json, "speakers", saying.Speakers);
        json.WriteString("act"u8, ContractWord.Of(saying.Act));
        json.WriteBoolean("negated"u8, saying.Negated);
        json.WriteString("cue"u8, saying.Cue);
        WriteActors(json, "audience", saying.Audience);
        json.WriteNumber("speakerConfidence"u8, Math.Round(saying.SpeakerConfidence, 4));
        json.WriteString("article"u8, saying.ArticleKey);
        json.WriteString("id"u8, saying.SayingId);
        json.WriteNumber("start"u8, saying.Span.Start);
        json.WriteNumber("end"u8, saying.Span.End);
        json.WriteString("headline"u8, saying.Headline);
        json.WriteString("source"u8, saying.Source);
        json.WriteString("url"u8, saying.Url);
        json.WriteString("publishedAt"u8, saying.PublishedAt?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
        json.WriteString("publishedOn"u8, Day(saying.PublishedOn));
        json.WriteStartArray("carriers"u8);
        foreach (Carrier carrier in saying.Carriers)
        {
            json.WriteStartObject();
            json.WriteString("article"u8, carrier.ArticleKey);
            json.WriteString("id"u8, carrier.SayingId);
            json.WriteString("source"u8, carrier.Source);
            json.WriteString("url"u8, carrier.Url);
            json.WriteString("publishedOn"u8, Day(carrier.PublishedOn));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A day as ISO 8601 has it, or null.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void WriteActors(Utf8JsonWriter json, string name, IReadOnlyList<StoredActor> actors)
    {
        json.WriteStartArray(name);
        foreach (StoredActor actor in actors)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, actor.Name);
            json.WriteString("kind"u8, ContractWord.Of(actor.Kind));
            json.WriteString("person"u8, actor.PersonKey);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
