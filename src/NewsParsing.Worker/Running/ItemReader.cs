using System.Text.Json;

namespace NewsParsing.Worker.Running;

/// <summary>Reads what lies in a queue.</summary>
internal static class ItemReader
{
    /// <param name="article">What lies in the queue.</param>
    /// <param name="item">The article with the id under which its result is kept; null when it is none.</param>
    /// <returns>The outcome of one that is no article; not to be used otherwise.</returns>
    public static ArticleOutcome Read(QueuedArticle article, out NewsItem? item)
    {
        item = null;
        NewsItem read;
        try
        {
            read = NewsItem.FromJson(article.Item.Span);
        }
        catch (JsonException exception)
        {
            return HasNoText(article.Item)
                ? ArticleOutcome.Dead(DeadReason.NoText, exception.Message)
                : ArticleOutcome.Dead(DeadReason.BadJson, exception.Message);
        }

        if (string.IsNullOrWhiteSpace(read.Text))
        {
            return ArticleOutcome.Dead(DeadReason.NoText, "The text is empty.");
        }

        item = read with { Id = ArticleKey.Of(read) };
        return default;
    }

    /// <summary>The id of what lies in a queue, as far as it can be read, or null.</summary>
    public static string? IdOf(ReadOnlyMemory<byte> json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("id", out JsonElement id)
                ? id.ValueKind switch { JsonValueKind.String => id.GetString(), JsonValueKind.Number => id.GetRawText(), _ => null }
                : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // No JSON, or a string with half a surrogate.
            return null;
        }
    }

    // The reader's exception does not say of which kind it is.
    private static bool HasNoText(ReadOnlyMemory<byte> json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && (!document.RootElement.TryGetProperty("text", out JsonElement text) || text.ValueKind == JsonValueKind.Null);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
