using System.Text.Json;
using NewsParsing.Tool.Output;

namespace NewsParsing.Cli.Speakers;

/// <summary>Writes an object a speaker, or an object a quote or claim.</summary>
internal sealed class SpeakersJsonWriter(OutputTarget output) : SpeakersWriter(output)
{
    public override void WriteAll(SpeakerIndex index)
    {
        foreach (IndexedSpeaker speaker in index.Speakers())
        {
            Output.Write(JsonLine.Of(json =>
            {
                json.WriteString("name", speaker.Name);
                json.WriteString("kind", ContractWord.Of(speaker.Kind));
                json.WriteString("externalId", speaker.ExternalId);
                json.WriteBoolean("ambiguous", speaker.IsAmbiguous);
                WriteStrings(json, "names", speaker.Names);
                WriteStrings(json, "titles", speaker.Titles);
                json.WriteNumber("quotes", speaker.QuoteCount);
                json.WriteNumber("claims", speaker.ClaimCount);
                json.WriteNumber("articles", speaker.ArticleCount);
            }));
        }
    }

    public override void WriteSpeaker(IndexedSpeaker speaker)
    {
        foreach (IndexedSaying said in speaker.Sayings)
        {
            Output.Write(JsonLine.Of(json =>
            {
                json.WriteString("article", said.Article.Id);
                json.WriteString("id", said.Saying.Id);
                json.WriteString("type", said.Saying is Quote ? "quote" : "claim");
                json.WriteString("speaker", speaker.Name);
                json.WriteString("text", said.Saying.Text);
                json.WriteString("sentence", said.Article.TextOf(said.Article.SentenceAround(said.Saying)));
                SpeechAct? act = said.Saying is Claim claim ? claim.Act : said.Saying.Attribution?.Act;
                json.WriteString("act", act is { } known ? ContractWord.Of(known) : null);
                json.WriteNumber("start", said.Saying.Spans[0].Start);
                json.WriteNumber("end", said.Saying.Spans[^1].End);
                json.WriteNumber("speakerConfidence", said.Saying.SpeakerConfidence);
            }));
        }
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
