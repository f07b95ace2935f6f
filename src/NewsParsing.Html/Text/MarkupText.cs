using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NewsParsing.Html.Blocks;
using NewsParsing.Html.Metadata;
using NewsParsing.Html.Rules;

namespace NewsParsing.Html;

/// <summary>Reads the text of a piece of HTML, as feeds and wires carry it: all of it is the article.</summary>
internal static class MarkupText
{
    /// <summary>Returns the paragraphs, a blank line between them.</summary>
    public static string ToText(string markup)
    {
        using IHtmlDocument document = new HtmlParser().ParseDocument(markup);
        return Join(Read(document, out _));
    }

    /// <summary>Returns the paragraphs without what is no text of an article: links to other stories, invitations, credits.</summary>
    public static string ToArticle(string markup, PageMetadata metadata)
    {
        using IHtmlDocument document = new HtmlParser().ParseDocument(markup);
        List<Block> blocks = Read(document, out PageTree tree);
        return Join(new BlockRules(tree, metadata).Apply(blocks));
    }

    /// <summary>
    /// Returns markup as it was meant. Feeds hold text that was escaped once more than it should: <c>&amp;lt;p&amp;gt;</c> is read as the
    /// tag that was meant.
    /// </summary>
    public static string Unescape(string markup)
    {
        bool isEscaped = !markup.Contains('<', StringComparison.Ordinal)
            && (markup.Contains("&lt;p", StringComparison.OrdinalIgnoreCase) || markup.Contains("&lt;/", StringComparison.Ordinal)
                || markup.Contains("&lt;br", StringComparison.OrdinalIgnoreCase));
        return isEscaped ? WebUtility.HtmlDecode(markup) : markup;
    }

    private static List<Block> Read(IHtmlDocument document, out PageTree tree)
    {
        tree = PageTree.Of(document);
        Region[] regions = new RegionReader(tree, RegionWords.Default).ReadAll();
        return [.. new BlockReader(tree, regions).ReadAll().Where(block => block.Region == Region.None)];
    }

    private static string Join(List<Block> blocks) => string.Join("\n\n", blocks.Select(block => block.Text));
}
