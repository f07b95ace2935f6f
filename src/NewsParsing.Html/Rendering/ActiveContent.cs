using System.Collections.Frozen;
using AngleSharp.Dom;

namespace NewsParsing.Html.Rendering;

/// <summary>What of a page would run, or lead away, when the page is shown again.</summary>
internal static class ActiveContent
{
    // Blocks of data, which nothing runs (HTML standard, 4.12.1): other programs read them.
    private static readonly FrozenSet<string> DataTypes
        = FrozenSet.ToFrozenSet(["application/ld+json", "application/json"], StringComparer.OrdinalIgnoreCase);

    // Encoding: the page is UTF-8 now. Its own policy may forbid the style of the marks, and is less strict with scripts.
    private static readonly FrozenSet<string> Directives = FrozenSet.ToFrozenSet(
        ["refresh", "content-type", "content-security-policy", "content-security-policy-report-only", "set-cookie"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Schemes = ["javascript:", "vbscript:", "data:text/html",];

    /// <summary>Whether an element is a script that would run.</summary>
    public static bool IsScript(IElement element)
        => element.LocalName == "script" && !DataTypes.Contains(element.GetAttribute("type")?.Trim() ?? "");

    /// <summary>Whether an attribute is written: it neither runs nor leads away, and still holds for the page as it is written.</summary>
    public static bool IsKept(IElement element, IAttr attribute)
    {
        string name = attribute.Name;
        return !name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
            && name is not ("srcdoc" or "data-newsparsing-marked")
            && !(IsScript(element) && name is "type" or "src")
            && !(element.LocalName == "meta" && IsDirective(element, name))
            && !IsScriptAddress(attribute.Value);
    }

    private static bool IsDirective(IElement meta, string attribute)
        => attribute == "charset"
            || (attribute is "http-equiv" or "content" && Directives.Contains(meta.GetAttribute("http-equiv")?.Trim() ?? ""));

    // Browsers pass over control characters and blanks before an address, and over line ends in it (URL Standard, 4.4).
    private static bool IsScriptAddress(string value)
    {
        Span<char> start = stackalloc char[32];
        int length = 0;
        foreach (char c in value)
        {
            if (length == start.Length)
            {
                break;
            }

            if (c > ' ')
            {
                start[length++] = char.ToLowerInvariant(c);
            }
        }

        foreach (string scheme in Schemes)
        {
            if (start[..length].StartsWith(scheme, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
