using System.Text.Json;

namespace NewsParsing.Json;

/// <summary>
/// Reads IPTC ninjs. Versions 1 (https://www.iptc.org/std/ninjs/ninjs-schema_1.8.json), 2 and 3 differ in the spelling of names and in
/// whether headlines and bodies are properties of their own (<c>body_text</c>) or lists; a document is read by what it holds, not by the
/// version that it names.
/// </summary>
internal static class NinjsReader
{
    public static NewsItem Read(ReadOnlySpan<byte> utf8Json)
    {
        using JsonDocument document = JsonDocument.Parse(utf8Json.ToArray());
        JsonElement root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException($"A ninjs document is a JSON object, not {ValueName.Of(root.ValueKind)}.");
        }

        List<NinjsText> bodies = NinjsText.ReadAll(root, "bodies", "body_");
        NinjsText body = NinjsText.Best(bodies)
            ?? throw new JsonException(
                "There is no text in it: neither 'bodies' nor a property such as 'body_text' holds plain text or HTML.");
        List<NinjsText> headlines = NinjsText.ReadAll(root, "headlines", "headline_");
        // ninjs: versioncreated is the day of this version, which the text was written for; firstcreated may be years before.
        string? dateName = First(root, "versioncreated", "versionCreated", "firstcreated", "firstCreated");
        PublicationTime time = dateName is null ? default : PublicationTimeReader.Read(Text(root, dateName)!, dateName);
        return new NewsItem
        {
            Text = body.ToPlainText(),
            // The one property that the schema of ninjs requires (ninjs-schema_1.8.json).
            Id = Text(root, "uri"),
            Headline = Text(root, "headline") ?? NinjsText.Best(headlines)?.ToPlainText(),
            Byline = Text(root, "byline", "by"),
            Published = time,
            // One object list under three names: infosource in version 1, infosources in 2, infoSources in 3.
            Source = InfoSource(root, "infosource") ?? InfoSource(root, "infosources") ?? InfoSource(root, "infoSources")
                ?? Text(root, "copyrightholder", "copyrightHolder"),
            Language = Text(root, "language"),
        };
    }

    /// <summary>The value of the first property that is there and holds more than white space.</summary>
    private static string? Text(JsonElement root, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            // "headline": " " occurs in feeds that always write all their properties, and is none.
            if (NinjsValue.String(root, name, name) is { } value && !string.IsNullOrWhiteSpace(value))
            {
                return value;
            }
        }

        return null;
    }

    private static string? First(JsonElement root, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (Text(root, name) is not null)
            {
                return name;
            }
        }

        return null;
    }

    private static string? InfoSource(JsonElement root, string property)
    {
        foreach ((JsonElement item, string place) in NinjsValue.Objects(root, property))
        {
            if (NinjsValue.String(item, "name", place + ".name") is { } name)
            {
                return name;
            }
        }

        return null;
    }
}
