namespace NewsParsing.Cli.Input;

/// <summary>
/// Recognises HTML, feeds and other XML by how they begin: read as prose, their tags would be quotes and their links speakers.
/// </summary>
internal static class MarkupSignature
{
    // What a page or a piece of one that was copied begins with.
    private static readonly string[] HtmlTags =
    [
        "!doctype html", "html", "head", "body", "meta", "title", "script", "style", "link", "article", "section", "main", "header", "div",
        "p", "span", "h1", "h2", "h3", "table", "a",
    ];

    /// <summary>Returns why a text is not read as prose, and what to do; null when it is no markup.</summary>
    public static string? Refusal(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text.TrimStart();
        if (!rest.StartsWith("<", StringComparison.Ordinal))
        {
            return null;
        }

        // Comments and the declaration may stand before the first element.
        bool isXml = rest.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase);
        while (rest is ['<', '?' or '!', ..] && !Begins(rest, "!doctype html"))
        {
            int end = rest.StartsWith("<!--", StringComparison.Ordinal) ? rest.IndexOf("-->", StringComparison.Ordinal) : rest.IndexOf('>');
            if (end < 0)
            {
                break;
            }

            rest = rest[(rest[end] == '-' ? end + 3 : end + 1)..].TrimStart();
        }

        if (Begins(rest, "rss") || Begins(rest, "feed") || Begins(rest, "rdf:RDF"))
        {
            return "is a feed (RSS or Atom), not plain text; --input feed reads its articles (--input text reads it as it is)";
        }

        foreach (string tag in HtmlTags)
        {
            if (Begins(rest, tag))
            {
                return "is an HTML page, not plain text; --input html reads its article (--input text reads it as it is)";
            }
        }

        return isXml
            ? "is XML, not plain text; --input nitf or newsml reads an agency's file (--input text reads it as it is)"
            : null;
    }

    private static bool Begins(ReadOnlySpan<char> text, string tag)
        => text.Length > tag.Length + 1 && text[0] == '<' && text[1..].StartsWith(tag, StringComparison.OrdinalIgnoreCase)
            && (text[tag.Length + 1] is '>' or '/' || char.IsWhiteSpace(text[tag.Length + 1]));
}
