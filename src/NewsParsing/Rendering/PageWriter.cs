using System.Globalization;

namespace NewsParsing.Rendering;

/// <summary>Writes the page: its head, the article with its marks, and the list of the speakers.</summary>
internal sealed class PageWriter
{
    private readonly Article _article;
    private readonly TextWriter _output;
    private readonly SpeakerTable _speakers;
    private readonly MarkTags _tags;
    private readonly MarkedTextWriter _text;
    private readonly List<TextSpan> _blocks;
    private readonly List<TextMark>[] _marks;

    /// <summary>The blocks that stand in the header: headline and byline.</summary>
    // 837 of the 840 articles of PolNeAR train have their headline in the text: as h1 it must not stand below once more.
    private readonly HashSet<int> _headBlocks = [];

    public PageWriter(Article article, TextWriter output)
    {
        _article = article;
        _output = output;
        _speakers = SpeakerTable.Of(article);
        _tags = new MarkTags(article, _speakers, output);
        _text = new MarkedTextWriter(article.Text, _tags, output);
        _blocks = TextBlocks.Of(article);
        _marks = MarkCollector.Collect(article, _blocks);
    }

    public void Write()
    {
        // WCAG 2.2, 2.4.2: a page has a title that says what it is about, also an article without headline.
        string title = _article.Headline?.Text ?? _article.Id ?? "Article";
        _output.Write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" "
            + "content=\"");
        HtmlText.Write(_output, PageAssets.Article.ContentSecurityPolicy);
        _output.Write("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" "
            + "content=\"light dark\">\n<title>");
        HtmlText.Write(_output, title);
        _output.Write(" – who said what</title>\n<link rel=\"icon\" href=\"data:,\">\n<style>");
        _output.Write(PageAssets.Article.Style);
        _output.Write("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#article\">Skip to the article</a>\n");
        WriteHeader();
        _output.Write("<div class=\"columns\">\n<main id=\"article\">\n<article>\n");
        for (int i = 0; i < _blocks.Count; i++)
        {
            if (!_headBlocks.Contains(i))
            {
                WriteBlock("p", null, i);
            }
        }

        _output.Write("</article>\n</main>\n");
        new SpeakerListWriter(_article, _speakers, _tags, _tags.Anchors, _output).Write();
        _output.Write("</div>\n<script>");
        _output.Write(PageAssets.Article.Script);
        _output.Write("</script>\n</body>\n</html>\n");
    }

    private void WriteHeader()
    {
        _output.Write("<header class=\"top\">\n");
        bool hasHeadline = _article.Headline is not null;
        WriteElement("p", "eyebrow", hasHeadline ? "Who said what" : _article.Id ?? "An article");
        // A headline given beside the text stands in no block; its words are written then.
        if (!WriteHeadBlock("h1", null, _article.Headline?.Span))
        {
            WriteElement("h1", null, _article.Headline?.Text ?? "Who said what");
        }

        if (!WriteHeadBlock("p", "byline", _article.Byline?.Span) && _article.Byline is { } byline)
        {
            WriteElement("p", "byline", byline.Text);
        }

        _output.Write("<p class=\"facts\">");
        int separate = 0;
        // A story with the dateline "LIMA, March 3" may be published on the 4th, which is the day that it is known by.
        if ((_article.PublishedOn ?? _article.Dateline?.Date) is { } date)
        {
            Separate(ref separate);
            // The HTML standard's valid date string, by which browsers and archives read what is printed as "3 March 2025".
            _output.Write($"<time datetime=\"{date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"
                + $"\">{date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}</time>");
        }

        WriteCount(_speakers.Speakers.Count, "speaker", ref separate);
        WriteCount(_article.Quotes.Count(quote => quote.IsSpeech), "quote", ref separate);
        WriteCount(_article.Claims.Count, "claim", ref separate);
        _output.Write("</p>\n");
        WriteShortcuts();
        _output.Write("<ul class=\"legend\" aria-label=\"How the text is marked\">\n"
            + "<li><mark class=\"quote\">quoted</mark></li>\n<li><mark class=\"claim\">reported</mark></li>\n"
            + "<li><cite class=\"source\">who says it</cite></li>\n<li><span class=\"cue\">by which words</span></li>\n</ul>\n</header>\n");
    }

    /// <summary>For narrow screens, where the list of the speakers stands below the article.</summary>
    private void WriteShortcuts()
    {
        if (_speakers.Speakers.Count == 0)
        {
            return;
        }

        _output.Write("<nav class=\"shortcuts\" aria-label=\"Speakers\">\n<ul>\n");
        foreach (Speaker speaker in _speakers.Speakers)
        {
            _output.Write(
                $"<li class=\"{speaker.ColorClass}\"><a href=\"#{speaker.ElementId}\"><span class=\"badge\">{speaker.Number}</span> ");
            HtmlText.Write(_output, speaker.Name);
            _output.Write("</a></li>\n");
        }

        _output.Write("</ul>\n</nav>\n");
    }

    /// <summary>Writes the block that is the headline or the byline, with its marks. False when there is no such block.</summary>
    private bool WriteHeadBlock(string element, string? style, TextSpan? span)
    {
        // Contains and not equals: a headline that is shorter than its line ("Storm nears | The Post") is written with the rest of the
        // line.
        int block = span is { } place ? _blocks.FindIndex(place.Contains) : -1;
        if (block < 0 || !_headBlocks.Add(block))
        {
            return false;
        }

        WriteBlock(element, style, block);
        return true;
    }

    private void WriteBlock(string element, string? style, int block)
    {
        _output.Write(style is null ? $"<{element}>" : $"<{element} class=\"{style}\">");
        _text.Write(_blocks[block], _marks[block]);
        _output.Write($"</{element}>\n");
    }

    private void WriteElement(string element, string? style, string text)
    {
        _output.Write(style is null ? $"<{element}>" : $"<{element} class=\"{style}\">");
        HtmlText.Write(_output, text);
        _output.Write($"</{element}>\n");
    }

    private void WriteCount(int count, string word, ref int separate)
    {
        Separate(ref separate);
        // "1 quote" but "0 quotes" and "12 quotes".
        _output.Write(string.Create(CultureInfo.InvariantCulture, $"<span>{count} {word}{(count == 1 ? "" : "s")}</span>"));
    }

    private void Separate(ref int count)
    {
        if (count++ > 0)
        {
            _output.Write(" · ");
        }
    }
}
