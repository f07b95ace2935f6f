using System.Net;
using System.Text.RegularExpressions;

namespace NewsParsing.Site;

/// <summary>
/// Looks whether the links of a site's pages lead to files, and to places that there are in them. Loads nothing from outside.
/// </summary>
internal static partial class LinkCheck
{
    /// <summary>Returns a line for each link that leads nowhere: page, link.</summary>
    public static IReadOnlyList<string> Broken(string site)
    {
        string root = Path.GetFullPath(site);
        var anchors = new Dictionary<string, HashSet<string>>();
        var broken = new List<string>();
        foreach (string page in Directory.GetFiles(root, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string text = File.ReadAllText(page);
            foreach (string link in Links().Matches(text).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).Distinct())
            {
                if (!Leads(root, page, link, anchors))
                {
                    broken.Add($"{Path.GetRelativePath(root, page)}: {link}");
                }
            }
        }

        return broken;
    }

    private static bool Leads(string root, string page, string link, Dictionary<string, HashSet<string>> anchors)
    {
        if (Scheme().IsMatch(link) || link.Length == 0)
        {
            return true;
        }

        string[] parts = link.Split('#', 2);
        string path = Uri.UnescapeDataString(parts[0].Split('?')[0]);
        // One from the root of a host is wrong: the site may lie in a folder.
        if (path.StartsWith('/'))
        {
            return false;
        }

        string target = path.Length == 0 ? page : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, path));
        if (Directory.Exists(target))
        {
            target = Path.Combine(target, "index.html");
        }

        if (!target.StartsWith(root, StringComparison.Ordinal) || !File.Exists(target))
        {
            return false;
        }

        return parts.Length == 1 || parts[1].Length == 0 || !target.EndsWith(".html", StringComparison.Ordinal)
            || AnchorsOf(target, anchors).Contains(Uri.UnescapeDataString(parts[1]));
    }

    private static HashSet<string> AnchorsOf(string page, Dictionary<string, HashSet<string>> anchors)
    {
        if (!anchors.TryGetValue(page, out HashSet<string>? found))
        {
            found = [.. Ids().Matches(File.ReadAllText(page)).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value))];
            anchors.Add(page, found);
        }

        return found;
    }

    [GeneratedRegex("<(?:a|link|script|img|iframe|source)\\b[^>]*?\\s(?:href|src)=\"([^\"]*)\"")]
    private static partial Regex Links();

    [GeneratedRegex("\\s(?:id|name)=\"([^\"]*)\"")]
    private static partial Regex Ids();

    [GeneratedRegex("^(?:[a-z][a-z0-9+.-]*:|//)", RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();
}
