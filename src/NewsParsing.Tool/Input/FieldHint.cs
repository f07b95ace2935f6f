namespace NewsParsing.Tool.Input;

/// <summary>Says how to name the property or column that holds the text.</summary>
internal static class FieldHint
{
    // What feeds, crawlers and content systems call it: RSS readers (content, description), schema.org (articleBody), NITF and ninjs
    // (body), CommonCrawl's news crawlers (maintext), newspaper archives (full_text, fulltext).
    private static readonly string[] Likely =
    [
        "body", "content", "articleBody", "article_body", "maintext", "full_text", "fulltext", "article", "story", "plain_text",
        "description",
    ];

    /// <summary>Adds the option to a message.</summary>
    /// <param name="message">The message, without a full stop.</param>
    /// <param name="names">The names that are there.</param>
    public static string Add(string message, IReadOnlyList<string> names)
    {
        if (names.Count == 0)
        {
            return message;
        }

        string? likely = Array.Find(Likely, name => names.Contains(name, StringComparer.OrdinalIgnoreCase));
        string shown = names.FirstOrDefault(name => name.Equals(likely, StringComparison.OrdinalIgnoreCase)) ?? "NAME";
        return $"{message}; say which one holds it: --fields text={shown}";
    }
}
