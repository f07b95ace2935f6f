using System.Text.Json;
using NewsParsing.Training.Corpora;
using NewsParsing.Training.Entities;

namespace NewsParsing.Training.Scoring;

/// <summary>Reads the JSON of annotated articles.</summary>
internal static class GoldReader
{
    public static IEnumerable<SpeakerGold> Read(string path)
    {
        if (path.EndsWith(".json", StringComparison.Ordinal))
        {
            yield return ReadArticle(File.ReadAllText(path));
            yield break;
        }

        foreach (string line in CorpusLines.Read(path))
        {
            if (line.Length > 0)
            {
                yield return ReadArticle(line);
            }
        }
    }

    private static SpeakerGold ReadArticle(string json)
    {
        using var document = JsonDocument.Parse(json);
        return ReadArticle(document.RootElement);
    }

    /// <summary>Reads one article.</summary>
    public static SpeakerGold ReadArticle(JsonElement root)
        => new()
        {
            Id = root.GetProperty("id").GetString()!,
            Text = root.GetProperty("text").GetString()!,
            Quotes = root.TryGetProperty("quotes", out JsonElement quotes) ? [.. quotes.EnumerateArray().Select(ReadQuote)] : null,
            Claims = root.TryGetProperty("claims", out JsonElement claims) ? [.. claims.EnumerateArray().Select(ReadClaim)] : null,
            Names = root.TryGetProperty("entities", out JsonElement names) ? ReadNames(names) : null,
        };

    private static GoldQuote ReadQuote(JsonElement quote) => new(
        [.. quote.GetProperty("spans").EnumerateArray().Select(ReadSpan)],
        Enum.Parse<GoldQuoteKind>(quote.GetProperty("kind").GetString()!, ignoreCase: true),
        ReadSpeaker(quote.GetProperty("speaker")),
        IsSet(quote, "doubtful"));

    private static GoldClaim ReadClaim(JsonElement claim) => new(
        ReadSpan(claim.GetProperty("content")),
        ReadSpeaker(claim.GetProperty("speaker")),
        !IsSet(claim, "marginal") && !IsSet(claim, "doubtful"));

    private static GoldSpeaker? ReadSpeaker(JsonElement speaker)
        => speaker.ValueKind == JsonValueKind.Null || speaker.GetProperty("canonical").GetString() is not { } canonical
            ? null
            : new GoldSpeaker(
                canonical,
                [.. speaker.GetProperty("aliases").EnumerateArray().Select(alias => alias.GetString()!)],
                IsSet(speaker, "unnamed"),
                speaker.TryGetProperty("span", out JsonElement span) && span.ValueKind == JsonValueKind.Array ? ReadSpan(span) : null);

    private static HashSet<NamedMention> ReadNames(JsonElement names)
    {
        var read = new HashSet<NamedMention>();
        foreach (JsonElement name in names.EnumerateArray())
        {
            ActorKind? kind = name[2].GetString() switch
            {
                "Person" => ActorKind.Person,
                "Organization" => ActorKind.Organization,
                "Location" => ActorKind.Place,
                _ => null,
            };
            if (kind is { } known)
            {
                read.Add(new NamedMention(name[0].GetInt32(), name[1].GetInt32(), known));
            }
        }

        return read;
    }

    private static bool IsSet(JsonElement item, string property)
        => item.TryGetProperty(property, out JsonElement value) && value.GetBoolean();

    private static TextSpan ReadSpan(JsonElement span) => new(span[0].GetInt32(), span[1].GetInt32());
}
