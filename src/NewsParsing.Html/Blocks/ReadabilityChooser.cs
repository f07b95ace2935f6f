using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SmartReader;

namespace NewsParsing.Html.Blocks;

/// <summary>
/// Lets SmartReader choose the elements of the article. It changes the document that it is given, so it gets one of its own, in which every
/// element carries its number: what is left of the numbers are the elements of the page that it kept.
/// </summary>
internal static class ReadabilityChooser
{
    private const string Number = "data-np";
    // It writes HTML by recursion: deeper pages, which are broken ones, would end the process.
    private const int DeepestPage = 250;
    // Its time grows with the square of the elements on pages such as <a href=x>a<a href=x>a…: 2.6 s of processor time for 5,000, 100 s for
    // 20,000. No page of the tests has 1,000; longer ones are chosen by density.
    private const int MostElements = 5_000;

    /// <summary>Returns for each element of the tree whether it is kept, or null when nothing is.</summary>
    public static bool[]? Choose(string html, PageTree tree)
    {
        if (tree.Depth > DeepestPage || tree.Count > MostElements)
        {
            return null;
        }

        var parser = new HtmlParser();
        using IHtmlDocument document = parser.ParseDocument(html);
        PageTree numbered = PageTree.Of(document);
        if (numbered.Count != tree.Count)
        {
            return null;
        }

        for (int i = 0; i < numbered.Count; i++)
        {
            numbered[i].SetAttribute(Number, i.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        string? content = ReadContent(document);
        return string.IsNullOrEmpty(content) ? null : Kept(parser, content, tree.Count);
    }

    private static string? ReadContent(IHtmlDocument document)
    {
        try
        {
            using var reader = new Reader("https://page.invalid/", document);
            SmartReader.Article article = reader.GetArticle();
            return article.IsReadable ? article.Content : null;
        }
        // It throws on what pages hold, such as a relative hreflang (github.com/Strumenta/SmartReader/issues/68), with many types.
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return null;
        }
    }

    private static bool[] Kept(HtmlParser parser, string content, int count)
    {
        var kept = new bool[count];
        using IHtmlDocument document = parser.ParseDocument(content);
        PageTree tree = PageTree.Of(document);
        for (int i = 0; i < tree.Count; i++)
        {
            if (int.TryParse(tree[i].GetAttribute(Number), out int number) && number >= 0 && number < count)
            {
                kept[number] = true;
            }
        }

        return kept;
    }
}
