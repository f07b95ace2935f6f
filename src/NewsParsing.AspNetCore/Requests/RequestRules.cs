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
