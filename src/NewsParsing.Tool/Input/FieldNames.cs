namespace NewsParsing.Tool.Input;

/// <summary>Reads what the command line calls the properties of an article: <c>text=body,headline=title</c>.</summary>
internal static class FieldNames
{
    /// <param name="value">The list.</param>
    /// <param name="error">What is wrong with it.</param>
    /// <returns>The names; null when something is wrong.</returns>
    public static NewsItemFields? Parse(string value, out string error)
    {
        error = "";
        NewsItemFields fields = NewsItemFields.Default;
        foreach (string pair in value.Split(','))
        {
            int equals = pair.IndexOf('=', StringComparison.Ordinal);
            string name = equals < 0 ? "" : pair[(equals + 1)..].Trim();
            if (name.Length == 0)
            {
                error = $"'{pair}' names no field; write --fields text=body,headline=title.";
                return null;
            }

            NewsItemFields? next = pair[..equals].Trim() switch
            {
                "text" => fields with { Text = name },
                "id" => fields with { Id = name },
                "headline" => fields with { Headline = name },
                "byline" => fields with { Byline = name },
                "publishedAt" => fields with { PublishedAt = name },
                "source" => fields with { Source = name },
                "url" => fields with { Url = name },
                "language" => fields with { Language = name },
                _ => null,
            };
            if (next is null)
            {
                error = $"'{pair[..equals]}' is no field of an article, which are text, id, headline, byline, publishedAt, source, url, "
                    + "language; the article's own name stands first: --fields text=body.";
                return null;
            }

            fields = next;
        }

        return fields;
    }
}
