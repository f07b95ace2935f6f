namespace NewsParsing.Rendering;

/// <summary>Writes an article as one element for a page of somebody else's.</summary>
internal static class FragmentWriter
{
    public static void Write(Article article, TextWriter output, string idPrefix)
    {
        var body = new BodyWriter(article, output, idPrefix);
        output.Write($"<section class=\"{FragmentAssets.ClassName}\" lang=\"en\" aria-label=\"Who said what\">\n");
        Legend.Write(output);
        if (article.Headline is { } headline)
        {
            body.WriteHead("h2", "headline", headline.Span, headline.Text);
        }

        if (article.Byline is { } byline)
        {
            body.WriteHead("p", "byline", byline.Span, byline.Text);
        }

        output.Write("<div class=\"columns\">\n");
        body.WriteText();
        body.WriteSpeakers();
        output.Write("</div>\n</section>\n");
    }
}
