using System.Globalization;

namespace NewsParsing.Store.Rows;

/// <summary>Which of two versions of the parser is the newer one.</summary>
internal static class ParserOrder
{
    /// <summary>Compares versions as Semantic Versioning 2.0.0 does (11); an article without one, made by hand, is the oldest.</summary>
    public static int Compare(string? left, string? right)
    {
        if (left is null || right is null)
        {
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        }

        (string core, string pre) = Split(left);
        (string otherCore, string otherPre) = Split(right);
        int order = CompareParts(core, otherCore);
        if (order != 0)
        {
            return order;
        }

        // 1.0.0-rc.1 comes before 1.0.0.
        return pre.Length == 0 || otherPre.Length == 0
            ? (pre.Length == 0 ? 1 : 0) - (otherPre.Length == 0 ? 1 : 0)
            : CompareParts(pre, otherPre);
    }

    private static (string Core, string Pre) Split(string version)
    {
        string known = version.Split('+')[0];
        int dash = known.IndexOf('-', StringComparison.Ordinal);
        return dash < 0 ? (known, "") : (known[..dash], known[(dash + 1)..]);
    }

    private static int CompareParts(string left, string right)
    {
        string[] parts = left.Split('.');
        string[] others = right.Split('.');
        for (int i = 0; i < Math.Min(parts.Length, others.Length); i++)
        {
            int order = ComparePart(parts[i], others[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return parts.Length.CompareTo(others.Length);
    }

    // Numbers by value and before words: dev.0.9 comes before dev.0.217, and 217 before dev.
    private static int ComparePart(string left, string right)
    {
        bool isNumber = long.TryParse(left, NumberStyles.None, CultureInfo.InvariantCulture, out long number);
        bool otherIsNumber = long.TryParse(right, NumberStyles.None, CultureInfo.InvariantCulture, out long other);
        return isNumber && otherIsNumber ? number.CompareTo(other)
            : isNumber != otherIsNumber ? (isNumber ? -1 : 1)
            : string.CompareOrdinal(left, right);
    }
}
