using System.Globalization;

namespace NewsParsing.Rendering;

/// <summary>Writes the page: its head, the article with its marks, and the list of the speakers.</summary>
internal sealed class PageWriter
{
    private readonly Article _article;
    private readonly TextWriter _output;
    private readonly BodyWriter _body;

    public PageWriter(Article article, TextWriter output)
    {
        _article = article;
        _output = output;
        _body = new BodyWriter(article, output, idPrefix: "");
    }

    public void Write()
    {
        // WCAG 2.2, 2.4.2: a page has a title that says what it is about, also an article without headline.
        string title = _article.Headline?.Text ?? _article.Id ?? "Article";
        PageAssets.Article.WriteHead(_output, title + " – who said what");
        _output.Write("<a class=\"skip\" href=\"#article\">Skip to the article</a>\n");
        WriteHeader();
        _output.Write("<div class=\"columns\">\n<main id=\"article\">\n");
        _body.WriteText();
        _output.Write("</main>\n");
        _body.WriteSpeakers();
        _output.Write("</div>\n<script>");
        _output.Write(PageAssets.Article.Script);
        _output.Write("</script>\n</body>\n</html>\n");
    }

    private void WriteHeader()
    {
        _output.Write("<header class=\"top\">\n");
        bool hasHeadline = _article.Headline is not null;
        _body.WriteElement("p", "eyebrow", hasHeadline ? "Who said what" : _article.Id ?? "An article");
        _body.WriteHead("h1", null, _article.Headline?.Span, _article.Headline?.Text ?? "Who said what");
        if (_article.Byline is { } byline)
        {
            _body.WriteHead("p", "byline", byline.Span, byline.Text);
        }

        _output.Write("<p class=\"facts\">");
        int separate = 0;
        if (_article.Day is { } date)
        {
            Separate(ref separate);
            // The HTML standard's valid date string, by which browsers and archives read what is printed as "3 March 2025".
            _output.Write($"<time datetime=\"{date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"
                + $"\">{date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}</time>");
        }

        WriteCount(_body.Speakers.Speakers.Count, "speaker", ref separate);
        WriteCount(_article.Quotes.Count(quote => quote.IsSpeech), "quote", ref separate);
        WriteCount(_article.Claims.Count, "claim", ref separate);
        _output.Write("</p>\n");
        WriteShortcuts();
        Legend.Write(_output);
        _output.Write("</header>\n");
    }

    /// <summary>For narrow screens, where the list of the speakers stands below the article.</summary>
    private void WriteShortcuts()
    {
        if (_body.Speakers.Speakers.Count == 0)
        {
            return;
        }

        _output.Write("<nav class=\"shortcuts\" aria-label=\"Speakers\">\n<ul>\n");
        foreach (Speaker speaker in _body.Speakers.Speakers)
        {
            _output.Write(
                $"<li class=\"{speaker.ColorClass}\"><a href=\"#{speaker.ElementId}\"><span class=\"badge\">{speaker.Number}</span> ");
            HtmlText.Write(_output, speaker.Name);
            _output.Write("</a></li>\n");
        }

        _output.Write("</ul>\n</nav>\n");
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
