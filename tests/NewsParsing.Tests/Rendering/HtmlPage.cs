using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace NewsParsing.Tests.Rendering;

/// <summary>A rendered page as a browser would build it.</summary>
internal static class HtmlPage
{
    public static IDocument Parse(string html) => new HtmlParser(new HtmlParserOptions { IsStrictMode = false }).ParseDocument(html);

    /// <summary>The words of an element without the speakers' numbers.</summary>
    public static string TextOf(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (IElement number in copy.QuerySelectorAll("sup").ToArray())
        {
            number.Remove();
        }

        return copy.TextContent;
    }

    public static string WithoutSpaces(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>Fails when an end tag does not end the element that was opened last.</summary>
    public static void AssertNested(string html)
    {
        var open = new Stack<string>();
        foreach (Match tag in Regex.Matches(html, "<(/?)([a-z][a-z0-9]*)[^>]*>"))
        {
            string name = tag.Groups[2].Value;
            if (tag.Groups[1].Value == "/")
            {
                Assert.Equal(open.Pop(), name);
            }
            else if (name is not ("meta" or "link"))
            {
                open.Push(name);
            }
        }

        Assert.Empty(open);
    }
}
