using System.Net;
using System.Text;

namespace NewsParsing.Html.Tests.Pages;

/// <summary>Writes a paragraph's text the ways pages do: entities, links, emphasis, wrapped lines, no-break spaces.</summary>
internal static class Inline
{
    public static string Of(string text, int style)
    {
        string[] words = WebUtility.HtmlEncode(text).Split(' ');
        var html = new StringBuilder();
        for (int i = 0; i < words.Length; i++)
        {
            string word = (style % 6, i % 9) switch
            {
                (1, 4) => $"<a href=\"/topic/{i}\" class=\"link\">{words[i]}</a>",
                (2, 2) => $"<em>{words[i]}</em>",
                (3, 5) => $"<span data-x=\"{i}\">{words[i]}</span><!-- {i} -->",
                (4, 3) => $"<strong><a href='#'>{words[i]}</a></strong>",
                _ => words[i],
            };
            string blank = (style % 6, i % 7) switch { (_, _) when i == 0 => "", (5, 3) => "&nbsp;", (2 or 3, 6) => "\n        ", _
                => " " };
            html.Append(blank).Append(word);
        }

        return (style % 4) switch
        {
            0 => html.Replace("“", "&ldquo;").Replace("”", "&rdquo;").ToString(),
            1 => html.Replace("“", "&#8220;").Replace("”", "&#8221;").Replace("’", "&#x2019;").ToString(),
            _ => html.ToString(),
        };
    }

    /// <summary>Returns each paragraph in an element.</summary>
    public static string Paragraphs(IEnumerable<string> paragraphs, int style, string open = "<p>", string close = "</p>",
        string gap = "\n")
        => string.Join(gap, paragraphs.Select((text, i) => open + Of(text, style + i) + close));
}
