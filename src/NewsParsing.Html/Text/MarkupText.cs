using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NewsParsing.Html.Blocks;

namespace NewsParsing.Html;

/// <summary>Reads the text of a piece of HTML, as feeds and wires carry it: all of it is the article.</summary>
internal static class MarkupText
{
    /// <summary>Returns the paragraphs, a blank line between them.</summary>
    public static string ToText(string markup)
    {
        using IHtmlDocument document = new HtmlParser().ParseDocument(markup);
        PageTree tree = PageTree.Of(document);
        Region[] regions = new RegionReader(tree, Rules.RegionWords.Default).ReadAll();
        return string.Join("\n\n", new BlockReader(tree, regions).ReadAll().Where(block => block.Region == Region.None).Select(block => block.Text));
    }
}
