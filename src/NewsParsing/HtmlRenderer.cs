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

    /// <summary>
    /// Returns an article as one element for a page of your own: the text with its marks, and the list of the speakers with links to what
    /// they said.
    /// </summary>
    /// <param name="article">See <see cref="Render"/>.</param>
    /// <param name="idPrefix">
    /// What the ids of the fragment's elements begin with, so that several fragments on one page have different ones: a letter, then
    /// letters, digits, <c>-</c> and <c>_</c>, all of ASCII; or empty.
    /// </param>
    /// <returns>
    /// A <c>section</c> with the class <c>newsparsing</c>; all text is encoded as by <see cref="Render"/>. It holds no style and no script,
    /// which a content security policy might refuse: write <see cref="FragmentStyle"/> once on the page. Headings begin at the second
    /// level.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> or <paramref name="idPrefix"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="idPrefix"/> holds another character.</exception>
    public static string RenderFragment(Article article, string idPrefix = "")
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(idPrefix);
        if (idPrefix.Length > 0
            && (!char.IsAsciiLetter(idPrefix[0]) || !idPrefix.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')))
        {
            throw new ArgumentException("A prefix is a letter, then letters, digits, hyphens and underscores.", nameof(idPrefix));
        }

        using var writer = new StringWriter { NewLine = "\n" };
        FragmentWriter.Write(article, writer, idPrefix);
        return writer.ToString();
    }

    /// <summary>
    /// The style sheet of fragments, for a <c>style</c> element or a file of its own. Every rule in it is nested in <c>.newsparsing</c>, so
    /// it changes nothing else on the page; it loads nothing.
    /// </summary>
    /// <value>
    /// CSS with nesting, which browsers read since the end of 2023. A fragment is light, with its own background; with the class
    /// <c>newsparsing-dark</c> on anything around it, it is dark.
    /// </value>
    public static string FragmentStyle => FragmentAssets.Style;
}
