using NewsParsing.Pipeline;

namespace NewsParsing;

/// <content>Cleaning what PDFs, feeds and old systems leave in a text.</content>
public sealed partial record NewsItem
{
    /// <summary>
    /// Returns the article with its text as an editor would have sent it. The parser reads a text so by itself, with spans into the text
    /// as it was given; clean it first where the text of quotes and claims is to be shown or searched without line breaks and signs.
    /// </summary>
    /// <returns>
    /// The article with a clean <see cref="Text"/>, <see cref="Headline"/> and <see cref="Byline"/>, all else as it is. Wrongly decoded
    /// characters and character references are the characters that were meant, quoted-printable is decoded; signs of Markdown, inline tags
    /// and soft hyphens are gone; the lines of wrapped text are joined, its paragraphs parted by a blank line; words cut at line ends are
    /// whole; heads and feet of pages are gone. Cleaning a clean article changes nothing. Spans of a parse of the result point into its own
    /// text.
    /// </returns>
    /// <exception cref="ArgumentNullException"><see cref="Text"/> is null.</exception>
    public NewsItem Clean()
    {
        ArgumentNullException.ThrowIfNull(Text);
        ArticlePipeline pipeline = ArticlePipeline.Default;
        return this with
        {
            Text = pipeline.Clean(Text),
            Headline = Headline is null ? null : pipeline.CleanLine(Headline),
            Byline = Byline is null ? null : pipeline.CleanLine(Byline),
        };
    }
}
