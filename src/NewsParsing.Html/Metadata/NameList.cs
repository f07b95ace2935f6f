namespace NewsParsing.Html.Metadata;

/// <summary>Lists of authors as pages write them.</summary>
internal static class NameList
{
    private static readonly string[] Openers =
    [
        "by ", "by: ", "author: ", "submitted by ", "posted by ", "written by ", "story by ", "text by ", "words by ", "from ",
    ];

    /// <summary>Returns <paramref name="names"/>, or <paramref name="others"/> when there are none.</summary>
    public static IEnumerable<string> DefaultIfNone(this IEnumerable<string> names, Func<IEnumerable<string>> others)
    {
        string[] all = [.. names];
        return all.Length > 0 ? all : others();
    }

    /// <summary>
    /// Returns each author once, in order: <c>By Jane Roe, Max Poe and AP</c> are three. Addresses, and numbers of accounts, are none.
    /// </summary>
    public static IReadOnlyList<string> Split(IEnumerable<string> values)
    {
        var names = new List<string>();
        foreach (string value in values)
        {
            string text = value.Fold();
            foreach (string opener in Openers)
            {
                text = text.StartsWith(opener, StringComparison.OrdinalIgnoreCase) ? text[opener.Length..] : text;
            }

            foreach (string part in text.Split([",", ";", "|", " and ", " & ", " AND ", "·"],
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (IsName(part) && !names.Contains(part, StringComparer.OrdinalIgnoreCase))
                {
                    names.Add(part);
                }
            }
        }

        return names;
    }

    /// <summary>Writes names as a byline: <c>By A, B and C</c>; null for none.</summary>
    public static string? ToByline(IReadOnlyList<string> names)
        => names.Count == 0 ? null : "By " + (names.Count == 1 ? names[0] : string.Join(", ", names.SkipLast(1)) + " and " + names[^1]);

    // Longer ones are sentences; "https://www.facebook.com/paper" is what article:author was made for; "22 Dec 2016" stood where a name
    // belongs on a page of Readability's tests.
    private static bool IsName(string part)
        => part.Length is > 1 and < 60 && !part.Contains('/') && !part.Contains('@') && !part.Any(char.IsAsciiDigit)
            && part.Any(char.IsLetter)
            && !part.Equals("staff writer", StringComparison.OrdinalIgnoreCase)
            && !part.EndsWith(" editor", StringComparison.OrdinalIgnoreCase)
            && !part.EndsWith(" correspondent", StringComparison.OrdinalIgnoreCase)
            && !part.EndsWith(" reporter", StringComparison.OrdinalIgnoreCase);
}
