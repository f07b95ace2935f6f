using System.Text;

namespace NewsParsing.AspNetCore.Page;

/// <summary>The page's HTML is one file for the page of a server and the one without: some of its lines are for one of them.</summary>
internal static class PageText
{
    private const string If = "<!-- if ", End = "<!-- end -->";

    /// <summary>Leaves out the lines between <c>&lt;!-- if KIND --&gt;</c> and <c>&lt;!-- end --&gt;</c> of other kinds.</summary>
    public static string For(string html, params ReadOnlySpan<string> kinds)
    {
        var kept = new StringBuilder(html.Length);
        bool isKept = true;
        foreach (ReadOnlySpan<char> line in html.AsSpan().EnumerateLines())
        {
            if (line.StartsWith(If))
            {
                isKept = kinds.Contains(line[If.Length..line.LastIndexOf(" -->")].ToString());
            }
            else if (line.SequenceEqual(End))
            {
                isKept = true;
            }
            else if (isKept)
            {
                kept.Append(line).Append('\n');
            }
        }

        // The last line ends with a line feed already, after which another, empty one is seen.
        return kept.ToString(0, Math.Max(0, kept.Length - 1));
    }
}
