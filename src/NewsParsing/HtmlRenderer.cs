using NewsParsing.Rendering;

namespace NewsParsing;

/// <summary>
/// Renders a parsed article as one self-contained HTML page to look at: the text with its quotes, claims, sources and cues marked, each
/// speaker in a colour and with a number of their own, and beside it a list of the speakers with links to what they said.
/// </summary>
/// <remarks>
/// The page loads nothing, works without scripts, prints, and follows the reader's light or dark setting. It is safe for any article: all
/// text is encoded, and a content security policy allows only the page's own style and script. Stateless and safe to share between threads.
/// </remarks>
public static class HtmlRenderer
{
    /// <summary>Returns an article as an HTML document.</summary>
    /// <param name="article">A parsed article, or one built by hand; spans that do not lie inside its text are cut or left out.</param>
    /// <returns>
    /// A whole HTML 5 document. NUL, other control characters and lone surrogates of the text, which HTML cannot hold, each become U+FFFD.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string Render(Article article)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        Write(article, writer);
        return writer.ToString();
    }

    /// <summary>Writes an article as an HTML document. The writer stays open and is not flushed.</summary>
    /// <param name="article">See <see cref="Render"/>.</param>
    /// <param name="output">Where the document goes; save it as UTF-8, which is what the page declares.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> or <paramref name="output"/> is null.</exception>
    public static void Write(Article article, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(output);
        // One file that can be mailed or archived: nothing is loaded, which its policy (CSP Level 3) would refuse anyway.
        new PageWriter(article, output).Write();
    }
}
