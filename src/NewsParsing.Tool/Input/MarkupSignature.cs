using System.Buffers;

namespace NewsParsing.Tool.Input;

/// <summary>
/// Recognises HTML, feeds, agencies' files and other XML by how they begin: read as prose, their tags would be quotes and their links
/// speakers.
/// </summary>
internal static class MarkupSignature
{
    // The part of a text in which it is decided: some pages have comments of a kilobyte before their first element.
    public const int HeadLength = 8192;

    // Nobody begins prose with these.
    private static readonly string[] PageTags = ["html", "head", "body", "meta", "title"];

    // What a piece of a page that was copied begins with. An article about HTML may begin with one of them, too.
    private static readonly string[] PieceTags =
    [
        "script", "style", "link", "article", "section", "main", "header", "div", "p", "span", "h1", "h2", "h3", "table", "a", "ul", "ol",
        "blockquote", "figure", "center", "font", "br",
    ];

    private static readonly string[] FeedTags = ["rss", "feed", "rdf:RDF"];

    private static readonly string[] WireTags = ["nitf", "newsMessage", "newsItem", "packageItem"];

    private static SearchValues<char> NameEnds { get; } = SearchValues.Create(" \t\r\n/>[");

    /// <summary>What a text holds by its beginning; null for prose and for XML of another kind.</summary>
    /// <param name="text">The text, or as much of its beginning as there is.</param>
    /// <param name="isWhole">Whether this is all of it.</param>
    /// <param name="isOtherXml">Whether it is XML that nobody here reads.</param>
    public static InputFormat? Recognise(ReadOnlySpan<char> text, bool isWhole, out bool isOtherXml)
    {
        isOtherXml = false;
        ReadOnlySpan<char> rest = text.TrimStart().TrimStart('\uFEFF').TrimStart();
        bool isXml = Begins(rest, "?xml");
        while (rest is ['<', '?' or '!', ..])
        {
            bool isComment = rest.StartsWith("<!--", StringComparison.Ordinal);
            if (!isComment && rest.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase))
            {
                return OfRoot(rest["<!doctype".Length..].TrimStart()) is { } named ? named : OtherXml(out isOtherXml);
            }

            int end = isComment ? rest.IndexOf("-->", StringComparison.Ordinal) : rest.IndexOf('>');
            if (end < 0)
            {
                return isXml ? OtherXml(out isOtherXml) : null;
            }

            rest = rest[(isComment ? end + 3 : end + 1)..].TrimStart();
        }

        return rest is not ['<', _, ..] ? null
            : OfRoot(rest[1..]) is { } format ? format
            : isXml || Begins(rest, "NewsML") ? OtherXml(out isOtherXml)
            : BeginsOneOf(rest, PieceTags) && IsPiece(rest, isWhole) ? InputFormat.Html
            : null;
    }

    /// <summary>Returns why a text is not read as prose, and what to do; null when it is no markup.</summary>
    public static string? Refusal(ReadOnlySpan<char> text)
    {
        bool isWhole = text.Length <= HeadLength;
        return Recognise(isWhole ? text : text[..HeadLength], isWhole, out bool isOtherXml) switch
        {
            InputFormat.Feed => "is a feed (RSS or Atom), not plain text; --input feed reads its articles (--input text reads it as it is)",
            InputFormat.Wire => "is an agency's file, not plain text; --input nitf or newsml reads it (--input text reads it as it is)",
            InputFormat.Html => "is an HTML page, not plain text; --input html reads its article (--input text reads it as it is)",
            _ when isOtherXml
                => "is XML of a kind that is not read; convert it to plain text or JSON Lines (--input text reads it as it is)",
            _ => null,
        };
    }

    private static InputFormat? OtherXml(out bool isOtherXml)
    {
        isOtherXml = true;
        return null;
    }

    private static InputFormat? OfRoot(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> name = NameOf(text);
        // Those of NewsML may have a prefix: "nar:newsItem".
        ReadOnlySpan<char> local = name[(name.LastIndexOf(':') + 1)..];
        return IsOneOf(name, FeedTags) ? InputFormat.Feed : IsOneOf(local, WireTags) ? InputFormat.Wire
            : IsOneOf(name, PageTags) ? InputFormat.Html : null;
    }

    /// <summary>
    /// Whether what begins with a tag is a piece of a page, rather than prose about tags: it ends with a tag too, or a fifth of its
    /// beginning is tags of which some close.
    /// </summary>
    private static bool IsPiece(ReadOnlySpan<char> text, bool isWhole)
    {
        if (isWhole && text.TrimEnd() is [.., '>'] && text.Count('<') > 1)
        {
            return true;
        }

        int tags = 0;
        int ends = 0;
        int inTags = 0;
        for (int at = text.IndexOf('<'); at >= 0;)
        {
            int length = text[at..].IndexOf('>') + 1;
            bool isTag = length > 2 && (char.IsAsciiLetter(text[at + 1]) || (text[at + 1] == '/' && length > 3));
            tags += isTag ? 1 : 0;
            ends += isTag && text[at + 1] == '/' ? 1 : 0;
            inTags += isTag ? length : 0;
            int next = text[(at + 1)..].IndexOf('<');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return tags > 3 && ends > 0 && inTags * 5 > text.Length;
    }

    private static bool Begins(ReadOnlySpan<char> text, string tag)
        => text.Length > 1 && NameOf(text[1..]).Equals(tag, StringComparison.OrdinalIgnoreCase);

    private static bool BeginsOneOf(ReadOnlySpan<char> text, string[] tags) => IsOneOf(NameOf(text[1..]), tags);

    private static bool IsOneOf(ReadOnlySpan<char> name, string[] names)
    {
        foreach (string one in names)
        {
            if (name.Equals(one, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name of a tag up to what ends it; empty where nothing does.</summary>
    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> text) => text.IndexOfAny(NameEnds) is > 0 and var end ? text[..end] : [];
}
