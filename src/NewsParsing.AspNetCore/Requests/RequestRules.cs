using NewsParsing.AspNetCore.Responses;

namespace NewsParsing.AspNetCore.Requests;

/// <summary>What of a request is refused and in which words, with and without a server.</summary>
internal static class RequestRules
{
    /// <exception cref="RequestException">Its text, headline or byline has more than <paramref name="maximum"/> UTF-16 units.</exception>
    public static void CheckLength(NewsItem item, int maximum)
    {
        int length = Math.Max(item.Text.Length, Math.Max(item.Headline?.Length ?? 0, item.Byline?.Length ?? 0));
        if (length > maximum)
        {
            throw RequestException.TooLarge(FormattableString.Invariant(
                $"The text has {length:N0} characters; this service takes at most {maximum:N0}."));
        }
    }

    /// <summary>Returns the article of a plain text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="readsPages">Whether web pages are read here, if they are sent as such.</param>
    /// <exception cref="RequestException">It is no plain text.</exception>
    public static NewsItem FromText(string text, bool readsPages)
    {
        // As the tool: a picture, or UTF-16 that was sent as something else.
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            throw RequestException.Bad("The text holds NUL characters: it is no text, or not in the encoding that its Content-Type names.");
        }

        ReadOnlySpan<char> start = text.AsSpan().TrimStart();
        if (start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase))
        {
            throw RequestException.Bad("The text is a web page, whose tags would be read as prose; "
                + (readsPages ? "send it as 'Content-Type: text/html'." : "send the text of its article."));
        }

        return new NewsItem { Text = text };
    }

    /// <summary>Returns the article of a web page.</summary>
    /// <exception cref="RequestException">There is none.</exception>
    public static NewsItem FromPage(NewsItem item)
        => item.Text.Length > 0
            ? item
            : throw RequestException.Bad("The page holds no text of an article; pages that scripts make in the browser have none.");

    /// <exception cref="RequestException">There is no such unit.</exception>
    public static TextUnit Offsets(string? value) => value switch
    {
        null or "utf16" => TextUnit.Utf16,
        "codePoint" => TextUnit.CodePoint,
        "utf8" => TextUnit.Utf8,
        _ => throw RequestException.Bad($"'offsets' is utf16, codePoint or utf8, not '{value}'."),
    };

    /// <exception cref="RequestException">There is no such form.</exception>
    public static ArticleFormat? Format(string? value) => value switch
    {
        null => null,
        "json" => ArticleFormat.Json,
        "jsonld" => ArticleFormat.JsonLd,
        "html" => ArticleFormat.Html,
        _ => throw RequestException.Bad($"'format' is json, jsonld or html, not '{value}'."),
    };

    /// <exception cref="RequestException">It is neither true nor false.</exception>
    public static bool IsTrue(string name, string? value) => value switch
    {
        null or "false" or "0" => false,
        "" or "true" or "1" => true,
        _ => throw RequestException.Bad($"'{name}' is true or false, not '{value}'."),
    };
}
