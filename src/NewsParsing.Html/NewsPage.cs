using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsParsing.Html.Blocks;
using NewsParsing.Html.Metadata;
using NewsParsing.Html.Rendering;
using NewsParsing.Html.Rules;

namespace NewsParsing.Html;

/// <summary>A web page with a news article: the article's text and what the page says about it, with the places of both in the
/// page.</summary>
/// <remarks>
/// Nothing is loaded: pictures, scripts and frames of a page are neither fetched nor run. Immutable and safe to share between threads.
/// </remarks>
public sealed class NewsPage
{
    private readonly IDocument _document;
    private readonly PagePlaces _places;

    private NewsPage(IDocument document, PagePlaces places)
    {
        _document = document;
        _places = places;
    }

    /// <summary>
    /// The article as <see cref="NewsParser"/> takes it. <see cref="NewsItem.Text"/> is empty when the page has none; headline, byline (all
    /// authors), time of publication in the page's own offset, source, language and address are null where the page does not say them.
    /// <see cref="NewsItem.Id"/> is the address.
    /// </summary>
    public required NewsItem Item { get; init; }

    /// <summary>The authors in the page's order. Never null.</summary>
    public required IReadOnlyList<string> Authors { get; init; }

    /// <summary>The paragraphs of the text in its order. Never null.</summary>
    public required IReadOnlyList<PageBlock> Blocks { get; init; }

    /// <summary>How the text was found.</summary>
    public required PageExtraction Extraction { get; init; }

    /// <summary>Reads a page. Any string is one: broken HTML is read as browsers read it.</summary>
    /// <param name="html">The page.</param>
    /// <param name="url">Where it comes from, or null; relative addresses in it are resolved against it.</param>
    /// <returns>The page with its article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    public static NewsPage Read(string html, Uri? url = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        // Nobody loads or runs anything: the parser alone, without a browsing context.
        IDocument document = new HtmlParser().ParseDocument(html);
        PageTree tree = PageTree.Of(document);
        Region[] regions = new RegionReader(tree, RegionWords.Default).ReadAll();
        List<Block> blocks = new BlockReader(tree, regions).ReadAll();
        var reader = new MetadataReader(tree, url);
        PageMetadata metadata = reader.Read(blocks);
        var chooser = new ContentChooser(tree, regions, blocks, html);
        (PageExtraction extraction, List<Block> chosen) = chooser.Choose(metadata, reader.Microdata, reader.Heading(metadata.Headline));
        List<Block> kept = new BlockRules(tree, metadata).Apply(chosen);
        string? language = metadata.Language ?? PageLanguage.Of(tree, kept) ?? reader.Language();
        return Make(document, tree, kept, kept.Count == 0 ? PageExtraction.None : extraction, metadata with { Language = language });
    }

    /// <summary>Reads a page from bytes.</summary>
    /// <param name="stream">The bytes of the page; it is read to its end and stays open.</param>
    /// <param name="url">Where the page comes from, or null.</param>
    /// <param name="hint">
    /// The encoding that the server named, or null. Without one it is that of the byte order mark or the one that the page declares; bytes
    /// that are valid UTF-8 are read as such whatever is named, for that is what they are.
    /// </param>
    /// <returns>The page with its article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static NewsPage Read(Stream stream, Uri? url = null, Encoding? hint = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Read(CharsetReader.Decode(stream, hint), url);
    }

    /// <summary>Returns where a span of the text stands in the page.</summary>
    /// <param name="span">A span of the text of <see cref="Item"/>.</param>
    /// <returns>
    /// The ranges of the page's elements, in order: one for each paragraph, or more where it has other text in between; empty when the
    /// text is not in
    /// the page's elements (<see cref="PageExtraction.DataAlone"/>).
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> does not lie inside the text.</exception>
    public IReadOnlyList<PageRange> Locate(TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, Item.Text.Length, nameof(span));
        return _places.Locate(span);
    }

    /// <summary>Returns the page itself with the quotes and claims of its article marked.</summary>
    /// <param name="article">What the parser returned for <see cref="Item"/>.</param>
    /// <returns>
    /// HTML, to be stored as UTF-8: quotes are in <c>mark.newsparsing-quote</c>, claims in <c>mark.newsparsing-claim</c>, with the speakers
    /// as title. All else of the page is as it was, but nothing in it runs: scripts stay as text (most would build the page anew, without
    /// its marks), attributes that hold scripts and redirections are left out, and a policy at the head of the page forbids scripts, frames
    /// and plug-ins. Pictures and style sheets are loaded by whoever shows the page, as they were from the page itself.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="article"/> has another text than the page.</exception>
    public string Mark(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article.Text == Item.Text
            ? new PageWriter(new PageMarker(_places, article)).Write(_document)
            : throw new ArgumentException("The article has another text than the page.", nameof(article));
    }

    private static NewsPage Make(IDocument document, PageTree tree, List<Block> kept, PageExtraction extraction, PageMetadata metadata)
    {
        var text = new StringBuilder();
        var segments = new List<Segment>();
        foreach (Block block in kept)
        {
            text.Append(text.Length > 0 ? "\n\n" : "");
            for (int i = 0; i < block.Segments.Count; i++)
            {
                // Between two blocks the page may have others, which are left out.
                Segment segment = block.Segments[i];
                segments.Add(segment with { Start = segment.Start + text.Length, IsAfterGap = segment.IsAfterGap || i == 0 });
            }

            text.Append(block.Text);
        }

        var places = new PagePlaces(tree, segments);
        int start = 0;
        var blocks = new List<PageBlock>(kept.Count);
        foreach (Block block in kept)
        {
            blocks.Add(new PageBlock(new TextSpan(start, start + block.Text.Length), block.Kind, places.SelectorOf(block.Element)));
            start += block.Text.Length + 2;
        }

        string whole = text.ToString();
        if (kept.Count == 0 && metadata.ArticleBody is { } body)
        {
            extraction = PageExtraction.DataAlone;
            whole = body.Contains('<', StringComparison.Ordinal) ? MarkupText.ToText(body) : body;
        }

        return new NewsPage(document, places)
        {
            Item = MakeItem(whole, metadata), Authors = metadata.Authors, Blocks = blocks.AsReadOnly(), Extraction = extraction,
        };
    }

    private static NewsItem MakeItem(string text, PageMetadata metadata)
        => new()
        {
            Text = text,
            Id = metadata.Url,
            Url = metadata.Url,
            Headline = metadata.Headline,
            Byline = NameList.ToByline(metadata.Authors),
            PublishedAt = metadata.Published?.Time,
            PublishedOn = metadata.Published?.Day,
            Source = metadata.Source,
            Language = metadata.Language,
        };
}
